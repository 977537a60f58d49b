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

type Shared = {
  readonly origins: string
  readonly reader: Promise<OriginalReader>
  users: number
  readonly closed: Promise<void>
  readonly close: () => void
}

let shared: Shared | null = null

/**
 * Uses the page in which originals are fetched and taken apart. It reaches the sites that were allowed when it was opened and no
 * others; so those who come with the same sites share it, others wait until it is closed. There is no more than one, as Chrome
 * allows one.
 */
export async function withReader(
  origins: readonly string[],
  use: (reader: OriginalReader) => Promise<void>,
): Promise<void> {
  const key = [...origins].sort().join(' ')
  while (shared && shared.origins !== key) await shared.closed
  shared ??= share(key, openReader(origins))
  const mine = shared
  mine.users++
  try {
    await use(await mine.reader)
  } finally {
    if (--mine.users === 0) {
      shared = null
      await mine.reader.then((reader) => reader.close()).catch(() => {})
      mine.close()
    }
  }
}

function share(origins: string, reader: Promise<OriginalReader>): Shared {
  let close = () => {}
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  return { origins, reader, users: 0, closed, close }
}

async function openReader(origins: readonly string[]): Promise<OriginalReader> {
  const query = new URLSearchParams(origins.map((origin) => ['origin', origin]))
  const url = browser.runtime.getURL(`/reader.html?${query}`)
  const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {}
  if (offscreen) {
    // One that a background left which the browser stopped in the middle.
    await offscreen.closeDocument().catch(() => {})
    const reader = awaitReader(() => offscreen.closeDocument().catch(() => {}))
    await offscreen.createDocument({
      url,
      reasons: ['DOM_PARSER'],
      justification: 'To find the article in a page that the reader has asked to check.',
    })
    return reader
  }
  const frame = document.createElement('iframe')
  frame.src = url
  const reader = awaitReader(async () => frame.remove())
  document.body.append(frame)
  return reader
}
