import { Check, Copy, Download } from 'lucide'
import type { TraceFormat } from '../export/trace-formats.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

/** PNG is drawn by the browser from the SVG, so it is none of the written formats. */
export type ExportFormat = TraceFormat | 'png'
export type ExportTarget = 'file' | 'clipboard'
export type ExportDone = { readonly format: ExportFormat; readonly to: ExportTarget }

const formats: readonly (readonly [format: ExportFormat, name: MessageKey, extension: string])[] = [
  ['html', 'exportHtml', 'HTML'],
  ['markdown', 'exportMarkdown', 'MD'],
  ['csv', 'exportCsv', 'CSV'],
  ['json', 'exportJson', 'JSON'],
  ['annotations', 'exportAnnotations', 'JSON-LD'],
  ['svg', 'exportSvg', 'SVG'],
  ['png', 'exportPng', 'PNG'],
]

type ExportMenuProps = {
  readonly onExport: (format: ExportFormat, to: ExportTarget) => void
  /** What was just saved or copied; null before. */
  readonly done: ExportDone | null
}

/** The forms in which an article's trace can be taken away. States: nothing taken yet, one saved, one copied. */
export function ExportMenu({ onExport, done }: ExportMenuProps) {
  const { say } = useWording()
  return (
    <ul class="exports" aria-label={say('export')}>
      {formats.map(([format, name, extension]) => (
        <li key={format}>
          <span class="export-name">
            {say(name)} <span class="export-extension">{extension}</span>
          </span>
          {(['file', 'clipboard'] as const).map((to) => {
            const isDone = done?.format === format && done.to === to
            return (
              <button key={to} type="button" class="plain" onClick={() => onExport(format, to)}>
                <Icon of={isDone ? Check : to === 'file' ? Download : Copy} size={13} />
                <span aria-live="polite">
                  {to === 'file'
                    ? say(isDone ? 'exportSaved' : 'exportSave')
                    : say(isDone ? 'copied' : 'copy')}
                </span>
                <span class="unseen">
                  {' '}
                  {say(name)}, {extension}
                </span>
              </button>
            )
          })}
        </li>
      ))}
    </ul>
  )
}
