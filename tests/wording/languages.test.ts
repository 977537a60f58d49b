import { expect, test } from 'vitest'
import { languages, pickLanguage } from '../../src/wording/languages.ts'
import { loadWording } from '../../src/wording/load.ts'
import * as english from '../../src/wording/messages/en.ts'
import type { Message } from '../../src/wording/wording.ts'

type Groups = Readonly<Record<string, Readonly<Record<string, Message>>>>
const tags = Object.keys(languages)
const groupsOf = async (tag: string): Promise<Groups> =>
  (await import(`../../src/wording/messages/${tag}.ts`)) as Groups

/** Counts that an article can have; larger ones would need more forms in some languages ("de citations"). */
const counts = Array.from({ length: 1001 }, (_, count) => count)

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place as string)
}

test('eight languages, as the issue names them', () => {
  expect(tags).toEqual(['en', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'ja'])
})

// Whoever adds a message adds it in every language: CONTRIBUTING says how. The types say which is missing.
test.each(tags)('%s has every message and no other', async (tag) => {
  const groups = await groupsOf(tag)
  expect(Object.keys(groups).sort()).toEqual(Object.keys(english).sort())
  for (const [name, group] of Object.entries(english as Groups)) {
    expect(Object.keys(groups[name] ?? {}).sort(), name).toEqual(Object.keys(group).sort())
  }
})

test.each(tags)('%s fills in the same places as English', async (tag) => {
  const groups = await groupsOf(tag)
  const wrong: string[] = []
  for (const [key, message] of Object.entries((english as Groups)['default'] ?? {})) {
    const wanted = new Set(formsOf(message).flatMap(placesOf))
    for (const form of formsOf(groups['default']?.[key] ?? '')) {
      const places = new Set(placesOf(form))
      // "The only quotation" needs no number.
      const missing = [...wanted].filter((place) => place !== 'count' && !places.has(place))
      const more = [...places].filter((place) => !wanted.has(place))
      if (missing.length > 0 || more.length > 0) wrong.push(`${key}: ${form}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each(tags)('%s has a form for every number', async (tag) => {
  const rules = new Intl.PluralRules(tag)
  const needed = [...new Set(counts.map((count) => rules.select(count)))].sort()
  const groups = await groupsOf(tag)
  const wrong: string[] = []
  for (const [key, message] of Object.entries((english as Groups)['default'] ?? {})) {
    if (typeof message === 'string') continue
    const forms = groups['default']?.[key] ?? ''
    if (typeof forms === 'string' || String(Object.keys(forms).sort()) !== String(needed)) {
      wrong.push(key)
    }
  }
  expect(wrong).toEqual([])
})

test.each(tags.filter((tag) => tag !== 'en'))('%s is translated', async (tag) => {
  const groups = await groupsOf(tag)
  const same = Object.entries((english as Groups)['default'] ?? {})
    .filter(
      ([key, message]) =>
        String(formsOf(groups['default']?.[key] ?? '')) === String(formsOf(message)),
    )
    .map(([key]) => key)
  // Names of formats and of Hearsay; words that are the same in both languages.
  const alike: Readonly<Record<string, readonly string[]>> = {
    de: ['filterAny', 'outletName'],
    fr: ['options', 'site', 'sectionSites', 'filterVerdict', 'creditVia'],
    es: [],
    pt: ['site', 'sectionSites', 'creditVia'],
    it: ['creditVia'],
    ar: [],
    ja: [],
  }
  const everywhere = ['appName', 'copyMarkdown', 'comma']
  expect(same.filter((key) => !everywhere.includes(key) && !alike[tag]?.includes(key))).toEqual([])
})

test.each([
  [['de-AT'], 'de'],
  [['pt_BR'], 'pt'],
  [['nl', 'fr-CA'], 'fr'],
  [['tlh', 'xx'], 'en'],
  [[], 'en'],
] as const)('of the wanted %j Hearsay speaks %s', (wanted, language) => {
  expect(pickLanguage(wanted)).toBe(language)
})

test.each([
  ['de', 2, '7 von 9 Zitaten sind aus zweiter Hand, die meisten von Radio Nord.'],
  ['fr', 2, '7 citations sur 9 sont de seconde main, la plupart venues de Radio Nord.'],
  ['ja', 2, '引用 9 件のうち 7 件が又聞きです（大半が Radio Nord から）。'],
])('%s says a whole sentence', async (tag, _, sentence) => {
  const { say } = await loadWording([tag])
  const from = say('fromMost', { outlet: 'Radio Nord' })
  expect(say('summarySome', { count: 9, secondhand: 7, from })).toBe(sentence)
})

test('Arabic runs from right to left, and keeps names of the other direction apart', async () => {
  const { direction, say } = await loadWording(['ar'])
  expect(direction).toBe('rtl')
  expect(say('through', { outlet: 'Radio Nord' })).toBe('عبر \u2068Radio Nord\u2069')
  const forms = [1, 2, 3, 11, 100].map((count) => say('quotationCount', { count }))
  expect(new Set(forms.map((form) => form.replace(/[\d٠-٩()\s]/g, ''))).size).toBe(5)
})
