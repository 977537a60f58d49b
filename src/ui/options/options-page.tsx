import { BookOpen, Check, TriangleAlert, Undo2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Settings, SettingsError } from '../../settings/settings.ts'
import type { MessageKey, Wording } from '../../wording/wording.ts'
import { Icon } from '../icon.tsx'
import { useWording, WordingContext } from '../wording.tsx'
import { CardOptions } from './card-options.tsx'
import { FileOptions } from './file-options.tsx'
import { KeyOptions, type Shortcut } from './key-options.tsx'
import { LanguageOptions } from './language-options.tsx'
import { LookupOptions } from './lookup-options.tsx'
import { MarkOptions } from './mark-options.tsx'
import { type OutletActions, OutletOptions } from './outlet-options.tsx'
import { type AllowedSites, type SiteActions, SiteOptions } from './site-options.tsx'

/** What has just happened. */
export type OptionsNotice =
  | { readonly kind: 'saved' | 'not-kept' | 'file-read' | 'reset' | 'site-refused' }
  | { readonly kind: 'file-refused'; readonly error: SettingsError }

export type OptionsState = {
  /** Hearsay's own, as in the manifest. */
  readonly version: string
  readonly settings: Settings
  /** Where the browser lets Hearsay in without being asked at each page. */
  readonly allowed: AllowedSites
  /** The keys as they are now; empty where the browser has none. */
  readonly shortcuts: readonly Shortcut[]
  /** False where the browser has no menu of the right mouse button. */
  readonly hasMenu: boolean
  readonly notice: OptionsNotice | null
  /** True where what has just happened can be taken back. */
  readonly canUndo: boolean
}

export type OptionsActions = SiteActions &
  OutletActions & {
    readonly onChange: (change: Partial<Settings>) => void
    /** Null where the browser opens no page for that. */
    readonly onChangeKeys: (() => void) | null
    readonly onSaveFile: () => void
    readonly onReadFile: (file: File) => void
    readonly onReset: () => void
    readonly onUndo: () => void
    readonly onOpenWelcome: () => void
  }

type OptionsPageProps = {
  readonly state: OptionsState
  readonly actions: OptionsActions
  readonly wording: Wording
}

/** Everything that a reader can choose, in one page. States: each choice, each notice, sites and outlets none to many. */
export function OptionsPage({ state, actions, wording }: OptionsPageProps) {
  const { say, locale, direction } = wording
  const { settings } = state
  const { onChange } = actions
  return (
    <WordingContext.Provider value={wording}>
      <main class="options" lang={locale} dir={direction}>
        <header class="options-head">
          <div>
            <p class="options-name">
              {say('appName')} <bdi>{state.version}</bdi>
            </p>
            <h1>{say('options')}</h1>
          </div>
          <button type="button" class="quiet" onClick={actions.onOpenWelcome}>
            <Icon of={BookOpen} size={14} />
            {say('optionsWelcome')}
          </button>
        </header>
        <Section heading="sectionMarks">
          <MarkOptions settings={settings} onChange={onChange} />
        </Section>
        <Section heading="sectionCard">
          <CardOptions settings={settings} onChange={onChange} />
        </Section>
        <Section heading="sectionSites" meaning="sitesMeaning">
          <SiteOptions sites={settings.sites} allowed={state.allowed} actions={actions} />
        </Section>
        <Section heading="sectionOutlets" meaning="outletsMeaning">
          <OutletOptions outlets={settings.ownOutlets} actions={actions} />
        </Section>
        <Section heading="sectionLookup" meaning="lookupMeaning">
          <LookupOptions settings={settings} onChange={onChange} />
        </Section>
        {(state.hasMenu || state.shortcuts.length > 0) && (
          <Section heading="sectionKeys">
            <KeyOptions
              shortcuts={state.shortcuts}
              menu={state.hasMenu ? settings.contextMenu : null}
              onMenu={(contextMenu) => onChange({ contextMenu })}
              onChangeKeys={actions.onChangeKeys}
            />
          </Section>
        )}
        <Section heading="sectionLanguage">
          <LanguageOptions settings={settings} onChange={onChange} />
        </Section>
        <Section heading="sectionFile" meaning="fileMeaning">
          <FileOptions actions={actions} />
        </Section>
        <Notice state={state} onUndo={actions.onUndo} />
      </main>
    </WordingContext.Provider>
  )
}

type SectionProps = {
  readonly heading: MessageKey
  readonly meaning?: MessageKey
  readonly children: ComponentChildren
}

function Section({ heading, meaning, children }: SectionProps) {
  const { say } = useWording()
  return (
    <section class="option-section" aria-labelledby={heading}>
      <div class="option-heading">
        <h2 id={heading}>{say(heading)}</h2>
        {meaning && <p class="hint">{say(meaning)}</p>}
      </div>
      <div class="option-body">{children}</div>
    </section>
  )
}

const noticeKeys: {
  readonly [kind in Exclude<OptionsNotice['kind'], 'file-refused'>]: MessageKey
} = {
  saved: 'optionsSaved',
  'not-kept': 'optionsNotKept',
  'file-read': 'fileWasRead',
  reset: 'fileWasReset',
  'site-refused': 'siteRefused',
}

const refusalKeys: { readonly [reason in SettingsError['reason']]: MessageKey } = {
  'not-json': 'fileNotJson',
  foreign: 'fileForeign',
  newer: 'fileNewer',
  broken: 'fileBroken',
}

/** Stands at the foot of the window. The status is always there, so that screen readers hear it change. */
function Notice({ state, onUndo }: { state: OptionsState; onUndo: () => void }) {
  const { say, show } = useWording()
  const { notice } = state
  const isBad = notice !== null && !['saved', 'file-read', 'reset'].includes(notice.kind)
  return (
    <div
      class={`options-notice ${notice ? (isBad ? 'notice-bad' : 'notice-good') : 'notice-none'}`}
    >
      <p role="status">
        {notice && <Icon of={isBad ? TriangleAlert : Check} size={14} />}
        {notice && (
          <span>
            {notice.kind === 'file-refused'
              ? show(refusalKeys[notice.error.reason], { field: notice.error.field ?? '' })
              : say(noticeKeys[notice.kind])}
          </span>
        )}
      </p>
      {state.canUndo && (
        <button type="button" class="plain" onClick={onUndo}>
          <Icon of={Undo2} size={14} turnsWithText />
          {say('optionsUndo')}
        </button>
      )}
    </div>
  )
}
