// A news web of invented outlets at *.localhost, served by a real server: what a chain of sources can meet on the way.
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** Host name before `.localhost` and title. */
const outlets = {
  'harbour-tribune': 'The Harbour Tribune',
  'marlow-bee': 'The Marlow Bee',
  'northmoor-courier': 'The Northmoor Courier',
  'fenwick-gazette': 'The Fenwick Gazette',
  'eastwick-herald': 'The Eastwick Herald',
  'dunmore-post': 'The Dunmore Post',
  'ashford-ledger': 'The Ashford Ledger',
} as const
export type OutletHost = keyof typeof outlets

export type NewsWeb = {
  address(host: OutletHost, path: string): string
  /** What was asked for since the start, as host and path, with the headers. */
  readonly asked: readonly { readonly what: string; readonly headers: IncomingHttpHeaders }[]
  forget(): void
  /** Lets the pages named "held" go, which wait for it; those that are asked for later, too, until `hold`. */
  release(): void
  hold(): void
  stop(): Promise<void>
}

type Answer = (response: ServerResponse, port: number) => void

/** A quotation of an article, with a link to where it should stand. `{…}` is the link's text. */
export type Case = {
  readonly why: string
  /** Words by which the item is found in the popup. */
  readonly words: string
  readonly sentence: string
  readonly original: { readonly host: OutletHost; readonly path: string; readonly answer: Answer }
  /** What the popup says in the end. */
  readonly says: RegExp
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const filler = [
  'The dam above Harbour was built in 1931 and has been inspected every ten years since, most recently in the dry summer of last year.',
  'It holds the water of two valleys, and the road to the coast runs along its crest, with a lay-by for those who come to look.',
  'Its owner, a company of the two counties, has put money aside for a new gate, which is to be built in the spring of next year.',
  'Nothing has been decided about the old one, which stands at the foot of the wall and has not been opened for a generation.',
]

/** An article of an outlet, as HTML; filler makes it long enough to be one. */
export function newsPage(
  host: OutletHost,
  paragraphs: readonly string[],
  { head = '', charset = 'utf-8', after = '' } = {},
): string {
  const all = [filler[0], ...paragraphs, ...filler.slice(1)]
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>The old dam | ${outlets[host]}</title>
<meta property="og:site_name" content="${outlets[host]}">${head}</head>
<body><header><a href="/">${outlets[host]}</a></header><main><article><h1>The old dam</h1>
${all.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>${after}<footer>Invented for a test.</footer></body></html>`
}

function send(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = html,
): Answer {
  return (response, port) => {
    // Addresses stand without the port, which differs from run to run.
    const withPort = (text: string) => text.replace(/\.localhost(?=\/)/g, `.localhost:${port}`)
    const { Location } = headers
    response.writeHead(status, { ...headers, ...(Location && { Location: withPort(Location) }) })
    response.end(typeof body === 'string' ? withPort(body) : body)
  }
}
function page(host: OutletHost, ...paragraphs: string[]): Answer {
  return send(200, newsPage(host, paragraphs))
}
function leadTo(location: string): Answer {
  return send(302, '', { Location: location })
}

const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

/** Sends blanks until nobody listens any more, 50 MB at most. */
const flood: Answer = (response) => {
  response.writeHead(200, html)
  const piece = Buffer.alloc(100_000, ' ')
  let left = 500
  const more = () => {
    if (response.destroyed) return
    if (left-- > 0) response.write(piece, () => setImmediate(more))
    else response.end()
  }
  more()
}

/** Originals that can be read. */
export const readable: readonly Case[] = [
  {
    why: 'a number was altered on the way',
    words: 'cracks in the wall',
    sentence:
      '“We counted forty cracks in the wall that faces the town,” Tom Ashby told {the Eastwick Herald}.',
    original: {
      host: 'eastwick-herald',
      path: '/cracks',
      answer: page(
        'eastwick-herald',
        '“We counted fourteen cracks in the wall that faces the town,” Tom Ashby said on Monday.',
      ),
    },
    says: /^Changed[^]*number/,
  },
  {
    why: 'a “not” was dropped on the way',
    words: 'close the road',
    sentence:
      '“We will close the road along the crest this winter,” Lena Marsh told {the Dunmore Post}.',
    original: {
      host: 'dunmore-post',
      path: '/road',
      answer: page(
        'dunmore-post',
        '“We will not close the road along the crest this winter,” Lena Marsh said in an interview.',
      ),
    },
    says: /^Changed[^]*“not”/,
  },
  {
    why: 'an ellipsis and brackets',
    words: 'waited for years',
    sentence:
      '“We have waited for years … and [the county] knows it as well as we do,” Teresa Okafor told {the Ashford Ledger}.',
    original: {
      host: 'ashford-ledger',
      path: '/waited',
      answer: page(
        'ashford-ledger',
        '“We have waited for years, through two councils and a flood, and the company of the counties knows it as well as we do,” Teresa Okafor said.',
      ),
    },
    says: /^Trimmed/,
  },
  {
    why: 'the original splits the quotation',
    words: 'nobody opens a gate',
    sentence:
      '“In this town nobody opens a gate that has been shut for thirty years without asking why,” Dana Whitlock told {the Eastwick Herald}.',
    original: {
      host: 'eastwick-herald',
      path: '/gate',
      answer: page(
        'eastwick-herald',
        '“In this town nobody opens a gate that has been shut for thirty years,” Dana Whitlock said, “without asking why.”',
      ),
    },
    says: /^Verbatim/,
  },
  {
    why: 'two passages of the original are alike',
    words: 'safe in every weather',
    sentence:
      '“The dam is safe in every weather we have seen,” Philip Adeyemi told {the Dunmore Post}.',
    original: {
      host: 'dunmore-post',
      path: '/safe',
      answer: page(
        'dunmore-post',
        'In May he wrote: “The dam is safe in every weather we have seen.” Few believed him.',
        'In June Philip Adeyemi said it again: “The dam is safe in every weather we have seen.”',
      ),
    },
    says: /^Verbatim/,
  },
  {
    why: 'indirect speech in other words',
    words: 'a new gate',
    sentence:
      'The company will pay two million for a new gate at the foot of the old dam next spring, {the Ashford Ledger} reported.',
    original: {
      host: 'ashford-ledger',
      path: '/new-gate',
      answer: page(
        'ashford-ledger',
        'Next spring the company is to pay two million for a new gate at the foot of the old dam, according to its budget.',
      ),
    },
    says: /^Paraphrased/,
  },
  {
    why: 'the page was read, and the words are not there',
    words: 'a sheep and a half',
    sentence:
      '“I would not trust it with a sheep and a half,” Ines Dahl told {the Eastwick Herald}.',
    original: {
      host: 'eastwick-herald',
      path: '/other',
      answer: page(
        'eastwick-herald',
        '“The lambs came early this year,” a farmer in Harbour said.',
      ),
    },
    says: /^Not found/,
  },
  {
    why: 'a page in an old charset that only the page itself tells',
    words: 'café by the wall',
    sentence:
      '“The café by the wall has been there longer than the wall itself,” Marc Lefèvre told {the Dunmore Post}.',
    original: {
      host: 'dunmore-post',
      path: '/cafe',
      answer: send(
        200,
        Buffer.from(
          newsPage(
            'dunmore-post',
            [
              '"The café by the wall has been there longer than the wall itself," Marc Lefèvre said.',
            ],
            { charset: 'iso-8859-1' },
          ),
          'latin1',
        ),
        { 'Content-Type': 'text/html' },
      ),
    },
    says: /^Verbatim/,
  },
  {
    why: 'a page that comes packed',
    words: 'looked after it since',
    sentence:
      '“My father looked after it since before the war, and so do I,” Owen Pryce told {the Ashford Ledger}.',
    original: {
      host: 'ashford-ledger',
      path: '/packed',
      answer: send(
        200,
        gzipSync(
          newsPage('ashford-ledger', [
            '“My father looked after it since before the war, and so do I,” Owen Pryce said.',
          ]),
        ),
        { ...html, 'Content-Encoding': 'gzip' },
      ),
    },
    says: /^Verbatim/,
  },
]

/** Originals that cannot be read, and why. */
export const unreadable: readonly Case[] = [
  ['a page that is not there', 'missing', send(404, 'Not here'), /no longer there/],
  ['a page that is gone', 'gone', send(410, newsPage('eastwick-herald', [])), /no longer there/],
  ['a site that refuses', 'refused', send(403, 'Forbidden'), /refused/],
  ['a redirect that goes round', 'round', leadTo('/round'), /never arrives/],
  [
    'a redirect to a site that was not allowed',
    'away',
    leadTo('http://secret-site.localhost/page'),
    /have not allowed/,
  ],
  [
    'a redirect to a private address',
    'inside',
    leadTo('http://10.0.0.1/page'),
    /have not allowed|private network/,
  ],
  ['a body without end', 'flood', flood, /too large/],
  ['a server that never answers', 'silence', () => {}, /did not answer in time/],
  ['a PDF', 'paper', send(200, pdf, { 'Content-Type': 'application/pdf' }), /no web page/],
  [
    'a page of scripts',
    'scripts',
    send(
      200,
      '<!doctype html><html><head><title>Loading</title><script src="/app.js"></script><link rel="stylesheet" href="/app.css"></head><body><div id="root"><img src="/app.png"><iframe src="/app.html"></iframe></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
    ),
    /built by scripts/,
  ],
  [
    'a page that asks for consent first',
    'consent',
    send(
      200,
      '<!doctype html><html><head><title>Before you continue</title></head><body><main><h1>Before you continue</h1><p>We and our 842 partners use cookies and similar technologies to store and access information on your device, to measure audiences and to show you personalised advertising.</p><form><button>Accept all</button><button>Reject all</button><button>Manage options</button></form></main></body></html>',
    ),
    /consent/,
  ],
  [
    'the beginning of an article behind a subscription',
    'paywall',
    send(
      200,
      `<!doctype html><html><head><title>The old dam | The Eastwick Herald</title><meta property="og:site_name" content="The Eastwick Herald"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The old dam","isAccessibleForFree":false}</script></head><body><article><h1>The old dam</h1><p>${filler[0]}</p><div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in. Choose a plan from 1 a week, cancel at any time.</p></div></article></body></html>`,
    ),
    /subscription/,
  ],
].map(([why, name, answer, says]) => ({
  why: why as string,
  words: `about ${name}`,
  sentence: `“Nobody has said a word to me about ${name} in all these years,” Ana Ruiz told {the Eastwick Herald}.`,
  original: { host: 'eastwick-herald', path: `/${name}`, answer: answer as Answer },
  says: says as RegExp,
}))

