// npm run bench [-- FILE.json]: what the engine costs per 1,000 words, cold and warm, next to two NLP libraries that read
// the same invented text in the same run, and how the time grows with the length. Writes the figures as JSON too.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { loadReader, type Reader, type ReaderName } from './bench/readers.ts'
import { inventNews } from './bench/text.ts'

const READERS: readonly ReaderName[] = ['hearsay', 'compromise', 'wink-nlp']
const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000]
/** Fresh processes per reader; the median counts. */
const COLD_RUNS = 5
/** Readings of 1,000 words before and while the warm time is taken; the median counts. */
const WARM_UP = 40
const WARM_RUNS = 40

type Row = { reader: ReaderName; coldMs: number; loadMs: number; warmMs: number }

const output = resolve(process.argv[2] ?? '.output/bench.json')
const rows: Row[] = []
for (const reader of READERS) {
  rows.push({ reader, ...measureCold(reader), warmMs: measureWarm(await loadReader(reader)) })
}
const growth = measureGrowth(await loadReader('hearsay'))

const pad = (value: string | number, width: number) => String(value).padStart(width)
process.stdout.write('per 1,000 words, in ms     cold     warm   (loading)\n')
for (const { reader, coldMs, warmMs, loadMs } of rows) {
  process.stdout.write(
    `${reader.padEnd(24)} ${pad(coldMs.toFixed(1), 8)} ${pad(warmMs.toFixed(2), 8)} ${pad(loadMs.toFixed(0), 9)}\n`,
  )
}
process.stdout.write('\nwords       ms    ms per 1,000\n')
for (const { words, ms } of growth.points) {
  process.stdout.write(
    `${pad(words, 7)} ${pad(ms.toFixed(1), 8)} ${pad(((ms * 1000) / words).toFixed(2), 9)}\n`,
  )
}
process.stdout.write(
  `time grows with length to the power of ${growth.exponent.toFixed(2)} (1 is linear)\n`,
)

mkdirSync(dirname(output), { recursive: true })
const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version }
writeFileSync(output, `${JSON.stringify({ machine, rows, growth }, null, 2)}\n`)
process.stdout.write(`written to ${output}\n`)

function measureCold(reader: ReaderName): { coldMs: number; loadMs: number } {
  const script = join(import.meta.dirname, 'bench', 'cold.ts')
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const flags = ['--disable-warning=ExperimentalWarning', script, reader]
    const printed = execFileSync(process.execPath, flags, { encoding: 'utf8' })
    return JSON.parse(printed) as { loadMs: number; firstMs: number }
  })
  return {
    coldMs: median(runs.map((run) => run.firstMs)),
    loadMs: median(runs.map((run) => run.loadMs)),
  }
}

function measureWarm(read: Reader): number {
  const paragraphs = inventNews(1000)
  for (let run = 0; run < WARM_UP; run++) read(paragraphs)
  return median(Array.from({ length: WARM_RUNS }, () => timeOf(read, paragraphs)))
}

function measureGrowth(read: Reader): {
  points: { words: number; ms: number }[]
  exponent: number
} {
  const points = SIZES.map((words) => {
    const paragraphs = inventNews(words)
    const runs = words > 50_000 ? 2 : 5
    const ms = Math.min(...Array.from({ length: runs }, () => timeOf(read, paragraphs)))
    return { words, ms }
  })
  return { points, exponent: slope(points.map(({ words, ms }) => [Math.log(words), Math.log(ms)])) }
}

function timeOf(read: Reader, paragraphs: readonly string[]): number {
  const begun = performance.now()
  read(paragraphs)
  return performance.now() - begun
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
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
