import { type ComponentChildren, createContext, Fragment } from 'preact'
import { useContext } from 'preact/hooks'
import english from './messages/en.ts'

/** One sentence with {places}, or one per plural category of the value `count`. */
export type Message = string | { readonly [category in Intl.LDMLPluralRule]?: string }
export type MessageKey = keyof typeof english
export type Messages = { readonly [key in MessageKey]: Message }
type Values = { readonly [place: string]: string | number }
type Nodes = { readonly [place: string]: ComponentChildren }

/** How the interface speaks: messages, numbers and lists of one language. */
export type Wording = {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** A message as plain text, for labels and exports. Numbers are written as the language does. */
  readonly say: (key: MessageKey, values?: Values) => string
  /** A message as markup: each value stands in its own `<bdi>`, as names may run the other way. */
  readonly show: (key: MessageKey, nodes?: Nodes) => ComponentChildren
  readonly number: (value: number) => string
  readonly percent: (value: number) => string
  readonly list: (items: readonly string[]) => string
}

const rightToLeft = /^(?:ar|fa|he|ur)\b/

/**
 * Makes the wording of one language. A page that carries only the `core` messages may give just those: a missing message
 * shows as its key, which the tests look for.
 */
export function createWording(locale: string, messages: Partial<Messages>): Wording {
  const plural = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  const choose = (key: MessageKey, count: unknown): string => {
    const message: Message | undefined = messages[key]
    if (message === undefined) return key
    if (typeof message === 'string') return message
    const category = typeof count === 'number' ? plural.select(count) : 'other'
    return message[category] ?? message.other ?? key
  }
  const write = (value: unknown) => (typeof value === 'number' ? numbers.format(value) : value)

  return {
    locale,
    direction: rightToLeft.test(locale) ? 'rtl' : 'ltr',
    say: (key, values = {}) =>
      choose(key, values.count).replace(/\{(\w+)\}/g, (place, name: string) =>
        name in values ? String(write(values[name])) : place,
      ),
    show: (key, nodes = {}) =>
      choose(key, nodes.count)
        .split(/\{(\w+)\}/)
        .map((part, index) =>
          index % 2 === 0 ? (
            <Fragment key={index}>{part}</Fragment>
          ) : (
            <bdi key={index}>{write(nodes[part]) as ComponentChildren}</bdi>
          ),
        ),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    list: (items) => lists.format(items),
  }
}

export const englishWording = createWording('en', english)

/** English unless a language is provided around the components. */
export const WordingContext = createContext<Wording>(englishWording)

export function useWording(): Wording {
  return useContext(WordingContext)
}
