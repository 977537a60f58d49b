import browser from 'webextension-polyfill'
import { type CheckRequest, hearCheckRequests } from '../../src/check-messages.ts'
import { askPage } from '../../src/messages.ts'
import type { Article, Trace } from '../../src/text/types.ts'
import { takeWish } from '../view/permission.ts'
import { openCheckDesk } from './check-desk.ts'

/** Checks quotations as Hearsay's own pages ask. */
export function offerChecks(trace: (article: Article) => Promise<Trace>): void {
  const desk = openCheckDesk(trace)
  hearCheckRequests((request) => void answer(request))
  // The browser's question closes the popup in some systems: its wish is then fulfilled from here.
  browser.permissions.onAdded.addListener(async () => {
    const wish = await takeWish()
    if (wish) await answer(wish)
  })

  async function answer(request: CheckRequest): Promise<void> {
    const report = await askPage(request.tab, { type: 'report' })
    if (report?.state !== 'traced') return
    const { trace } = report
    if (request.type === 'check') await desk.check(trace, request.quotes)
    else if (request.type === 'stop-checks') desk.stop(trace.url ?? '')
    else for (const id of request.quotes) await desk.goOn(trace, id)
  }
}
