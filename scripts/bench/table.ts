import type { BrowserFigures } from './browser.ts'
import type { CheckFigures } from './check.ts'
import type { EngineFigures } from './engine.ts'

/** The engine's figures as tables, for people. */
export function formatEngine({ readers, growth, exponent, peakMemoryLong }: EngineFigures): string {
  const own = readers.find(({ reader }) => reader === 'hearsay')
  const times = readers.map(({ reader, coldMs, coldLongMs, warmMs, loadMs, peakMemory }) => {
    const beside = own ? `${(warmMs / own.warmMs).toFixed(1)}×` : ''
    return row(reader, [
      coldMs.toFixed(1),
      coldLongMs.toFixed(1),
      warmMs.toFixed(2),
      beside,
      loadMs.toFixed(0),
      mega(peakMemory),
    ])
  })
  const points = growth.map(({ words, ms }) =>
    row(words.toLocaleString('en'), [ms.toFixed(1), ((ms * 1000) / words).toFixed(2)]),
  )
  return [
    row('per 1,000 words', ['cold ms', 'of 3,000', 'warm ms', 'ratio', 'load ms', 'peak MB']),
    ...times,
    '',
    row('words', ['ms', 'ms/1,000']),
    ...points,
    `Time grows with length to the power of ${exponent.toFixed(2)}; 200,000 words take ${mega(peakMemoryLong)} MB at most.`,
    '',
  ].join('\n')
}

/** What comparing costs next to reading the page, for people. */
export function formatCheck(figures: CheckFigures): string {
  const { words, length, extractMs } = figures
  const line = (name: string, ms: number) =>
    row(name, [ms.toFixed(1), `${(ms / extractMs).toFixed(2)}×`])
  return [
    row(`a page of ${words.toLocaleString('en')} words`, ['ms', 'ratio']),
    line('extraction (jsdom)', extractMs),
    line(`${length} units, 3 changed`, figures.directMs),
    line('  as reported speech', figures.indirectMs),
    line('  that is not there', figures.missingMs),
    '',
  ].join('\n')
}

/** The browsers' figures side by side, for people. */
export function formatBrowsers(browsers: readonly BrowserFigures[]): string {
  const line = (name: string, cell: (one: BrowserFigures) => string) =>
    row(name, browsers.map(cell))
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
  const known = <T>(value: T | null, write: (value: T) => string) =>
    value === null ? 'not told' : write(value)
  return [
    line('3,000 words, in ms', ({ browser }) => browser),
    line('plain Readability', (one) => ms(one.readabilityMs)),
    line('extraction and marks', (one) => ms(one.extractionMs)),
    line('  beside Readability', (one) => `${(one.extractionMs / one.readabilityMs).toFixed(2)}×`),
    line('first in a page', (one) => ms(one.firstExtractionMs)),
    line(
      '  beside Readability',
      (one) => `${(one.firstExtractionMs / one.firstReadabilityMs).toFixed(2)}×`,
    ),
    line('click to marks', (one) => ms(one.clickToMarksMs)),
    line('  background stopped', (one) => ms(one.firstClickToMarksMs)),
    line('click to popup', (one) => ms(one.clickToPopupMs)),
    line('longest task', (one) => ms(one.longestTaskMs)),
    line('  without a trace', (one) => ms(one.longestTaskUntracedMs)),
    line('tasks of 50 and more', (one) => known(one.longTasks, String)),
    line('hover to card', (one) => ms(one.hoverToCardMs)),
    line('1,000 marks: click', (one) => ms(one.thousandMarksMs)),
    line('  longest task', (one) => ms(one.thousandMarksLongestTaskMs)),
    line('late frames of 180', (one) => `${one.lateFrames500}`),
    line('  without 500 marks', (one) => `${one.lateFramesNone}`),
    line('heap added, MB', (one) => mega(one.heapAdded)),
    line('our worlds untraced', (one) => known(one.worldsUntraced, String)),
    '',
  ].join('\n')
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1)

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`
}
