import type { Page } from 'puppeteer-core'

/**
 * What stands under each of Hearsay's highlights, by look ('secondhand', 'firsthand', …), in the page's own eyes; frames of its
 * own origin included.
 */
export function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    // Plain loops: some pages here have tampered with everything else.
    const marks: Record<string, string[]> = {}
    const look = (view: Window & typeof globalThis) => {
      for (const [name, highlight] of view.CSS.highlights) {
        const look = /^hearsay-([\w-]+)-on-/.exec(name)?.[1]
        if (!look) continue
        marks[look] ??= []
        for (const range of highlight) marks[look].push(String(range))
      }
      for (let n = 0; n < view.frames.length; n++) {
        const frame = view.frames[n] as Window & typeof globalThis
        try {
          if (frame.document) look(frame)
        } catch {
          // Of another origin.
        }
      }
    }
    look(window)
    return marks
  })
}

/** Where the words stand in the viewport: the middle of their first line, in px. */
export function findWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + words.length)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const line = range.getClientRects()[0]
      if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 }
    }
    throw new Error(`The page does not say ${words}`)
  }, words)
}

/** How many elements named like ours are at the top of the page and its frames: one for each open card. */
export function countHosts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = (view: Window): number => {
      // Of the prototype, as elements of the page may stand in for what the document has.
      let hosts = Document.prototype.querySelectorAll.call(view.document, 'hearsay-ui').length
      for (let n = 0; n < view.frames.length; n++) {
        try {
          hosts += count(view.frames[n] as Window)
        } catch {
          // Of another origin.
        }
      }
      return hosts
    }
    return count(window)
  })
}
