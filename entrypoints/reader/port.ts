// What the background and the page that reads originals say to each other, over a port of their own.
import browser, { type Runtime } from 'webextension-polyfill'
import type { Article, UnreadableReason } from '../../src/text/types.ts'

/** An original that was read, or why it was not. `url` is where it stood in the end. */
export type OriginalPage =
  | { readonly url: string; readonly article: Article }
  | { readonly url: string; readonly reason: UnreadableReason }

export type ReadRequest = {
  readonly address: string
  /** The page that is being read; null where it has no address. */
  readonly from: string | null
}

export type OriginalReader = {
  /** Throws only for the signal, or where the browser has taken the reading page away. */
  read(request: ReadRequest, signal: AbortSignal): Promise<OriginalPage>
  close(): Promise<void>
}

const name = 'hearsay-reader'

type Question =
  | { readonly id: number; readonly read: ReadRequest }
  | { readonly id: number; readonly stop: true }
type Answer = { readonly id: number; readonly page: OriginalPage }

/** Reads what the background asks for, several at once. */
export function serveReader(
  read: (request: ReadRequest, signal: AbortSignal) => Promise<OriginalPage>,
): void {
  const port = browser.runtime.connect({ name })
  const stops = new Map<number, AbortController>()
  port.onMessage.addListener((message: unknown) => {
    const question = message as Question
    if ('stop' in question) {
      stops.get(question.id)?.abort()
      return
    }
    const stop = new AbortController()
    stops.set(question.id, stop)
    const { address } = question.read
    read(question.read, stop.signal)
      // A page that takes our own code apart is not read.
      .catch((): OriginalPage => ({ url: address, reason: 'empty' }))
      .then((page) => {
        stops.delete(question.id)
        if (!stop.signal.aborted) port.postMessage({ id: question.id, page } satisfies Answer)
      })
  })
}

/** Waits until a reader that was opened meanwhile reports. */
export async function awaitReader(close: () => Promise<void>): Promise<OriginalReader> {
  const port = await new Promise<Runtime.Port>((resolve) => {
    const listen = (port: Runtime.Port) => {
      if (port.name !== name || port.sender?.id !== browser.runtime.id || port.sender?.tab) return
      browser.runtime.onConnect.removeListener(listen)
      resolve(port)
    }
    browser.runtime.onConnect.addListener(listen)
  })
  const waiting = new Map<
    number,
    { resolve(page: OriginalPage): void; reject(error: Error): void }
  >()
  let count = 0
  port.onMessage.addListener((message: unknown) => {
    const { id, page } = message as Answer
    waiting.get(id)?.resolve(page)
    waiting.delete(id)
  })
  port.onDisconnect.addListener(() => {
    for (const { reject } of waiting.values()) reject(new Error('The reading page is gone'))
    waiting.clear()
  })
  return {
    read: (request, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const id = ++count
        waiting.set(id, { resolve, reject })
        signal.addEventListener('abort', () => {
          if (!waiting.delete(id)) return
          port.postMessage({ id, stop: true } satisfies Question)
          reject(signal.reason)
        })
        port.postMessage({ id, read: request } satisfies Question)
      }),
    close() {
      port.disconnect()
      return close()
    },
  }
}
