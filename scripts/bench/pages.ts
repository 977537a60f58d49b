import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inventNews } from './text.ts'

/** Invented pages for measuring, on a server of their own. */
export type BenchWeb = { address(path: string): string; stop(): Promise<void> }

/**
 * Serves `/article/N`, an article of about N words with menu, teasers and comments around it, and `/quotes/N`, one with N
 * secondhand quotations.
 */
export async function serveBench(): Promise<BenchWeb> {
  const server = createServer((request, response) => {
    const [, kind, count] = /^\/(article|quotes)\/(\d+)/.exec(request.url ?? '') ?? []
    response.writeHead(kind ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      // Browsers tell a page that is alone in its process the time to some µs; others to 0.1 ms (Chromium) or 1 ms (Firefox),
      // which is a third of what is measured.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    })
    response.end(
      kind ? pageOf(kind === 'article' ? inventNews(Number(count)) : quotes(Number(count))) : '',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (path) => `http://bench.localhost:${port}${path}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n')

function pageOf(paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed for repairs | The Bench Daily</title>
<meta property="og:site_name" content="The Bench Daily"><meta property="og:type" content="article">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge closed for repairs",
  "author": {"@type": "Person", "name": "Ann Mori"}, "publisher": {"@type": "Organization", "name": "The Bench Daily"}}</script>
<style>body { font: 17px/1.5 Georgia, serif; margin: 0 auto; max-width: 1100px } .page { display: flex } main { flex: 3 } aside { flex: 1 }</style></head>
<body><header><nav><ul>${times(60, (n) => `<li><a href="/section/${n}">Section ${n}</a></li>`)}</ul></nav></header>
<div class="page"><main><article><h1>Bridge closed for repairs</h1><p class="byline">By <a href="/ann">Ann Mori</a></p>
${paragraphs
  .map((text, n) => {
    const ad = n % 9 === 8 ? '<div class="ad-slot"><span>Advertisement</span></div>' : ''
    return `<p>${text.replace(/\b(Monday|Friday)\b/, '<a href="/days/$1">$1</a>')}</p>${ad}`
  })
  .join('\n')}</article>
<section class="comments">${times(30, (n) => `<div class="comment"><b>reader${n}</b><p>I cross it every day, and I have seen worse in my time.</p></div>`)}</section></main>
<aside>${times(40, (n) => `<a class="teaser" href="/story/${n}"><img alt=""><h3>Story ${n}</h3><p>What the council said and what it did not.</p></a>`)}</aside></div>
<footer>${times(30, (n) => `<a href="/about/${n}">About ${n}</a>`)}</footer></body></html>`
}

function quotes(count: number): string[] {
  return Array.from(
    { length: count },
    (_, n) =>
      `“It will take ${n + 3} weeks, and not a day longer than that,” Ana Ruiz told the Marlow Bee on Friday. Nobody else was asked.`,
  )
}
