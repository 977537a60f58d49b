import { tallySources } from '../text/tally.ts'
import type { Verdict } from '../text/types.ts'
import { verdictKeys } from '../wording/route.ts'
import { summarizeSources } from '../wording/summary.ts'
import type { Wording } from '../wording/wording.ts'
import {
  type FigureBand,
  type FigureLayout,
  type FigureNode,
  layOutFigure,
} from './figure-layout.ts'
import type { ExportInput } from './input.ts'

/** An element of a drawing, to be shown or to be written. */
export type SvgElement = {
  readonly tag: string
  readonly attributes: { readonly [name: string]: string | number }
  readonly children: readonly (SvgElement | string)[]
}

/** Px of the drawing. */
const width = 760
const margin = 16
const labelWidth = 246
const pageLabelWidth = 120
const barWidth = 8
/** Letters of 12 px that fit beside a bar with their number, in a wide typeface too. */
const longestLabel = 31
/** And above an outlet's, up to the next column. */
const longestOutletLabel = 26

/** Colours of src/ui/tokens.css, as a saved drawing must carry its own. */
const style = `
.hs-fig{--paper:#fdfcf9;--ink:#1e1c19;--soft:#5f5a52;--second:#b4561e;--first:#12665f;--bad:#a3212b;
font:12px system-ui,"Segoe UI","Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.hs-fig{--paper:#1a1917;--ink:#ece8e0;--soft:#b3aca1;--second:#e8975f;--first:#72c8bd;--bad:#ff9a9a}}
[data-scheme=light] .hs-fig{--paper:#fdfcf9;--ink:#1e1c19;--soft:#5f5a52;--second:#b4561e;--first:#12665f;--bad:#a3212b}
[data-scheme=dark] .hs-fig{--paper:#1a1917;--ink:#ece8e0;--soft:#b3aca1;--second:#e8975f;--first:#72c8bd;--bad:#ff9a9a}
.hs-paper{fill:var(--paper)}.hs-name{fill:var(--ink)}.hs-soft{fill:var(--soft)}.hs-strong{font-weight:600}
.hs-halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.hs-second{fill:var(--second)}.hs-first{fill:var(--first)}.hs-page{fill:var(--ink)}.hs-bad{fill:var(--bad)}
.hs-band-second{fill:url(#hs-stripes)}.hs-band-first{fill:var(--first);fill-opacity:.42}
.hs-stripe-ground{fill:var(--second);fill-opacity:.2}.hs-stripe{fill:var(--second);fill-opacity:.3}`

/**
 * The picture of the chain: speakers at the left, the outlets that pass their words on, the page at the right, each band as wide as it
 * has quotations. Secondhand is striped, firsthand whole. Mirrored for languages from right to left.
 */
export function drawFigure(input: Pick<ExportInput, 'trace' | 'checks' | 'wording'>): SvgElement {
  const { trace, checks, wording } = input
  const layout = layOutFigure(trace, (id) => checks[id]?.verdict ?? null)
  const height = Math.ceil(layout.height) + 2 * margin
  const pen = makePen(layout, wording)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'hs-fig',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      direction: wording.direction, // by itself, too: anchors follow it
      'aria-labelledby': 'hs-title hs-desc',
    },
    [
      element('title', { id: 'hs-title' }, [wording.say('figureLabel')]),
      element('desc', { id: 'hs-desc' }, [summarizeSources(tallySources(trace), wording)]),
      element('style', {}, [style]),
      element('defs', {}, [stripes()]),
      element('rect', { class: 'hs-paper', width, height, rx: 6 }, []),
      ...layout.bands.map((band) => pen.band(band)),
      ...layout.nodes.flatMap((node) => pen.node(node)),
    ],
  )
}

function stripes(): SvgElement {
  return element(
    'pattern',
    {
      id: 'hs-stripes',
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(25)',
    },
    [
      element('rect', { class: 'hs-stripe-ground', width: 6, height: 6 }, []),
      element('rect', { class: 'hs-stripe', width: 2.5, height: 6 }, []),
    ],
  )
}

