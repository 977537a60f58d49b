import { type Mark, mark } from '../../src/page/mark.ts'
import { plain } from '../../src/page/plain.ts'
import { showRanges } from '../../src/page/show.ts'
import { isWhole, watchMarks } from '../../src/page/watch.ts'
import type { Checks } from '../../src/ui/check-state.ts'
import { type CardSurroundings, type Cards, offerCards } from './cards.tsx'
import type { Preferences } from './preferences.ts'
import { marksHere } from './selection.tsx'
import type { TracedPage, Untraceable } from './traced-page.ts'

/** The marks of a page and what can be done with them. */
export type Marking = {
  /** Those whose words the page has now, in reading order. */
  marks(): readonly Mark[]
  /** True where the page no longer has the words under some mark. */
  isBroken(): boolean
  /** Scrolls to a quotation and flashes it, if the page still has it. */
  show(id: string): void
  prefer(preferences: Preferences): void
  showChecks(checks: Checks): void
  /** Goes to the next or previous quotation and opens its card for the keyboard. */
  step(direction: 1 | -1): void
  /** Opens the card of quotations in one place for the keyboard; the first is shown. */
  open(marks: readonly Mark[]): void
  /** Opens the card of what is selected, has the cursor or the keyboard, else of the next quotation. */
  openHere(): void
  /** The quotation whose card was opened last. */
  selected(): string | null
  remove(): void
}

type MarkingSurroundings = CardSurroundings & {
  /** Hears which marks are left, or there again, where the page has lost some or has brought them back. */
  readonly onChange: (marks: readonly Mark[]) => void
}

/** Marks a page and keeps the marks on their words while it changes: they follow the words to other nodes, or go. */
export function markPage(
  page: TracedPage | Untraceable,
  preferences: Preferences,
  styles: string,
  surroundings: MarkingSurroundings,
): Marking | null {
  if (!('trace' in page)) return null
  const { document } = page
  let marks = page.marks
  let hasLost = false
  const cards: Cards = offerCards(document, page.trace, styles, preferences, surroundings)
  let unmark = () => {}
  const unmarkSought = mark(document, page.soughtMarks, styles)
  draw(preferences)
  const stopWatching = watchMarks(document, marks, (change) => {
    if (surroundings.isCutOff()) {
      surroundings.onEnd()
      return
    }
    marks = change.marks
    hasLost = change.lost.length > 0
    draw(preferences)
    surroundings.onChange(marks)
  })

  return {
    marks: () => marks,
    isBroken: () => hasLost || !plain(document).defaultView || !marks.every(isWhole),
    show(id) {
      const sought = page.soughtMarks.find((one) => one.id === id)
      if (sought) showRanges(document, sought.ranges, styles)
      const wanted = marks.find((one) => one.id === id)
      if (wanted && isWhole(wanted)) showRanges(document, wanted.ranges, styles)
    },
    prefer: draw,
    showChecks: (checks) => cards.showChecks(checks),
    step: (direction) => cards.step(direction),
    open: (marks) => cards.open(marks),
    openHere() {
      const here = marksHere(document, marks)
      if (here.length > 0) cards.open(here)
      else cards.step(1)
    },
    selected: () => cards.selected(),
    remove() {
      stopWatching()
      cards.remove()
      unmark()
      unmarkSought()
    },
  }

  function draw(wanted: Preferences): void {
    preferences = wanted
    const { markLook, firsthandShown, perhapsShown } = preferences.settings
    const shown = marks.filter(
      ({ look }) =>
        (look !== 'firsthand' || firsthandShown) && (look !== 'perhaps' || perhapsShown),
    )
    unmark()
    unmark = mark(document, shown, styles, markLook)
    cards.prefer(preferences)
    cards.cover(shown)
  }
}
