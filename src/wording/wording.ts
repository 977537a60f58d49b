import type english from './messages/en.ts'

/** One sentence with {places}, or one per plural category of the value `count`. */
export type Message = string | { readonly [category in Intl.LDMLPluralRule]?: string }
export type MessageKey = keyof typeof english
export type Messages = { readonly [key in MessageKey]: Message }
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
  const direction = rightToLeft.test(locale) ? 'rtl' : 'ltr'

  const split = (key: MessageKey, count: unknown): string[] => {
    const message: Message | undefined = messages[key]
    if (message === undefined) return [key]
    if (typeof message === 'string') return message.split(place)
    const category = typeof count === 'number' ? plural.select(count) : 'other'
    return (message[category] ?? message.other ?? key).split(place)
  }
  const write = (value: string | number | undefined): string => {
    if (typeof value === 'number') return numbers.format(value)
    // A name keeps its own direction in a sentence of the other one.
    return direction === 'rtl' ? `\u2068${value}\u2069` : String(value)
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
    list: (items) => lists.format(items),
  }
}
