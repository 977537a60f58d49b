import { expect } from 'vitest'
import { readPopup } from '../../scripts/browsers/popup-view.ts'
import type { PopupWindow, Reader } from '../../scripts/browsers/reader.ts'

/** What a reader does about originals in the popup. */
export type CheckDriver = ReturnType<typeof driveChecks>

/** Drives the popup of a browser that is open by the time of the first call. */
export function driveChecks(reader: () => Reader) {
  let popup: PopupWindow | null = null
  const inPopup: PopupWindow['evaluate'] = (work, ...args) => {
    if (!popup) throw new Error('No popup is open')
    return popup.evaluate(work, ...args)
  }

  return { open, close, click, clickAnywhere, reportOf, settled, inPopup }

  async function open(address: string): Promise<void> {
    await reader().page.goto(address)
    popup = await reader().pressButton()
    await readPopup(popup)
    await inPopup(() => {
      for (const more of document.querySelectorAll<HTMLElement>('button.more')) more.click()
    })
  }

  async function close(): Promise<void> {
    await popup?.close().catch(() => {})
    popup = null
  }

  /** Clicks a button of the item whose words these are. */
  function click(words: string, button: string): Promise<void> {
    return inPopup(
      (words, button) => {
        const item = [...document.querySelectorAll<HTMLElement>('li.quote')].find((one) =>
          one.innerText.includes(words),
        )
        const found = [...(item?.querySelectorAll('button') ?? [])].find((one) =>
          one.innerText.includes(button),
        )
        if (!found) throw new Error(`No ${button} beside ${words}: ${document.body.innerText}`)
        found.click()
      },
      words,
      button,
    )
  }

  function clickAnywhere(button: string): Promise<void> {
    return inPopup((button) => {
      const found = [...document.querySelectorAll('button')].find((one) =>
        one.innerText.includes(button),
      )
      if (!found) throw new Error(`No ${button}: ${document.body.innerText}`)
      found.click()
    }, button)
  }

  /** What stands beside some words; '' where nothing does. */
  function reportOf(words: string): Promise<string> {
    return inPopup((words) => {
      const item = [...document.querySelectorAll<HTMLElement>('li.quote')].find((one) =>
        one.innerText.includes(words),
      )
      return item?.querySelector<HTMLElement>('.check')?.innerText ?? ''
    }, words)
  }

  /** Waits until nothing is being read any more, and gives what stands beside some words. */
  async function settled(words: string): Promise<string> {
    await expect.poll(() => reportOf(words), { timeout: 20_000 }).toMatch(/./)
    await expect
      .poll(() => reportOf(words), { timeout: 20_000 })
      .not.toMatch(/Reading the original/)
    return reportOf(words)
  }
}
