import { tallySources } from '../text/tally.ts'
import type { ChainBranch, CheckResult, Quote } from '../text/types.ts'
import { describeCheck } from '../wording/check.ts'
import { creditKeys } from '../wording/route.ts'
import { summarizeSources } from '../wording/summary.ts'
import { drawFigure, escapeXml, writeSvg } from './figure.ts'
import { type ExportInput, inMarks, linkToQuote, webAddress } from './input.ts'

/** Colours of src/ui/tokens.css; the report stands alone, in both schemes, and prints without its colours being needed. */
const style = `
:root{color-scheme:light dark;--paper:light-dark(#fdfcf9,#1a1917);--ink:light-dark(#1e1c19,#ece8e0);--soft:light-dark(#5f5a52,#b3aca1);
--line:light-dark(#e6e1d6,#37332e);--second:light-dark(#a2440f,#f0a26c);--first:light-dark(#12665f,#72c8bd);--bad:light-dark(#a3212b,#ff9a9a)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
main{max-inline-size:800px;margin-inline:auto;padding:40px 20px}h1,.summary,blockquote{font-family:"Iowan Old Style",Charter,"Source Serif 4","Noto Serif",Georgia,serif;font-weight:400}
h1{margin:0 0 4px;font-size:30px;line-height:1.2}h2{margin:32px 0 8px;font-size:16px}.facts,.notes,.made{color:var(--soft);font-size:13px}
.summary{font-size:21px;line-height:1.35}ol,ul{list-style:none;margin:0;padding:0}ol ol{margin-inline-start:6px;padding-inline-start:18px;border-inline-start:2px dashed var(--second)}
li{margin-block:10px}.outlet{font-weight:650}.speaker{font-weight:550}.medium{color:var(--soft);font-weight:400}
blockquote{margin:6px 0 0;padding-inline-start:14px;border-inline-start:2px solid var(--line);font-size:16px}.notes{margin:2px 0 0;padding-inline-start:16px}
.verdict{color:var(--ink);font-weight:600}a{color:inherit;text-underline-offset:3px}figure{margin:24px 0;overflow-x:auto}svg{max-inline-size:100%;block-size:auto}
del{color:var(--bad)}ins{text-decoration-thickness:2px;font-weight:600}
@media print{:root{color-scheme:light}body{background:none;font-size:11pt}main{padding:0;max-inline-size:none}li,figure,blockquote{break-inside:avoid}h2{break-after:avoid}
.notes a::after{content:" <" attr(href) ">";overflow-wrap:anywhere}}`

/**
 * The article's sources as one HTML file: no script, no request to anywhere, everything of the page escaped. A content security policy
 * holds it to that.
 */
export function exportHtml(input: ExportInput): string {
  const { trace, wording, date } = input
  const { say } = wording
  const quotes = new Map(trace.quotes.map((quote) => [quote.id, quote]))
  const title = say('reportTitle', { title: trace.title ?? say('untitled') })
  const page = webAddress(trace.url)
  const facts = [trace.outlet?.name, trace.byline, trace.published]
    .filter((fact) => !!fact)
    .map((fact) => bdi(fact as string))
  if (page) facts.push(link(page, new URL(page).hostname))
  const firsthand = trace.chain.quotes.flatMap((id) => quotes.get(id) ?? [])
  return `<!doctype html>
<html lang="${escapeXml(wording.locale)}" dir="${wording.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p class="facts">${facts.join(' · ')}</p>
<p class="summary">${escapeXml(summarizeSources(tallySources(trace), wording))}</p>
${trace.quotes.length > 0 ? `<figure>${writeSvg(drawFigure(input))}</figure>` : ''}
${section(say('chainLabel'), trace.chain.from.length > 0 ? writeBranches(trace.chain.from, quotes, input) : '')}
${section(say('firsthandGroup'), firsthand.length > 0 ? `<ol>${firsthand.map((quote) => writeFirsthand(quote, input)).join('')}</ol>` : '')}
${section(
  say('creditsGroup'),
  trace.credits.length > 0
    ? `<ul>${trace.credits.map((credit) => `<li>${escapeXml(say(creditKeys[credit.relation], { outlet: credit.outlet.name }))}</li>`).join('')}</ul>`
    : '',
)}
<p class="made">${escapeXml(say('reportMade', { date: wording.date(date) }))}</p>
</main>
</body>
</html>
`
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `<section><h2>${escapeXml(heading)}</h2>${body}</section>`
}

function writeBranches(
  branches: readonly ChainBranch[],
  quotes: ReadonlyMap<string, Quote>,
  input: ExportInput,
): string {
  const items = branches.map((branch) => {
    const words = branch.quotes.flatMap((id) => quotes.get(id) ?? [])
    const own = words.map((quote) => writeQuote(quote, input)).join('')
    if ('speaker' in branch) {
      const medium = branch.medium ? ` <span class="medium">${bdi(branch.medium)}</span>` : ''
      return `<li><span class="speaker">${bdi(branch.speaker)}</span>${medium}${own}</li>`
    }
    const deeper = branch.from.length > 0 ? writeBranches(branch.from, quotes, input) : ''
    return `<li><span class="outlet">${bdi(branch.outlet.name)}</span>${own}${deeper}</li>`
  })
  return `<ol>${items.join('')}</ol>`
}

function writeFirsthand(quote: Quote, input: ExportInput): string {
  const name = quote.speaker?.name ?? input.wording.say('unnamedSpeaker')
  return `<li><span class="speaker">${bdi(name)}</span>${writeQuote(quote, input)}</li>`
}

function writeQuote(quote: Quote, input: ExportInput): string {
  const { wording, checks } = input
  const check = checks[quote.id]
  const toWords = linkToQuote(input, quote)
  const original = webAddress(quote.link?.url)
  const notes = [
    check ? `<span class="verdict">${escapeXml(describeCheck(check, wording))}</span>` : '',
    toWords ? link(toWords, wording.say('showInPage')) : '',
    original ? link(original, wording.say('originals', { count: 1 })) : '',
  ].filter((note) => note !== '')
  const words = `dir="auto"${input.trace.language ? ` lang="${escapeXml(input.trace.language)}"` : ''}`
  return `<blockquote ${words}>${escapeXml(inMarks(quote))}</blockquote>${check ? writeDiff(check, words) : ''}${
    notes.length > 0 ? `<p class="notes">${notes.join(' · ')}</p>` : ''
  }`
}

function writeDiff({ verdict, diff }: CheckResult, words: string): string {
  if (verdict !== 'changed' && verdict !== 'trimmed') return ''
  const tags = { removed: 'del', added: 'ins', equal: 'span' } as const
  const pieces = diff.map(({ op, text }) => `<${tags[op]}>${escapeXml(text)}</${tags[op]}>`)
  return `<p class="notes" ${words}>${pieces.join('')}</p>`
}

function link(address: string, text: string): string {
  return `<a href="${escapeXml(address)}" rel="noreferrer">${escapeXml(text)}</a>`
}

function bdi(text: string): string {
  return `<bdi>${escapeXml(text)}</bdi>`
}
