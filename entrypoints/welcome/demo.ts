import markStyles from '../../assets/marks.css?inline'
import { requestTrace } from '../../src/messages.ts'
import { type Mark, mark } from '../../src/page/mark.ts'
import { readDemo } from '../../src/ui/demo-article.ts'
import { offerCards } from '../content/cards.tsx'
import type { Preferences } from '../content/preferences.ts'
import { inReadingOrder, lookOf } from '../content/traced-page.ts'

/** Traces the demo article as any other, marks it in this page and offers its cards. */
export async function markDemo(document: Document, preferences: Preferences): Promise<void> {
  const { trace } = await requestTrace(readDemo())
  const paragraphs = [...document.querySelectorAll('.demo-paragraph')]
  const marks = inReadingOrder(trace.quotes).flatMap((quote): Mark[] => {
    const text = paragraphs[quote.paragraph]?.firstChild
    if (!text) return []
    const range = document.createRange()
    range.setStart(text, quote.start)
    range.setEnd(text, quote.end)
    return [{ id: quote.id, look: lookOf(quote), ranges: [range] }]
  })
  mark(document, marks, markStyles, preferences.settings.markLook)
  const cards = offerCards(document, trace, markStyles, preferences, {
    isCutOff: () => false,
    onSelect: () => {},
    onCardCheck: null,
    onShowInList: null,
    // Esc takes marks away in an article; here they stay, to be tried on.
    onEnd: () => {},
  })
  cards.cover(marks)
}
