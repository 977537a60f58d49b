import type { Manner } from '../page/mark.ts'
import { type Language, languages } from '../wording/languages.ts'
import { type OwnOutlet, readOwnOutlets } from './own-outlets.ts'
import { noSites, readSites, type Sites } from './sites.ts'

export const markLooks: readonly Manner[] = ['underline', 'tint', 'both']
export const searchEngines = [
  'duckduckgo',
  'google',
  'bing',
  'startpage',
  'kagi',
  'ecosia',
] as const
export const archives = ['wayback', 'archive-today'] as const

export type SearchEngine = (typeof searchEngines)[number]
export type Archive = (typeof archives)[number]

/** Everything that a reader can choose. */
export type Settings = {
  readonly markLook: Manner
  readonly firsthandShown: boolean
  /** Whether quotations that are only perhaps secondhand are marked. */
  readonly perhapsShown: boolean
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  readonly cardDelayMs: number
  /** Whether screen readers are told of what happens without the keyboard being there. */
  readonly announcements: boolean
  readonly searchEngine: SearchEngine
  readonly archive: Archive
  /** Whether Hearsay stands in the menu of the right mouse button. */
  readonly contextMenu: boolean
  readonly sites: Sites
  readonly ownOutlets: readonly OwnOutlet[]
  /** The language of the interface; 'auto' is the browser's. */
  readonly language: Language | 'auto'
}

/** Bounds of `cardDelayMs`: below the least a card would open under a pointer that only crosses the text. */
export const cardDelays = { least: 0, most: 3000 } as const

export const defaultSettings: Settings = {
  markLook: 'both',
  firsthandShown: true,
  perhapsShown: true,
  cardDelayMs: 160,
  announcements: true,
  searchEngine: 'duckduckgo',
  archive: 'wayback',
  contextMenu: true,
  sites: noSites,
  ownOutlets: [],
  language: 'auto',
}

/** Grows by one with each change of the shape that `migrations` must mend. */
export const settingsVersion = 1

type Fields = Readonly<Record<string, unknown>>

/** From the version of the index to the next. Version 0 is what 0.1 kept: firsthand marks alone. */
const migrations: readonly ((fields: Fields) => Fields)[] = [
  ({ firsthandShown }) => ({ ...defaultSettings, firsthandShown }),
]

type Readers = {
  readonly [field in keyof Settings]: (value: unknown) => Settings[field] | undefined
}

/** Each reads one field; undefined where it is not as it should be. */
const readers: Readers = {
  markLook: oneOf(markLooks),
  firsthandShown: readBoolean,
  perhapsShown: readBoolean,
  cardDelayMs: (value) =>
    typeof value === 'number' && value >= cardDelays.least && value <= cardDelays.most
      ? Math.round(value)
      : undefined,
  announcements: readBoolean,
  searchEngine: oneOf(searchEngines),
  archive: oneOf(archives),
  contextMenu: readBoolean,
  sites: readSites,
  ownOutlets: readOwnOutlets,
  language: oneOf(['auto', ...(Object.keys(languages) as Language[])]),
}

export const settingNames = Object.keys(readers) as readonly (keyof Settings)[]

/** Why settings could not be read. `field` names the first that is wrong, for `broken`; null otherwise. */
export type SettingsError = {
  readonly reason: 'not-json' | 'foreign' | 'newer' | 'broken'
  readonly field: string | null
}

export type SettingsReading = { readonly settings: Settings } | { readonly error: SettingsError }

/** Says of a file that it holds Hearsay's settings. */
const mark = 'hearsay-settings'

/** Writes settings as a file for another computer. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: mark, version: settingsVersion, ...settings }, null, 2)}\n`
}

/** Reads what `writeSettingsFile` wrote, now or in an earlier version. A file with anything wrong in it is refused as a whole. */
export function readSettingsFile(text: string): SettingsReading {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return refuse('not-json')
  }
  if (!isRecord(content) || content['kind'] !== mark) return refuse('foreign')
  return readSettings(content)
}

/**
 * Reads settings of this version or an earlier one, all or nothing. What this version does not know beside its own fields is
 * passed over.
 */
export function readSettings(content: unknown): SettingsReading {
  if (!isRecord(content)) return refuse('foreign')
  const version = content['version']
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    return refuse('foreign')
  }
  if (version > settingsVersion) return refuse('newer')
  const fields = migrations.slice(version).reduce((old, migrate) => migrate(old), content as Fields)
  for (const name of settingNames) {
    if (readers[name](fields[name]) === undefined) return refuse('broken', name)
  }
  return { settings: mendSettings(fields) }
}

/** The settings in a browser's storage: each field that is missing or wrong is as at the beginning, the others stand. */
export function mendSettings(fields: Fields): Settings {
  const read = settingNames.map((name) => [
    name,
    readers[name](fields[name]) ?? defaultSettings[name],
  ])
  return Object.fromEntries(read) as Settings
}

function refuse(reason: SettingsError['reason'], field: string | null = null): SettingsReading {
  return { error: { reason, field } }
}

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function oneOf<T extends string>(choices: readonly T[]): (value: unknown) => T | undefined {
  return (value) => choices.find((choice) => choice === value)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
