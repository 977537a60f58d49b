import browser from 'webextension-polyfill'
import { type CheckRequest, hearCheckRequests, hearPageChecks } from '../../src/check-messages.ts'
import { dropLeftChecks, loadKeptChecks, noteTab, tabsShowing } from '../../src/checks.ts'
import { beginErrand } from '../../src/errands.ts'
import { askPage } from '../../src/messages.ts'
import type { Article, Trace } from '../../src/text/types.ts'
import { addressesOf } from '../view/checks.ts'
import { mayRead, takeWish } from '../view/permission.ts'
import { showVerdicts } from './badge.ts'
import { openCheckDesk } from './check-desk.ts'

/** Checks quotations as Hearsay's own pages and its cards ask. Gives whom to tell that something was kept for an article. */
export function offerChecks(
  trace: (article: Article) => Promise<Trace>,
): (articleUrl: string) => void {
  void dropLeftChecks()
  const tellTabs = async (url: string) => {
    for (const tab of await tabsShowing(url)) void tell(tab, url)
  }
  const desk = openCheckDesk(trace, (url) => void tellTabs(url))

  hearCheckRequests((request) => void answer(request))
  // The browser's question closes the popup in some systems: its wish is then fulfilled from here.
  browser.permissions.onAdded.addListener(async () => {
    const wish = await takeWish()
    if (wish) await answer(wish)
  })
  hearPageChecks(
    async (url, tab) => {
      await noteTab(url, tab)
      const kept = await loadKeptChecks(url)
      void showVerdicts(tab, kept)
      return kept
    },
    async ({ type, quote }, tab) => {
      const request = {
        type: type === 'card-check' ? 'check' : 'go-on',
        tab,
        quotes: [quote],
      } as const
      const article = await traceIn(tab)
      const addresses = article ? await addressesOf(article, request) : []
      if (addresses.length === 0) return
      if (await mayRead(addresses)) await answer(request)
      else await openQuestion(addresses, request)
    },
  )

  return (url) => void tellTabs(url)

  async function answer(request: CheckRequest): Promise<void> {
    const article = await traceIn(request.tab)
    if (!article) return
    switch (request.type) {
      case 'check':
        return desk.check(article, request.quotes)
      case 'go-on':
        for (const id of request.quotes) await desk.goOn(article, id)
        return
      case 'opened': {
        const { incognito } = await browser.tabs.get(request.tab)
        for (const id of request.quotes) await beginErrand(article, id, request.url, incognito)
        return
      }
      case 'stop-checks':
        desk.stop(article.url ?? '')
    }
  }

  async function tell(tab: number, url: string): Promise<void> {
    await askPage(tab, { type: 'checks-changed' })
    await showVerdicts(tab, await loadKeptChecks(url))
  }
}

async function traceIn(tab: number): Promise<Trace | null> {
  const report = await askPage(tab, { type: 'report' })
  return report?.state === 'traced' ? report.trace : null
}

/** A card may not ask the browser for anything: a small window of ours does, in whose click it is asked. */
async function openQuestion(addresses: readonly string[], request: CheckRequest): Promise<void> {
  const query = new URLSearchParams([
    ['wish', JSON.stringify(request)],
    ...addresses.map((address) => ['address', address]),
  ])
  const url = browser.runtime.getURL(`/allow.html?${query}`)
  // Firefox for Android has no windows.
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 440, height: 300 })
  else await browser.tabs.create({ url })
}
