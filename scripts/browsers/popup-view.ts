import type { PopupWindow } from './reader.ts'

/** Waits until the popup is done with the page and gives its text. */
export function readPopup(popup: PopupWindow): Promise<string> {
  return popup.evaluate(async () => {
    const until = Date.now() + 10_000
    while (!document.querySelector('main[aria-busy="false"]')) {
      if (Date.now() > until) throw new Error(`The popup shows only: ${document.body.innerText}`)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    return document.body.innerText
  })
}