/** Three hands between the page and where it was first said; and a circle of three. */
const chain: Readonly<Record<string, Answer>> = {
  'marlow-bee/beams': page(
    'marlow-bee',
    '“The beams were rotten before we ever got there,” Ana Ruiz told <a href="http://northmoor-courier.localhost/beams">the Northmoor Courier</a>.',
  ),
  'northmoor-courier/beams': page(
    'northmoor-courier',
    '“The beams were rotten before we ever got there,” Ana Ruiz told <a href="http://fenwick-gazette.localhost/beams">the Fenwick Gazette</a> on Friday.',
  ),
  'fenwick-gazette/beams': page(
    'fenwick-gazette',
    '“The beams were rotten before we ever got there,” Ana Ruiz said in an interview with the Gazette on Thursday.',
  ),
  'marlow-bee/circle': page(
    'marlow-bee',
    '“Round and round it goes, and nobody knows where it began,” Tom Ashby told <a href="http://northmoor-courier.localhost/circle">the Northmoor Courier</a>.',
  ),
  'northmoor-courier/circle': page(
    'northmoor-courier',
    '“Round and round it goes, and nobody knows where it began,” Tom Ashby told <a href="http://marlow-bee.localhost/circle">the Marlow Bee</a>.',
  ),
  'marlow-bee/back': page(
    'marlow-bee',
    '“It came back like a letter with the wrong stamp,” Lena Marsh told <a href="http://harbour-tribune.localhost/chain">the Harbour Tribune</a>.',
  ),
}

