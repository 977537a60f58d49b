import browser from 'webextension-polyfill'
import { awaitReader, type OriginalReader } from '../reader/port.ts'

/** Chrome's way to a document for a background that has none. */
type Offscreen = {
  createDocument(parameters: {
    url: string
    reasons: string[]
    justification: string
  }): Promise<void>
  closeDocument(): Promise<void>
}

/**
 * Opens the page in which originals are fetched and taken apart. It reaches the sites that are allowed now and no others, so it
 * is opened for each round of checks and closed after it.
 */
export async function openReader(origins: readonly string[]): Promise<OriginalReader> {
  const query = new URLSearchParams(origins.map((origin) => ['origin', origin]))
  const url = browser.runtime.getURL(`/reader.html?${query}`)
  const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {}
  if (offscreen) {
    // One that a background left which the browser stopped in the middle.
    await offscreen.closeDocument().catch(() => {})
    const reader = awaitReader(() => void offscreen.closeDocument().catch(() => {}))
    await offscreen.createDocument({
      url,
      reasons: ['DOM_PARSER'],
      justification: 'To find the article in a page that the reader has asked to check.',
    })
    return reader
  }
  const frame = document.createElement('iframe')
  frame.src = url
  const reader = awaitReader(() => frame.remove())
  document.body.append(frame)
  return reader
}
