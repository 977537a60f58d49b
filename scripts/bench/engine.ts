import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './median.ts'
import { loadReader, type Reader, type ReaderName } from './readers.ts'
import { inventNews } from './text.ts'

const READERS: readonly ReaderName[] = ['hearsay', 'compromise', 'wink-nlp']
const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000]
/** Words of the long article that a fresh process reads first. */
const LONG = 3_000
/** Fresh processes per reader and length; the median counts. */
const COLD_RUNS = 5
/** 1,000 words are read for so long, in ms, before the warm time is taken: until then V8 compiles beside. */
const WARM_UP = 2000
/** Readings measured then; the median counts. */
const WARM_RUNS = 60

/** What a reader of text costs. Times in ms for 1,000 words; memory in bytes at its highest, of a process that reads once. */
export type ReaderFigures = {
  readonly reader: ReaderName
  /** The first 1,000 words of a fresh process. */
  readonly coldMs: number
  /** Its first article where that is a long one: what happens once is shared by more words. */
  readonly coldLongMs: number
  readonly loadMs: number
  readonly warmMs: number
  readonly peakMemory: number
}

export type EngineFigures = {
  readonly readers: readonly ReaderFigures[]
  readonly growth: readonly { readonly words: number; readonly ms: number }[]
  /** Time grows with the length to this power: 1 is linear. */
  readonly exponent: number
  /** Of a process that reads 200,000 words once, in bytes. */
  readonly peakMemoryLong: number
}

/** The engine next to two NLP libraries that read the same invented text in the same run, and how its time grows. */
export async function measureEngine(): Promise<EngineFigures> {
  const readers: ReaderFigures[] = []
  for (const reader of READERS) {
    readers.push({ reader, ...measureCold(reader), warmMs: measureWarm(await loadReader(reader)) })
  }
  const peakMemoryLong = runCold('hearsay', 200_000).peakMemory
  return { readers, ...measureGrowth(await loadReader('hearsay')), peakMemoryLong }
}

type ColdRun = { readonly loadMs: number; readonly firstMs: number; readonly peakMemory: number }

function runCold(reader: ReaderName, words: number): ColdRun {
  const script = join(import.meta.dirname, 'cold.ts')
  const flags = ['--disable-warning=ExperimentalWarning', script, reader, String(words)]
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as ColdRun
}

function measureCold(
  reader: ReaderName,
): Pick<ReaderFigures, 'coldMs' | 'coldLongMs' | 'loadMs' | 'peakMemory'> {
  const runs = Array.from({ length: COLD_RUNS }, () => runCold(reader, 1_000))
  const long = Array.from({ length: COLD_RUNS }, () => runCold(reader, LONG))
  return {
    coldMs: median(runs.map((run) => run.firstMs)),
    coldLongMs: (median(long.map((run) => run.firstMs)) * 1_000) / LONG,
    loadMs: median(runs.map((run) => run.loadMs)),
    peakMemory: median(runs.map((run) => run.peakMemory)),
  }
}

function measureWarm(read: Reader): number {
  const paragraphs = inventNews(1000)
  for (const begun = performance.now(); performance.now() - begun < WARM_UP; ) read(paragraphs)
  return median(Array.from({ length: WARM_RUNS }, () => timeOf(read, paragraphs)))
}

function measureGrowth(read: Reader): Pick<EngineFigures, 'growth' | 'exponent'> {
  const growth = SIZES.map((words) => {
    const paragraphs = inventNews(words)
    const runs = words > 50_000 ? 2 : 5
    const ms = Math.min(...Array.from({ length: runs }, () => timeOf(read, paragraphs)))
    return { words, ms }
  })
  return { growth, exponent: slope(growth.map(({ words, ms }) => [Math.log(words), Math.log(ms)])) }
}

function timeOf(read: Reader, paragraphs: readonly string[]): number {
  const begun = performance.now()
  read(paragraphs)
  return performance.now() - begun
}

/** Least squares through points of logarithms. */
function slope(points: (readonly [number, number])[]): number {
  const n = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n
  const top = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const bottom = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return top / bottom
}
