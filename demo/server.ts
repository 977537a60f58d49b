// Serves the demo news web: one server, an outlet by host name (`marlow-bee.localhost`), files from its folder.
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstArticle, outlets } from './outlets.ts'

const demo = fileURLToPath(new URL('.', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
}

export type DemoWeb = {
  readonly port: number
  /** The address of an article of the demo. */
  address(outlet: string, path: string): string
  readonly firstArticle: string
  stop(): Promise<void>
}

/** Starts the demo news web on a port of this machine; 0 takes any free one. */
export async function serveDemo(port = 0): Promise<DemoWeb> {
  const server = createServer(async (request, response) => {
    const name = (request.headers.host ?? '').split('.localhost')[0]
    const outlet = outlets.find((outlet) => outlet.name === name)
    const file = outlet && fileOf(outlet.name, request.url ?? '/')
    const content = file ? await readFile(file.path).catch(() => null) : null
    if (!outlet || !file || !content) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('There is no such page in the demo news web.\n')
      return
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-store',
      ...outlet.headers,
    })
    // Links between the outlets are written without a port, which differs from run to run.
    response.end(file.type.startsWith('text/html') ? withPort(content.toString(), server) : content)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = (outlet: string, path: string) =>
    `http://${outlet}.localhost:${portOf(server)}${path}`
  return {
    port: portOf(server),
    address,
    firstArticle: address(firstArticle.outlet, firstArticle.path),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The file behind a path: `/` is index.html, `/x` is x.html, shared files stand under `/web/`. Null if it is outside. */
function fileOf(outlet: string, url: string): { path: string; type: string } | null {
  const { pathname } = new URL(url, 'http://demo.localhost')
  const named = pathname === '/' ? '/index.html' : extname(pathname) ? pathname : `${pathname}.html`
  const folder = join(demo, pathname.startsWith('/web/') ? '.' : outlet)
  const path = normalize(join(folder, named))
  const type = types[extname(path)]
  return type && path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
    ? { path, type }
    : null
}

function withPort(html: string, server: Server): string {
  return html.replace(/(https?:\/\/[a-z-]+\.localhost)(?=[/"])/g, `$1:${portOf(server)}`)
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
