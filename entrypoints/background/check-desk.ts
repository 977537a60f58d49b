import browser from 'webextension-polyfill'
import { addressKey } from '../../src/check/address-key.ts'
import {
  type Checked,
  checkOriginals,
  type TracedOriginal,
} from '../../src/check/check-original.ts'
import { isAllowed } from '../../src/check/origins.ts'
import { keepChecks, loadChecks } from '../../src/checks.ts'
import { addHop, lastHop } from '../../src/text/hops.ts'
import type { Article, CheckResult, Original, Quote, Trace } from '../../src/text/types.ts'
import type { CheckState } from '../../src/ui/check-state.ts'
import type { OriginalReader } from '../reader/port.ts'
import { withReader } from './original-reader.ts'

/** So many originals are read at the same time: a slow one keeps no other waiting, and no site gets a rush. */
const atOnce = 3

/** Compares quotations with their originals, as the reader asks. */
export type CheckDesk = {
  /** Checks quotations of a traced article that are not under way already, one original behind the other. */
  check(trace: Trace, ids: readonly string[]): Promise<void>
  /** Goes on from the last original of a quotation to the one behind it. */
  goOn(trace: Trace, id: string): Promise<void>
  /** Ends what is under way for an article; what is done stands. */
  stop(url: string): void
}

type Task = {
  readonly quote: Quote
  readonly checked: Checked
  readonly originals: readonly Original[]
  readonly visited: readonly string[]
  /** What is shown while it runs, and what its result makes of it. */
  readonly before: CheckState
  readonly finish: (result: CheckResult) => CheckState
}

/** Opens the desk. `trace` traces an original; `onKept` hears that something was kept for an article. */
export function openCheckDesk(
  trace: (article: Article) => Promise<Trace>,
  onKept: (url: string) => void,
): CheckDesk {
  const rounds = new Map<string, AbortController>()
  const underWay = new Set<string>()

  return {
    check: (article, ids) =>
      run(
        article,
        (quote) => ({
          quote,
          checked: quote,
          originals: quote.originals ?? [],
          visited: [],
          before: { state: 'checking' },
          finish: (result) => ({ state: 'checked', result }),
        }),
        ids,
      ),
    async goOn(article, id) {
      const checks = await loadChecks(article.url, article.quotes)
      await run(
        article,
        (quote) => {
          const check = checks[quote.id]
          const end = check?.state === 'checked' ? lastHop(check.result) : null
          if (check?.state !== 'checked' || end?.onward?.kind !== 'secondhand') return null
          const { onward } = end
          return {
            quote,
            checked: onward.quote,
            originals: onward.originals,
            visited: end.visited,
            before: { ...check, goesOn: true },
            finish: (result) => ({ state: 'checked', result: addHop(check.result, result) }),
          }
        },
        [id],
      )
    },
    stop(url) {
      rounds.get(url)?.abort(new Error('The reader has stopped it'))
      rounds.delete(url)
    },
  }

  async function run(
    { url, quotes }: Trace,
    makeTask: (quote: Quote) => Task | null,
    ids: readonly string[],
  ): Promise<void> {
    if (url === null) return
    const nameOf = ({ id }: Quote) => `${url} ${id}`
    const tasks = quotes
      .filter((quote) => ids.includes(quote.id) && !underWay.has(nameOf(quote)))
      .flatMap((quote) => makeTask(quote) ?? [])
      .filter(({ originals }) => originals.some(({ kind }) => kind !== 'home'))
    if (tasks.length === 0) return
    for (const { quote } of tasks) underWay.add(nameOf(quote))
    const stop = rounds.get(url) ?? new AbortController()
    rounds.set(url, stop)
    await keepChecks(
      url,
      tasks.map(({ quote, before }) => ({ ...quote, check: before })),
    )
    onKept(url)
    try {
      await work(url, tasks, stop.signal)
    } catch {
      // The browser gave no page to read in: nothing is left as under way.
      await keepChecks(
        url,
        tasks.map(({ quote, before }) => ({ ...quote, check: undone(before) })),
      )
      onKept(url)
    } finally {
      for (const { quote } of tasks) underWay.delete(nameOf(quote))
      if (rounds.get(url) === stop) rounds.delete(url)
    }
  }

  async function work(url: string, tasks: readonly Task[], signal: AbortSignal): Promise<void> {
    const { origins = [] } = await browser.permissions.getAll()
    const mayRead = tasks.some(({ originals }) =>
      originals.some(({ url }) => isAllowed(origins, url)),
    )
    if (mayRead)
      await withReader(origins, (reader) => workWith(reader, origins, url, tasks, signal))
    else await workWith(null, origins, url, tasks, signal)
  }

  async function workWith(
    reader: OriginalReader | null,
    origins: readonly string[],
    url: string,
    tasks: readonly Task[],
    signal: AbortSignal,
  ): Promise<void> {
    const known = new Map<string, Promise<TracedOriginal>>()
    const read = (address: string) => {
      const key = addressKey(address)
      const page = known.get(key) ?? readTraced(reader, address, url, origins, signal)
      known.set(key, page)
      return page
    }
    const queue = [...tasks]
    const workOff = async () => {
      for (let task = queue.shift(); task; task = queue.shift()) {
        const { quote, checked, originals, visited, before, finish } = task
        let check: CheckState | null
        try {
          const result = await checkOriginals(checked, originals, [url, ...visited], read)
          check = result && finish(result)
        } catch {
          // Stopped: as if it had not been asked for.
          check = undone(before)
        }
        await keepChecks(url, [{ ...quote, check }])
        onKept(url)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, workOff))
  }

  async function readTraced(
    reader: OriginalReader | null,
    address: string,
    from: string,
    origins: readonly string[],
    signal: AbortSignal,
  ): Promise<TracedOriginal> {
    if (!reader || !isAllowed(origins, address)) return { url: address, reason: 'permission' }
    const page = await reader.read({ address, from }, signal)
    // The page that reads does not hear of it when a permission is taken away in between.
    const { origins: now = [] } = await browser.permissions.getAll()
    if (!isAllowed(now, address)) return { url: address, reason: 'permission' }
    return 'article' in page ? { ...page, trace: await trace(page.article) } : page
  }
}

/** What stood beside a quotation before a check that came to nothing. */
function undone(before: CheckState): CheckState | null {
  return before.state === 'checked' ? { state: 'checked', result: before.result } : null
}
