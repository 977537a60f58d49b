import type { ExportInput } from '../../src/export/input.ts'
import messages from '../../src/wording/messages/en.ts'
import { createWording } from '../../src/wording/wording.ts'
import { inventTrace } from '../ui/invented-trace.ts'

/** An article whose author tries to break out of every format. */
export function inventHostileInput(): ExportInput {
  const trace = inventTrace(
    'The "Courier" <b>',
    [
      {
        text: '“{=HYPERLINK("http://evil.example","click")},” (said Mallory), (the Gazette reported).',
        speaker: '</script><script>alert(1)</script>',
        outlets: ['Gazette\nER  - \nTY  - BOOK'],
        medium: '# heading [x](javascript:alert(1))',
        link: 'javascript:alert(document.cookie)',
      },
      {
        text: '“{closing brace, \\input, a|b, "c", <img src=x onerror=alert(1)>, it’s 100% & $5_000 ]]>},” (@mallory said).',
        speaker: '@SUM(A1:A9)',
        outlets: ['+1'],
        link: 'https://evil.example/">\'<script>',
      },
      { text: '“{- not a list},” (she said).', speaker: '-2+3' },
      { text: '“{1. not a number},” (she said).', speaker: '1. Item' },
    ],
    { title: 'A "title" with `code`, <script>alert(1)</script>\n\n# and a heading' },
  )
  return { trace, checks: {}, date: '2026-03-04', wording: createWording('en', messages) }
}
