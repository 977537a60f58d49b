import { withoutBlanks } from './blanks.ts'
import type { Mark } from './mark.ts'
import { readPageText } from './page-text.ts'
import { letPageWork } from './pause.ts'
import { plain } from './plain.ts'
import { findQuote, type TextQuote } from './text-quote.ts'

/** A mark with its words, so that it can be found again when the page swaps the nodes under it. */
export type WatchedMark = Mark & {
  readonly quote: TextQuote
  /** What `textOf` gave when it was found: a mark stands on its words as long as that is so. */
  readonly text: string
}

/** What became of the marks. */
export type MarkChange = {
  /** All marks whose words the page has now, some of them over new nodes. */
  readonly marks: readonly WatchedMark[]
  /** Ids of those whose words it has no longer; they may come back. */
  readonly lost: readonly string[]
}

/** Milliseconds without a change to wait for, so that a page that is being built is read once. */
const QUIET = 300
/** A page that never rests is looked at this often. */
const MAX_WAIT = 2_000
/** Reading the page again takes at most one part in so many of the time. */
const REST = 25

/**
 * Watches the page under some marks. When it changes, and has come to rest, marks whose words have gone from under them are looked
 * for by their words and surroundings, exactly: they come back on the same words or are lost, never on others. `hear` is
 * called only when something has changed. Gives the function that stops it.
 */
export function watchMarks(
  document: Document,
  marks: readonly WatchedMark[],
  hear: (change: MarkChange) => void,
): () => void {
  const view = plain(document).defaultView
  if (!view || marks.length === 0) return () => {}
  const order = new Map(marks.map((mark, index) => [mark.id, index]))
  let found: readonly WatchedMark[] = marks
  let lost: readonly WatchedMark[] = []
  let timer = 0
  let firstChange = 0
  let restUntil = 0
  let isLooking = false
  let isStopped = false

  const look = async () => {
    if (isLooking) return wait()
    timer = 0
    firstChange = 0
    const gone = found.filter((mark) => !isWhole(mark))
    if (gone.length === 0 && lost.length === 0) return
    isLooking = true
    const begun = view.performance.now()
    let rested = 0
    const back = await findAgain(document, [...gone, ...lost], async () => {
      const from = view.performance.now()
      await letPageWork()
      rested += view.performance.now() - from
    })
    isLooking = false
    const end = view.performance.now()
    restUntil = end + (end - begun - rested) * REST
    if (isStopped) return
    observeShadows(back)
    // The page may have worked on meanwhile.
    const now = new Map([...back, ...found].filter(isWhole).map((mark) => [mark.id, mark]))
    const hasChanged = gone.length > 0 || now.size > found.length
    lost = [...found, ...lost].filter(({ id }) => !now.has(id))
    found = [...now.values()].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    if (hasChanged) hear({ marks: found, lost: lost.map(({ id }) => id) })
  }
  const wait = () => {
    const now = view.performance.now()
    firstChange ||= now
    const due = Math.max(Math.min(now + QUIET, firstChange + MAX_WAIT), restUntil)
    view.clearTimeout(timer)
    timer = view.setTimeout(look, due - now)
  }
  const observer = new MutationObserver(wait)
  const options = { childList: true, characterData: true, subtree: true }
  observer.observe(document, options)
  const observeShadows = (marks: readonly Mark[]) => {
    for (const root of shadowRootsOf(document, marks)) observer.observe(root, options)
  }
  observeShadows(marks)
  return () => {
    isStopped = true
    observer.disconnect()
    view.clearTimeout(timer)
  }
}

/** The text under a mark now; empty where the page has taken its nodes away. */
export function textOf({ ranges }: Pick<Mark, 'ranges'>): string {
  let text = ''
  for (const range of ranges) if (range.startContainer.isConnected) text += range.toString()
  return text
}

/** True where the page still has the words under a mark. */
export function isWhole(mark: WatchedMark): boolean {
  return textOf(mark) === mark.text
}

/** Few words may stand anywhere: of their surroundings some must be there as well, as a share. */
const MIN_CONTEXT = 0.3
/** As many units of text stand by themselves. */
const LONG = 50

/** So many marks are looked for before the page may work again: some ms in a long article. */
const SLICE = 100

async function findAgain(
  document: Document,
  marks: readonly WatchedMark[],
  pause: () => Promise<void>,
): Promise<WatchedMark[]> {
  const { body } = plain(document)
  if (!body) return []
  const { text, map } = readPageText(body)
  const rangesAt = (start: number, end: number) => map.rangesOf({ paragraph: 0, start, end })
  const search = {
    approximate: false,
    accepts: (start: number, end: number) => rangesAt(start, end).every(isShown),
  }
  const found: WatchedMark[] = []
  for (const [n, mark] of marks.entries()) {
    if (n % SLICE === SLICE - 1) await pause()
    const place = findQuote(text, mark.quote, search)
    if (!place || (place.context < MIN_CONTEXT && mark.quote.exact.length < LONG)) continue
    const ranges = rangesAt(place.start, place.end)
    const words = textOf({ ranges })
    // The page may have worked on since its text was read.
    if (words !== '' && withoutBlanks(words) === withoutBlanks(mark.text))
      found.push({ ...mark, ranges, text: words })
  }
  return found
}

function isShown({ startContainer }: Range): boolean {
  const element = startContainer.parentElement
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? true
}

function shadowRootsOf(document: Document, marks: readonly Mark[]): Set<Node> {
  const roots = new Set<Node>()
  for (const { ranges } of marks) {
    for (const { startContainer } of ranges) {
      const root = startContainer.getRootNode()
      if (root !== document && startContainer.isConnected) roots.add(root)
    }
  }
  return roots
}
