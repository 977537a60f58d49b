import browser from 'webextension-polyfill'
import type { KeptChecks } from '../../src/checks.ts'
import { loadSettings, wantedLanguages } from '../../src/settings/store.ts'
import type { Verdict } from '../../src/text/types.ts'
import { pickCoreWording } from '../../src/wording/core.ts'
import { verdictKeys } from '../../src/wording/route.ts'

const colour = '#5b3a1e'

/** Writes the number of secondhand quotations on the button for one tab; null takes it away. Never throws. */
export async function showCount(tabId: number, secondhand: number | null): Promise<void> {
  const text = secondhand === null ? '' : secondhand > 999 ? '999+' : String(secondhand)
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour })
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Writes into the tooltip of the button for one tab what the checks of its article gave. Never throws. */
export async function showVerdicts(tabId: number, kept: KeptChecks): Promise<void> {
  const { say, number } = pickCoreWording(wantedLanguages(await loadSettings()))
  const counts = new Map<Verdict, number>()
  for (const { check } of Object.values(kept)) {
    if (check.state !== 'checked') continue
    const { verdict } = check.result
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  const { default_title: name = '' } = browser.runtime.getManifest().action ?? {}
  const verdicts = [...counts].map(
    ([verdict, count]) => `${say(verdictKeys[verdict])} ${number(count)}`,
  )
  const title = [name, ...verdicts].join(' · ')
  await browser.action.setTitle({ tabId, title }).catch(() => {}) // the tab was closed meanwhile
}