const chainArticle = [
  '“The beams were rotten before we ever got there,” Ana Ruiz told <a href="http://marlow-bee.localhost/beams">the Marlow Bee</a>.',
  '“Round and round it goes, and nobody knows where it began,” Tom Ashby told <a href="http://marlow-bee.localhost/circle">the Marlow Bee</a>.',
  '“It came back like a letter with the wrong stamp,” Lena Marsh told <a href="http://marlow-bee.localhost/back">the Marlow Bee</a>.',
]

function citing(cases: readonly Case[]): string {
  return newsPage(
    'harbour-tribune',
    cases.map(({ sentence, original: { host, path } }) =>
      sentence.replace(/\{(.+?)\}/, `<a href="http://${host}.localhost${path}">$1</a>`),
    ),
  )
}

/** Starts the news web. */
export async function serveNewsWeb(): Promise<NewsWeb> {
  const asked: { what: string; headers: IncomingHttpHeaders }[] = []
  let isHeld = true
  const waiting: (() => void)[] = []
  const held =
    (answer: Answer): Answer =>
    (response, port) => {
      if (isHeld) waiting.push(() => answer(response, port))
      else answer(response, port)
    }
  const heldWords = '“They kept us waiting at the gate until the water was gone,” Owen Pryce'
  const answers: Record<string, Answer> = {
    'harbour-tribune/held': page(
      'harbour-tribune',
      `${heldWords} told <a href="http://ashford-ledger.localhost/held">the Ashford Ledger</a>.`,
    ),
    'ashford-ledger/held': held(page('ashford-ledger', `${heldWords} said.`)),
    ...chain,
    'harbour-tribune/chain': send(200, newsPage('harbour-tribune', chainArticle)),
    'harbour-tribune/by-hand': page(
      'harbour-tribune',
      '“I have walked this wall every morning of my life,” Ines Dahl told <a href="http://dunmore-post.localhost/wall">the Dunmore Post</a>.',
      '“I have never asked for more than a lamp at either end of it,” she told <a href="http://dunmore-post.localhost/wall">the Post</a>.',
    ),
    'dunmore-post/wall': page(
      'dunmore-post',
      '“I have walked this wall every morning of my life,” said Ines Dahl, who is ninety-one.',
      '“I have never asked for more than a lamp at either end of it,” she said.',
    ),
    'harbour-tribune/readable': send(200, citing(readable)),
    'harbour-tribune/unreadable': send(200, citing(unreadable)),
    'secret-site/page': page(
      'eastwick-herald',
      '“Nobody has said a word to me about away in all these years,” Ana Ruiz said.',
    ),
  }
  for (const { original } of [...readable, ...unreadable])
    answers[original.host + original.path] = original.answer

  const server = createServer((request, response) => {
    const [host = ''] = (request.headers.host ?? '').split('.localhost')
    const what = `${host}${request.url?.replace(/\?.*$/, '')}`
    asked.push({ what, headers: request.headers })
    const answer = answers[what] ?? send(404, 'There is no such page in this test.')
    answer(response, portOf(server))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: (host, path) => `http://${host}.localhost:${portOf(server)}${path}`,
    asked,
    release() {
      isHeld = false
      for (const answer of waiting.splice(0)) answer()
    },
    hold() {
      isHeld = true
    },
    forget() {
      asked.length = 0
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
