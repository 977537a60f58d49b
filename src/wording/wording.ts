import type english from './messages/en.ts'
import type { core, manifest, options, view, welcome } from './messages/en.ts'

/** One sentence with {places}, or one per plural category of the value `count`. */
export type Message = string | { readonly [category in Intl.LDMLPluralRule]?: string }
export type MessageKey = keyof typeof english
export type Messages = { readonly [key in MessageKey]: Message }

/** A group of messages in any language: all of English's keys and no others. */
type Group<English> = { readonly [key in keyof English]: Message }
export type CoreMessages = Group<typeof core>
export type ViewMessages = Group<typeof view>
export type OptionsMessages = Group<typeof options>
export type WelcomeMessages = Group<typeof welcome>
/** These have no places and no plural forms: the browser fills in nothing. */
export type ManifestMessages = { readonly [key in keyof typeof manifest]: string }

export type Values = { readonly [place: string]: string | number }

/** How Hearsay speaks: the messages, numbers and lists of one language. */
export type Wording = {
  /** BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** A message as plain text. Numbers are written as the language does. */
  readonly say: (key: MessageKey, values?: Values) => string
  /** A message with its places not yet filled: text and the names of places in turn, text first. */
  readonly split: (key: MessageKey, count: unknown) => readonly string[]
  readonly number: (value: number) => string
  /** A share from 0 to 1. */
  readonly percent: (share: number) => string
  readonly list: (items: readonly string[]) => string
  /** A day of ISO 8601 ("2026-03-04") in words; what is none stays as it is. */
  readonly date: (day: string) => string
}

const rightToLeft = /^(?:ar|fa|he|ur)\b/
const place = /\{(\w+)\}/

/**
 * Makes the wording of one language. A page that needs only some messages may give just those: a missing one shows as its
 * key, which the tests look for.
 */
export function createWording(locale: string, messages: Partial<Messages>): Wording {
  const plural = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const direction = rightToLeft.test(locale) ? 'rtl' : 'ltr'

  const split = (key: MessageKey, count: unknown): string[] => {
    const message: Message | undefined = messages[key]
    if (message === undefined) return [key]
    if (typeof message === 'string') return message.split(place)
    const category = typeof count === 'number' ? plural.select(count) : 'other'
    return (message[category] ?? message.other ?? key).split(place)
  }
  const isolate = (name: string) => (direction === 'rtl' ? `\u2068${name}\u2069` : name)
  const write = (value: string | number | undefined): string => {
    if (typeof value === 'number') return numbers.format(value)
    // A name keeps its own direction in a sentence of the other one.
    return isolate(String(value))
  }

  return {
    locale,
    direction,
    split,
    say: (key, values = {}) =>
      split(key, values['count'])
        .map((part, index) => (index % 2 === 0 ? part : write(values[part])))
        .join(''),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    list: (items) => lists.format(items.map(isolate)),
    date: (day) => (Number.isNaN(Date.parse(day)) ? day : dates.format(new Date(day))),
  }
}