function makePen({ columns }: FigureLayout, wording: Wording) {
  const mirrored = wording.direction === 'rtl'
  const first = margin + labelWidth
  const last = width - margin - pageLabelWidth - barWidth
  const step = columns > 1 ? (last - first) / (columns - 1) : 0
  /** The start edge of a column's bars, in drawing order from left to right. */
  const left = (column: number) => first + (columns - 1 - column) * step
  const flip = (x: number) => (mirrored ? width - x : x)

  return {
    band({ from, to, fromY, toY, height }: FigureBand): SvgElement {
      const x0 = left(from.column) + barWidth
      const x1 = left(to.column)
      // A band that passes a column stays level up to there, where only its own subtree is, so that no bands cross.
      const turn = left(to.column + 1) + barWidth
      const bend = (x1 - turn) / 2
      const y0 = margin + fromY
      const y1 = margin + toY
      const at = (x: number, y: number) => `${round(flip(x))} ${round(y)}`
      const path = [
        `M${at(x0, y0)}L${at(turn, y0)}`,
        `C${at(turn + bend, y0)} ${at(x1 - bend, y1)} ${at(x1, y1)}`,
        `L${at(x1, y1 + height)}`,
        `C${at(x1 - bend, y1 + height)} ${at(turn + bend, y0 + height)} ${at(turn, y0 + height)}`,
        `L${at(x0, y0 + height)}Z`,
      ].join('')
      return element(
        'path',
        { class: from.firsthand ? 'hs-band-first' : 'hs-band-second', d: path },
        [],
      )
    },

    node(node: FigureNode): SvgElement[] {
      const x = left(node.column)
      const y = margin + node.y
      const bar = element(
        'rect',
        {
          class: barClass(node),
          x: round(mirrored ? width - x - barWidth : x),
          y: round(y),
          width: barWidth,
          height: round(Math.max(2, node.height)),
          rx: 1.5,
        },
        [],
      )
      const middle = round(y + node.height / 2 + 4)
      if (node.kind === 'page') {
        const lines = wrapName(node.name ?? wording.say('thisPage'), 17)
        return [
          bar,
          ...lines.map((line, index) =>
            element(
              'text',
              {
                class: 'hs-name hs-strong',
                x: flip(x + barWidth + 8),
                y: middle + index * 15,
                'text-anchor': 'start',
              },
              [line],
            ),
          ),
          element(
            'text',
            {
              class: 'hs-soft',
              x: flip(x + barWidth + 8),
              y: middle + lines.length * 15,
              'text-anchor': 'start',
            },
            [wording.say('quotationCount', { count: node.count })],
          ),
        ]
      }
      if (node.kind === 'outlet') {
        return [
          bar,
          element(
            'text',
            {
              class: 'hs-name hs-strong hs-halo',
              x: flip(x),
              y: round(y - 6),
              'text-anchor': 'start',
            },
            [
              shorten(node.name ?? '', longestOutletLabel),
              element('tspan', { class: 'hs-soft', 'font-weight': 400 }, [
                beside(wording.number(node.count)),
              ]),
            ],
          ),
        ]
      }
      return [
        bar,
        element('text', { class: 'hs-name', x: flip(x - 8), y: middle, 'text-anchor': 'end' }, [
          ...describeVerdicts(node.verdicts, wording),
          ...label(node, wording),
        ]),
      ]
    },
  }
}

function barClass(node: FigureNode): string {
  if (node.kind === 'page') return 'hs-page'
  return node.firsthand ? 'hs-first' : 'hs-second'
}

/** A speaker's line ends at the bar, so the name stands last. */
function label(node: FigureNode, wording: Wording): (SvgElement | string)[] {
  const count = element('tspan', { class: 'hs-soft' }, [beside(wording.number(node.count))])
  const soft = (text: string) => element('tspan', { class: 'hs-soft' }, [text])
  if (node.kind === 'own-words') return [soft(wording.say('ownWords')), count]
  if (node.kind === 'rest')
    return [soft(wording.say('figureRest', { count: node.speakers })), count]
  if (node.name === null) return [soft(wording.say('unnamedSpeaker')), count]
  const name = shorten(node.name, longestLabel)
  const room = longestLabel - name.length
  const medium = node.medium && node.medium.length + 3 <= room ? [soft(` · ${node.medium}`)] : []
  return [name, ...medium, count]
}

/** A number after a name. Apart by a space that SVG keeps: a shift by `dx` goes the wrong way where words run leftwards. */
function beside(count: string): string {
  return `\u00a0\u00a0${count}`
}

function describeVerdicts(
  verdicts: ReadonlyMap<Verdict, number>,
  wording: Wording,
): (SvgElement | string)[] {
  const serious = [...verdicts].filter(
    ([verdict]) => verdict === 'changed' || verdict === 'not-found',
  )
  return serious.map(([verdict]) =>
    element('tspan', { class: 'hs-bad hs-strong' }, [`${wording.say(verdictKeys[verdict])} · `]),
  )
}

function shorten(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`
}

/** Breaks a name into at most three lines at its spaces. */
function wrapName(name: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < letters)
      lines[lines.length - 1] = `${line} ${word}`
    else if (lines.length < 3) lines.push(word)
  }
  return lines
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function element(
  tag: string,
  attributes: SvgElement['attributes'],
  children: SvgElement['children'],
): SvgElement {
  return { tag, attributes, children }
}

/** A drawing as the text of an SVG file, or of an element within HTML. */
export function writeSvg(drawing: SvgElement): string {
  const attributes = Object.entries(drawing.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
  const inner = drawing.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : writeSvg(child)))
    .join('')
  return inner === ''
    ? `<${drawing.tag}${attributes}/>`
    : `<${drawing.tag}${attributes}>${inner}</${drawing.tag}>`
}

/** Text for XML and HTML, without the control characters that XML forbids. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
