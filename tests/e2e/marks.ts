import type { Page } from 'puppeteer-core'

/** What stands under each of Hearsay's highlights, by look ('secondhand', 'firsthand', …), in the page's own eyes. */
export function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    // Plain loops: some pages here have tampered with everything else.
    const marks: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) {
      const look = /^hearsay-(\w+)-on-/.exec(name)?.[1]
      if (!look) continue
      marks[look] ??= []
      for (const range of highlight) marks[look].push(String(range))
    }
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
