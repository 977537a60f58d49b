import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { answerTraceRequests, answerWordsRequests, hearPages } from '../../src/messages.ts'
import { answerOutletRequests } from '../../src/outlet-messages.ts'
import { findChanges } from '../../src/settings/outlet-changes.ts'
import { catalogueEntries } from '../../src/settings/own-outlets.ts'
import { loadSettings, wantedLanguages } from '../../src/settings/store.ts'
import { loadCatalogue } from '../../src/text/outlet-catalogue.ts'
import { traceArticle } from '../../src/text/trace.ts'
import type { Article } from '../../src/text/types.ts'
import { pickCoreWords } from '../../src/wording/core.ts'
import { showCount } from './badge.ts'
import { offerChecks } from './checks.ts'
import { offerCommands } from './commands.ts'
import { openList } from './list.ts'
import { offerMenu } from './menu.ts'
import { watchOwnSites } from './own-sites.ts'
import { findSought } from './sought.ts'
import { forgetMarkStyles } from './trace-tab.ts'

// Keeps no state: whoever wants to know what a tab holds asks its content script, so the browser may stop this at any time.
export default defineBackground(() => {
  const trace = async (article: Article) => {
    const { ownOutlets } = await loadSettings()
    return traceArticle(article, { mine: catalogueEntries(ownOutlets) })
  }
  const tellTabs = offerChecks(trace)
  answerTraceRequests(async (article, isPrivate) => {
    const traced = await trace(article)
    return { trace: traced, sought: await findSought(article, traced, isPrivate, tellTabs) }
  })
  answerWordsRequests(async () => pickCoreWords(wantedLanguages(await loadSettings())))

  answerOutletRequests((outlet) => findChanges(outlet, loadCatalogue()))

  hearPages((tab, notice) => {
    if (tab.id === undefined) return
    if (notice.type === 'count') void showCount(tab.id, notice.secondhand)
    if (notice.type === 'ended') void forgetMarkStyles(tab.id)
    if (notice.type === 'show-in-list') openList(tab)
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Once, and not at updates.
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
  })

  offerMenu()
  watchOwnSites()

  offerCommands()
})
