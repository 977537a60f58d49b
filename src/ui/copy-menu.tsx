import { ChevronDown, Copy } from 'lucide'
import { useState } from 'preact/hooks'
import type { QuoteFormat } from '../export/quote-formats.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.tsx'

const formats: { readonly [format in QuoteFormat]: MessageKey } = {
  text: 'copyText',
  markdown: 'copyMarkdown',
  link: 'copyLink',
  'csl-json': 'copyCslJson',
  bibtex: 'copyBibtex',
  ris: 'copyRis',
}

type CopyMenuProps = {
  readonly copied: boolean
  readonly onCopy: (format: QuoteFormat) => void
  /** True where the choice of formats stands open at first. */
  readonly open?: boolean
}

/** Copies one quotation: as text at once, as anything else from a list. States: closed, open, copied. */
export function CopyMenu({ copied, onCopy, open: openAtFirst = false }: CopyMenuProps) {
  const { say } = useWording()
  const [open, setOpen] = useState(openAtFirst)
  return (
    <>
      <span class="split">
        <button type="button" class="plain" onClick={() => onCopy('text')}>
          <Icon of={Copy} size={14} />
          <span aria-live="polite">{say(copied ? 'copied' : 'copy')}</span>
        </button>
        <button
          type="button"
          class="plain"
          aria-expanded={open}
          title={say('copyAs')}
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronDown} size={14} />
          <span class="unseen">{say('copyAs')}</span>
        </button>
      </span>
      {open && (
        <ul class="menu">
          {(Object.keys(formats) as QuoteFormat[]).map((format) => (
            <li key={format}>
              <button
                type="button"
                onClick={() => {
                  onCopy(format)
                  setOpen(false)
                }}
              >
                {say(formats[format])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
