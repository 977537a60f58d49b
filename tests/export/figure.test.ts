import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { drawFigure, writeSvg } from '../../src/export/figure.ts'
import { layOutFigure } from '../../src/export/figure-layout.ts'
import messages from '../../src/wording/messages/en.ts'
import { createWording } from '../../src/wording/wording.ts'
import { bridge, longArticle } from '../ui/invented-articles.ts'
import { inventTrace } from '../ui/invented-trace.ts'
import { inventHostileInput } from './hostile.ts'

const traces = [
  ['an article', inventTrace('The Meadow Courier', bridge)],
  ['a long article', inventTrace('The Meadow Courier', longArticle)],
  ['firsthand only', inventTrace('The Meadow Courier', bridge.slice(7))],
  ['nothing quoted', inventTrace(null, [])],
  ['a hostile article', inventHostileInput().trace],
] as const

test.each(traces)('%s is drawn to scale', (_, trace) => {
  const { nodes, bands } = layOutFigure(trace, () => null)
  const page = nodes.find((node) => node.kind === 'page')!
  expect(page.count).toBe(trace.quotes.length)
  const unit = page.height / Math.max(1, page.count)
  for (const node of nodes) expect(node.height).toBeCloseTo(node.count * unit)
  for (const band of bands) {
    expect(band.height).toBeCloseTo(band.from.height)
    expect(band.toY).toBeGreaterThanOrEqual(band.to.y - 0.01)
    expect(band.toY + band.height).toBeLessThanOrEqual(band.to.y + band.to.height + 0.01)
  }
})

test.each(traces)(
  '%s: bars of a column do not overlap, and stand inside the drawing',
  (_, trace) => {
    const { nodes, height } = layOutFigure(trace, () => null)
    for (const column of new Set(nodes.map((node) => node.column))) {
      const bars = nodes.filter((node) => node.column === column).sort((a, b) => a.y - b.y)
      for (const [index, bar] of bars.entries()) {
        const next = bars[index + 1]
        expect(bar.y).toBeGreaterThanOrEqual(0)
        expect(bar.y + bar.height).toBeLessThanOrEqual(height + 0.01)
        if (next) expect(bar.y + bar.height).toBeLessThanOrEqual(next.y + 0.01)
      }
    }
  },
)

test.each(traces)('%s is well-formed SVG that runs nothing', (_, trace) => {
  for (const locale of ['en', 'ar']) {
    const text = writeSvg(
      drawFigure({ trace, checks: {}, wording: createWording(locale, messages) }),
    )
    const { DOMParser } = new JSDOM('').window
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(svg.querySelector('parsererror')).toBeNull()
    expect(svg.querySelectorAll('script, foreignObject, image, a')).toHaveLength(0)
    expect(text).not.toContain('NaN')
    expect(svg.querySelector('desc')?.textContent).not.toBe('')
  }
})
