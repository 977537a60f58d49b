import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { answerTraceRequests, askPage, hearPages } from '../../src/messages.ts'
import { traceArticle } from '../../src/text/trace.ts'
import { showCount } from './badge.ts'
import { offerMenu } from './menu.ts'
import { forgetMarkStyles, traceTab } from './trace-tab.ts'

// Keeps no state: whoever wants to know what a tab holds asks its content script, so the browser may stop this at any time.
export default defineBackground(() => {
  answerTraceRequests(traceArticle)

  hearPages((tab, notice) => {
    if (notice.type !== 'count' || tab.id === undefined) return
    void showCount(tab.id, notice.secondhand)
    if (notice.secondhand === null) void forgetMarkStyles(tab.id)
  })

  offerMenu()

  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return
    const report = await traceTab(tab)
    if (report.state === 'traced') {
      await askPage(tab.id, { type: 'step', direction: command === 'next-quotation' ? 1 : -1 })
    }
  })
})
