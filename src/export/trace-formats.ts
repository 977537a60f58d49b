import { exportAnnotations } from './annotation.ts'
import { exportCsv } from './csv.ts'
import { drawFigure, writeSvg } from './figure.ts'
import type { ExportInput } from './input.ts'
import { exportJson } from './json.ts'
import { exportMarkdown } from './markdown.ts'
import { exportHtml } from './report-html.ts'

/** The forms that an article's trace can be taken away in. */
export const traceFormats = {
  html: { extension: 'html', type: 'text/html', write: exportHtml },
  markdown: { extension: 'md', type: 'text/markdown', write: exportMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: exportCsv },
  json: { extension: 'json', type: 'application/json', write: exportJson },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: exportAnnotations },
  svg: {
    extension: 'svg',
    type: 'image/svg+xml',
    write: (input: ExportInput) => `${writeSvg(drawFigure(input))}\n`,
  },
} as const

export type TraceFormat = keyof typeof traceFormats

/** A name for the file: "meadow-courier-council-delays-the-bridge-sources.csv". Letters and digits of any script, no path. */
export function nameFile(input: ExportInput, format: TraceFormat): string {
  const { outlet, title } = input.trace
  const words = `${outlet?.name ?? ''} ${title ?? ''}`.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)
  const stem = (words ?? ['article'])
    .join('-')
    .slice(0, 60)
    .replace(/-[^-]*$/, (end) => (end.length > 12 ? '' : end))
  return `${stem}-sources.${traceFormats[format].extension}`
}
