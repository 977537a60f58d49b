import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { looksLikeArticle } from '../../src/page/article-signs.ts'
import { plain } from '../../src/page/plain.ts'

/** Milliseconds after which a page that was no article is looked at again: it may build itself. */
const waits = [0, 1500, 4000]

/**
 * Runs at load on sites where the reader wants Hearsay on its own, and on no others. Waits until the page is seen and the browser is
 * idle, takes a quick look, and asks for a trace only where there may be an article: the rest is not loaded before that.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    whenSeen(() => look(0))
    // A site that moves from article to article without loading; older browsers tell nobody of it.
    const { navigation } = window as { navigation?: EventTarget }
    navigation?.addEventListener('navigatesuccess', () => look(0))
  },
})

let timer = 0

function look(attempt: number): void {
  const wait = waits[attempt]
  if (wait === undefined) return
  window.clearTimeout(timer)
  timer = window.setTimeout(() => whenIdle(() => ask(attempt)), wait)
}

function ask(attempt: number): void {
  if (!looksLikeArticle(document)) return look(attempt + 1)
  try {
    browser.runtime.sendMessage({ type: 'trace-at-load' }).catch(() => {})
  } catch {
    // An update of Hearsay has cut this copy off; the next load brings the new one.
  }
}

function whenSeen(work: () => void): void {
  const page = plain(document) as Document & { prerendering?: boolean }
  const { prerendering } = page
  if (page.visibilityState === 'visible' && !prerendering) return work()
  const again = prerendering ? 'prerenderingchange' : 'visibilitychange'
  page.addEventListener(again, () => whenSeen(work), { once: true })
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 3000 })
  else window.setTimeout(work, 200)
}
