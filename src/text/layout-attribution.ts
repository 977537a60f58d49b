import { addFinding, type Draft } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { innerLast, type Reading } from './reading.ts'
import { CAPITAL, COLON, COMMA, DASH, MARK, STOP } from './token.ts'

/** Shortest line of a transcript that is read as one, in tokens. */
const SHORTEST_LINE = 3

/** How often lines begin with a name and a colon: from two on it is a transcript. */
export type Transcript = { readonly names: ReadonlyMap<string, number> }

/** Counts the names in capitals that begin paragraphs: “LEE: We will not go.” Labels such as “UPDATE:” come once. */
export function findTranscript(paragraphs: readonly string[]): Transcript {
  const names = new Map<string, number>()
  for (const text of paragraphs) {
    const name = /^["“]?([A-Z][A-Z.'’ -]{2,40}):\s/.exec(text)?.[1]
    if (name) names.set(name, (names.get(name) ?? 0) + 1)
  }
  return { names }
}

/** Reads what the layout attributes: a line of a transcript, a name behind a dash after a quotation. */
export function readLayout(
  reading: Reading,
  transcript: Transcript,
  found: Draft[],
  taken: Uint8Array,
): void {
  readTranscriptLine(reading, transcript, found, taken)
  for (let number = 0; number < reading.quotations.length; number++) {
    if (!taken[number]) readNameAfterDash(reading, number, found, taken)
  }
}

/** “LEE: We will not go.”, with or without an opening mark before the name. */
function readTranscriptLine(
  reading: Reading,
  { names }: Transcript,
  found: Draft[],
  taken: Uint8Array,
): void {
  if (names.size < 2) return
  const { shape, text, start, end } = reading.tokens
  let first = reading.from
  while (first < reading.to && (shape[first] ?? 0) & MARK) first++
  let colon = first
  while (colon < reading.to && colon < first + 6 && !((shape[colon] ?? 0) & COLON)) colon++
  if (colon === first || !((shape[colon] ?? 0) & COLON)) return
  const name = text.slice(start[first] ?? 0, end[colon - 1] ?? 0)
  if (!names.has(name)) return
  let last = reading.to - 1
  while (last > colon && (shape[last] ?? 0) & MARK) last--
  if (last - colon < SHORTEST_LINE) return
  addFinding(
    reading,
    {
      source: { first, last: colon - 1 },
      cue: { first: colon, last: colon },
      content: [{ first: colon + 1, last }],
      hearer: null,
      rule: 'transcript-line',
      confidence: 0.8,
      aside: false,
    },
    found,
    taken,
  )
  taken.fill(1)
}

/** “We will not go.” — Ann Ruiz, a driver */
function readNameAfterDash(
  reading: Reading,
  number: number,
  found: Draft[],
  taken: Uint8Array,
): void {
  const { shape, lower } = reading.tokens
  const first = reading.firstOf[number] ?? 0
  const last = reading.lastOf[number] ?? 0
  const dash = last + 1
  if (dash + 1 >= reading.to || (reading.piece[dash] ?? -1) >= 0) return
  if (!((shape[dash] ?? 0) & DASH) && lower[dash] !== '―') return
  const name = dash + 1
  if (!((shape[name] ?? 0) & CAPITAL)) return
  const end = nounPhraseEnd(reading, name, reading.to)
  if (end < 0) return
  // Nothing but the name and what describes it stands on the rest of the line.
  const next = end + 1
  const closes =
    next >= reading.to ||
    ((shape[next] ?? 0) & (COMMA | STOP)) !== 0 ||
    (reading.piece[next] ?? -1) >= 0
  if (!closes || !((shape[innerLast(reading, last)] ?? 0) & STOP)) return
  addFinding(
    reading,
    {
      source: { first: name, last: end },
      cue: { first: dash, last: dash },
      content: [{ first, last }],
      hearer: null,
      rule: 'name-after-dash',
      confidence: 0.8,
      aside: false,
    },
    found,
    taken,
  )
}
