import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FetchSurroundings, fetchPage } from '../../src/check/fetch-page.ts'

// Real servers; what the browser adds (origins that are not allowed are kept back) is tested in e2e.
type Answer = (request: IncomingMessage, response: ServerResponse) => void
const html = { 'Content-Type': 'text/html; charset=utf-8' }
const send =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Answer =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }

/** A body that never ends, until nobody reads it any more. */
const endless: Answer = (_, response) => {
  response.writeHead(200, html)
  const piece = Buffer.alloc(64_000, 'x')
  const more = () => {
    if (response.destroyed) return
    response.write(piece, () => setImmediate(more))
    sent += piece.length
  }
  more()
}
let sent = 0

const answers: Record<string, Answer> = {
  '/page': send(200, html, '<p>The beams are rotten – “all of them”.'),
  '/gzip': send(200, { ...html, 'Content-Encoding': 'gzip' }, gzipSync('<p>packed words')),
  '/bomb': send(
    200,
    { ...html, 'Content-Encoding': 'gzip' },
    gzipSync(Buffer.alloc(50_000_000, 32)),
  ),
  '/latin': send(
    200,
    { 'Content-Type': 'text/html; charset=iso-8859-1' },
    Buffer.from('caf\xe9', 'latin1'),
  ),
  '/wrong': send(200, { 'Content-Type': 'text/html; charset=x-none' }, 'café'),
  '/xhtml': send(200, { 'Content-Type': 'application/xhtml+xml' }, '<html/>'),
  '/404': send(404, html, 'Not here'),
  '/410': send(410, html, 'Gone'),
  '/402': send(402, html, 'Pay'),
  '/403': send(403, html, 'Forbidden'),
  '/429': send(429, html, 'Slowly'),
  '/500': send(500, html, 'Oh'),
  '/pdf': send(200, { 'Content-Type': 'application/pdf' }, '%PDF-1.1'),
  '/json': send(200, { 'Content-Type': 'application/json' }, '{}'),
  '/untyped': send(200, {}, '<p>no type'),
  '/download': send(200, { ...html, 'Content-Disposition': 'attachment; filename=a.html' }, '<p>'),
  '/announced': send(200, { ...html, 'Content-Length': '50000000' }, ''),
  '/endless': endless,
  '/empty': send(200, html),
  '/silent': () => {},
  '/slow-body': (_, response) => {
    response.writeHead(200, html)
    response.write('<p>The beginning')
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...html, 'Content-Length': '1000' })
    response.write('<p>The beginning', () => response.destroy())
  },
  '/hop': send(302, { Location: '/page' }),
  '/loop': send(302, { Location: '/loop' }),
  '/to-nowhere': send(302, { Location: 'http://127.0.0.1:9/' }),
  '/away': (_, response) => send(302, { Location: `http://127.0.0.1:${port}/page` })(_, response),
}

const heard: IncomingMessage[] = []
const server = createServer((request, response) => {
  heard.push(request)
  const answer = answers[(request.url ?? '/').split('?')[0] ?? '']
  if (answer) answer(request, response)
  else send(404, html)(request, response)
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
beforeEach(() => {
  heard.length = 0
  sent = 0
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const at = (path: string) => `http://localhost:${port}${path}`
function get(address: string, changes: Partial<FetchSurroundings> = {}) {
  return fetchPage(address, {
    from: 'http://gazette.localhost/',
    fetch,
    wasKeptBack: async () => false,
    mayRead: async (address) => new URL(address).hostname === 'localhost',
    patience: 700,
    ...changes,
  })
}
const reasonAt = async (path: string) => {
  const page = await get(at(path))
  return 'reason' in page ? page.reason : page.html
}

describe('what the server answers', () => {
  test.each([
    ['/page', '<p>The beams are rotten – “all of them”.'],
    ['/gzip', '<p>packed words'],
    ['/latin', 'café'],
    ['/wrong', 'café'],
    ['/xhtml', '<html/>'],
    ['/empty', ''],
    ['/hop', '<p>The beams are rotten – “all of them”.'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/402', 'paywall'],
    ['/403', 'blocked'],
    ['/429', 'blocked'],
    ['/500', 'blocked'],
    ['/pdf', 'not-html'],
    ['/json', 'not-html'],
    ['/untyped', 'not-html'],
    ['/download', 'not-html'],
    ['/announced', 'too-large'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/silent', 'timeout'],
    ['/slow-body', 'timeout'],
    ['/cut', 'unreachable'],
    ['/loop', 'astray'],
    ['/to-nowhere', 'astray'],
    ['/away', 'moved'],
  ])('%s gives %s', async (path, expected) => {
    expect(await reasonAt(path)).toBe(expected)
  })

  test('no server at all', async () => {
    expect(await get('http://localhost:9/')).toMatchObject({ reason: 'unreachable' })
  })
  test('the address where a page stood in the end', async () => {
    expect(await get(at('/hop'))).toMatchObject({ url: at('/page') })
  })
  test('an endless body is left soon after the limit', async () => {
    await get(at('/endless'))
    const before = sent
    await new Promise((done) => setTimeout(done, 100))
    expect(sent).toBeLessThan(25_000_000)
    expect(sent - before).toBeLessThan(2_000_000)
  })
})

describe('what is not even asked for', () => {
  test.each([
    ['without permission', 'http://127.0.0.1:PORT/page', {}, 'permission'],
    [
      'this computer, for a page of the web',
      'http://localhost:PORT/page',
      { from: 'https://gazette.example/' },
      'private',
    ],
    [
      'this computer, for a page without an address',
      'http://localhost:PORT/page',
      { from: null },
      'private',
    ],
    ['a private network, for a page of this computer', 'http://192.168.1.1/', {}, 'private'],
    ['what is no web address', 'file:///etc/passwd', {}, 'not-html'],
  ] as const)('%s', async (_, address, changes, reason) => {
    const page = await get(address.replace('PORT', String(port)), changes)
    expect(page).toMatchObject({ reason })
    expect(heard).toEqual([])
  })
})

test('a page that leads into a private network is not read', async () => {
  const answer = new Response('<p>secret', { headers: html })
  Object.defineProperty(answer, 'url', { value: 'http://192.168.1.1/' })
  const page = await get('https://bee.example/', {
    from: 'https://gazette.example/',
    fetch: async () => answer,
    mayRead: async () => true,
  })
  expect(page).toEqual({ reason: 'private', url: 'http://192.168.1.1/' })
})

test('a request that the browser kept back is told from a dead server', async () => {
  let kept = false
  const page = await get(at('/away'), {
    fetch: async () => {
      kept = true
      throw new TypeError('Failed to fetch')
    },
    wasKeptBack: async () => kept,
  })
  expect(page).toEqual({ reason: 'moved', url: at('/away') })
})

test('permission that was taken away in between is told from a dead server', async () => {
  let allowed = true
  const page = await get(at('/page'), {
    mayRead: async () => allowed,
    fetch: async () => {
      allowed = false
      throw new TypeError('Failed to fetch')
    },
  })
  expect(page).toMatchObject({ reason: 'permission' })
})

test('the reader’s stop ends it at once, without a verdict', async () => {
  const stop = new AbortController()
  const page = get(at('/silent'), { signal: stop.signal })
  stop.abort()
  await expect(page).rejects.toThrow()
})

test('nothing tells who asks, or from where', async () => {
  await get(at('/page'))
  const [request] = heard
  expect(request?.headers['cookie']).toBeUndefined()
  expect(request?.headers['referer']).toBeUndefined()
  expect(request?.headers['origin']).toBeUndefined()
})
