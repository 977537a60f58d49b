import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of a test: its body, and headers other than those of plain HTML. */
export type TestPage = {
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export type TestWeb = { address(path: string, host?: string): string; stop(): Promise<void> }

/** Serves pages by path, on any host name below localhost. */
export async function servePages(pages: Readonly<Record<string, TestPage>>): Promise<TestWeb> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://test.localhost').pathname]
    response.writeHead(page ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...page?.headers,
    })
    response.end(page?.body ?? 'There is no such page in this test.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (path, host = 'daily-example') => `http://${host}.localhost:${port}${path}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An article page of one column; `paragraphs` are HTML. */
export function articlePage(
  paragraphs: readonly string[],
  { language = 'en', head = '', title = 'Council closes the bridge for repairs' } = {},
): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="The Example Daily">${head}</head>
<body><header><nav><a href="/">Front page</a></nav></header><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main><footer>Invented for a test.</footer></body></html>`
}
