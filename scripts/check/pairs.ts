import type { QuoteKind } from '../../src/text/types.ts'
import { InputError, readJsonObjects } from '../json-lines.ts'

/** A quotation and the page that it is compared with. `name` is file and line, for messages. */
export type Pair = {
  readonly name: string
  readonly id: string | null
  readonly kind: QuoteKind
  readonly text: string
  readonly page: { readonly html: string } | { readonly paragraphs: readonly string[] }
}

/** Reads the pairs one by one, so that memory does not grow with their number. */
export async function* readPairs(file: string): AsyncGenerator<Pair | InputError> {
  for await (const line of readJsonObjects(file)) {
    yield line instanceof InputError ? line : readPair(line.name, line.fields)
  }
}

function readPair(name: string, given: Readonly<Record<string, unknown>>): Pair | InputError {
  const { id, kind = 'direct', text, html, paragraphs } = given
  if (typeof text !== 'string') return new InputError(`${name}: “text” must be a string`)
  if (kind !== 'direct' && kind !== 'indirect' && kind !== 'mixed')
    return new InputError(`${name}: “kind” must be direct, indirect or mixed`)
  const base = {
    name,
    id: id === undefined || id === null ? null : String(id),
    kind,
    text,
  } as const
  if (Array.isArray(paragraphs)) {
    if (!paragraphs.every((one) => typeof one === 'string'))
      return new InputError(`${name}: “paragraphs” must be a list of strings`)
    return { ...base, page: { paragraphs } }
  }
  if (typeof html === 'string') return { ...base, page: { html } }
  return new InputError(`${name}: neither “html” nor “paragraphs” is there`)
}
