import { articlePage, type TestPage } from './web.ts'

/** A page of a kind that the web serves, and what a reader should get of it. */
export type OddPage = {
  readonly name: string
  readonly page: TestPage
  readonly expected:
    | { readonly marked: readonly string[] }
    /** What the popup says instead. */
    | { readonly says: RegExp }
  /** True where the page does not suffer our card. */
  readonly noCard?: true
  /** What the card on its first mark says, and does not. */
  readonly card?: { readonly says: RegExp; readonly notSays: RegExp }
  /** What else the site serves, by path. */
  readonly more?: Readonly<Record<string, TestPage>>
  /** True where the page changes itself all the time, so that its HTML cannot be compared. */
  readonly restless?: true
}

const lead =
  'The bridge over the river in Example Town will be closed from Monday on, the council decided on Thursday evening.'
const told =
  '“It will take three weeks, and not a day longer than that,” Mayor Ana Ruiz told the Marlow Bee on Friday morning.'
const tail =
  'Buses will go by the old road, which is longer and has two narrow bends, and the trains will stop at both stations.'
/** Below 500 characters Readability tries four times. */
const filler = [
  'The bridge was built in 1961 and has been painted twice since. Its beams were looked at in spring, and three of them were found to be rusty below the paint.',
  'The town has put the money aside over four years. A part of it comes from the county, which will also lend the cranes and the people who can use them.',
]
const quoted = 'It will take three weeks, and not a day longer than that'
const article = [lead, told, tail]
const marked = { marked: [quoted] }
const plain = articlePage(article)

/** A page that shows nothing but a frame. */
function framing(attributes: string): string {
  return `<!doctype html><html lang="en"><title>Bridge</title><body><h1>Bridge</h1><iframe width="1000" height="800" ${attributes}></iframe></body></html>`
}

/** Repeats a text until it is at least so long, in UTF-16 units. */
const atLeast = (length: number, text: string) => text.repeat(Math.ceil(length / text.length))

/** What a page may hide of its document by elements that are named like it, as far as anybody may ask for it. */
const namesOnDocument =
  `activeElement addEventListener adoptedStyleSheets baseURI body caretPositionFromPoint caretRangeFromPoint characterSet childNodes
  children cloneNode contains contentType createElement createElementNS createRange createTextNode createTreeWalker currentScript
  defaultView dispatchEvent doctype documentElement documentURI domain elementFromPoint evaluate execCommand firstChild
  firstElementChild fonts forms getElementById getElementsByTagName getRootNode getSelection hasChildNodes hasFocus head hidden images
  implementation importNode insertBefore isConnected lastChild links localName location nextSibling nodeName nodeType ownerDocument
  parentElement parentNode prerendering querySelector querySelectorAll readyState removeEventListener scripts scrollingElement
  styleSheets textContent title URL visibilityState`.split(/\s+/)
const harmlessOnForm =
  `action attributes autocomplete elements enctype id length method name nodeName reset submit tagName target title value`.split(
    ' ',
  )
const namesOnForm = [
  ...harmlessOnForm,
  ...`addEventListener appendChild assignedSlot baseURI checkVisibility childNodes children classList className cloneNode closest
  compareDocumentPosition contains firstChild firstElementChild getAttribute getBoundingClientRect getElementsByTagName getRootNode
  hasAttribute hasAttributes hasChildNodes innerHTML innerText isConnected lastChild localName matches namespaceURI nextElementSibling
  nextSibling nodeType outerHTML ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll remove
  removeAttribute replaceWith scrollIntoView setAttribute shadowRoot style textContent toString`.split(
    /\s+/,
  ),
]
const named = (tag: string, names: readonly string[]) =>
  names.map((name) => `<${tag} name="${name}">`).join('')

/** A script that nests elements below a parser's own limit; `inner` is the last one then. Chromium itself ends at some thousand. */
const nesting = (outer: string, depth: number) =>
  `let inner = ${outer}
   for (let n = 0; n < ${depth}; n++) { const next = document.createElement('div'); inner.append(next); inner = next }`

export const oddPages: readonly OddPage[] = [
  {
    name: 'XHTML',
    page: {
      headers: { 'Content-Type': 'application/xhtml+xml' },
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Bridge</title></head>
        <body><div><h1>Bridge</h1>${article.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
    },
    expected: marked,
  },
  {
    name: 'XML that is no page',
    page: {
      headers: { 'Content-Type': 'application/xml' },
      body: '<?xml version="1.0"?><feed><entry>Bridge closed</entry></feed>',
    },
    expected: { says: /no article here/ },
  },
  {
    name: 'plain text',
    page: { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: article.join('\n\n') },
    // Browsers show it as one preformatted block; whether that is an article is for the extraction to say.
    expected: { says: /quotation|no article here/ },
  },
  {
    name: 'JSON',
    page: { headers: { 'Content-Type': 'application/json' }, body: '{"title": "Bridge"}' },
    expected: { says: /no article here|no extension read/ },
  },
  {
    name: 'quirks mode',
    page: { body: plain.replace('<!doctype html>', '') },
    expected: marked,
  },
  {
    name: 'XHTML served as XML',
    page: {
      headers: { 'Content-Type': 'application/xml' },
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Bridge</title></head>
        <body><h1>Bridge</h1>${article.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    },
    expected: marked,
  },
  {
    name: 'a frameset',
    page: {
      body: '<html><frameset cols="30%,70%"><frame src="/frame-menu"><frame src="/frame-article"></frameset></html>',
    },
    more: {
      '/frame-menu': {
        body: '<!doctype html><title>Menu</title><p><a href="/">Front page</a></p>',
      },
      '/frame-article': { body: plain },
    },
    expected: marked,
  },
  {
    name: 'a frameset of front pages',
    page: {
      body: '<html><frameset cols="50%,50%"><frame src="/frame-menu"><frame src="/frame-menu"></frameset></html>',
    },
    expected: { says: /no article here/ },
  },
  {
    name: 'an article written from right to left',
    page: { body: plain.replace('<html', '<html dir="rtl"') },
    expected: marked,
  },
  {
    name: 'an article set from top to bottom',
    page: {
      body: articlePage(article, { head: '<style>article { writing-mode: vertical-rl }</style>' }),
    },
    expected: marked,
  },
  {
    name: 'an article that can be edited',
    page: { body: plain.replace('<article>', '<article contenteditable>') },
    expected: marked,
  },
  {
    name: 'a base address elsewhere',
    page: { body: articlePage(article, { head: '<base href="https://elsewhere.example/">' }) },
    expected: marked,
  },
  {
    name: 'an article in a layout table',
    page: {
      body: `<!doctype html><html lang="en"><title>Bridge</title><table><tr><td>Menu</td><td><h1>Bridge</h1>
        ${article.map((text) => `<p>${text}</p>`).join('')}</td></tr></table></html>`,
    },
    expected: marked,
  },
  {
    name: 'two megabytes of inline script',
    page: {
      body: articlePage(article, { head: `<script>/*${atLeast(2_000_000, 'x "q" ')}*/</script>` }),
    },
    expected: marked,
  },
  {
    name: 'a hundred thousand elements beside the article',
    page: {
      body: articlePage([...article, ...filler]).replace(
        '</main>',
        `</main><aside>${'<i></i>'.repeat(100_000)}</aside>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'elements nested two thousand deep',
    page: {
      body: plain.replace(
        '</main>',
        `</main><div class="x">${'<div>'.repeat(2_000)}${'</div>'.repeat(2_000)}</div>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'elements that a script has nested deeper than any parser beside the article',
    page: {
      body: plain.replace('</body>', `<script>${nesting('document.body', 1_500)}</script></body>`),
    },
    expected: marked,
    restless: true,
  },
  {
    name: 'an article that a script has put deeper than any parser',
    page: {
      body: plain.replace(
        '</body>',
        `<script>${nesting('document.body', 1_500)} inner.append(document.querySelector('main'))</script></body>`,
      ),
    },
    // Nobody would read it in a bearable time.
    expected: { says: /no article here/ },
    restless: true,
  },
  {
    name: 'highlights of the page’s own, one by a name like ours',
    page: {
      body: plain.replace(
        '</body>',
        `<script>const range = new Range(); range.selectNodeContents(document.querySelector('h1'))
          CSS.highlights.set('search', new Highlight(range))
          CSS.highlights.set('hearsay-own', new Highlight(range))</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'prototypes tampered with',
    page: {
      body: plain.replace(
        '</body>',
        `<script>for (const name of ['cloneNode', 'appendChild', 'contains', 'getRootNode'])
          Node.prototype[name] = () => { throw new Error('tampered') }
          Element.prototype.matches = Element.prototype.closest = () => { throw new Error('tampered') }
          Array.prototype.map = Array.prototype.filter = () => { throw new Error('tampered') }
          document.createRange = () => { throw new Error('tampered') }
          window.Highlight = window.Range = null</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'pictures that stand in for everything a document has',
    page: { body: plain.replace('</main>', `</main>${named('img', namesOnDocument)}`) },
    expected: marked,
  },
  {
    name: 'a frame and an object that stand in for the body and the root of the page',
    page: {
      body: plain.replace(
        '</main>',
        `</main><iframe name="body"></iframe><object name="documentElement"></object><form name="defaultView"></form>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'a search form whose fields stand in for everything a form has',
    page: {
      body: plain.replace(
        '</main>',
        `</main><form>Search ${named('input type="hidden"', namesOnForm)}</form>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'an article in a form with fields of all names that matter to nobody',
    page: {
      body: plain
        .replace('<main>', '<main><form>')
        .replace('</main>', `${named('input type="hidden"', harmlessOnForm)}</form></main>`),
    },
    expected: marked,
  },
  {
    name: 'an article in a form whose fields send a reader of its tree in circles',
    page: {
      body: plain
        .replace('<main>', '<main><form>')
        .replace('</main>', `${named('input type="hidden"', namesOnForm)}</form></main>`),
    },
    // Firefox lets no field stand in for anything in our world.
    expected: { says: /no article here|from Marlow Bee/ },
  },
  {
    name: 'a sandbox without scripts',
    page: { headers: { 'Content-Security-Policy': 'sandbox' }, body: plain },
    expected: marked,
  },
  {
    name: 'isolated from other origins',
    page: {
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
      body: plain,
    },
    expected: marked,
  },
  {
    name: 'metadata made to hurt',
    page: {
      body: articlePage(article, {
        head: `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>
          <script type="application/ld+json">{"@type": ["NewsArticle"], "publisher": {"name": {"name": 7}}, "author": [[[null]]],
            "headline": ${JSON.stringify(atLeast(50_000, '<b>'))}, "__proto__": {"polluted": true}}</script>
          <script type="application/ld+json">{"@type": "NewsArticle", "publisher": </script>`,
      }),
    },
    expected: marked,
  },
  {
    name: 'markup in a name',
    page: {
      body: articlePage([
        lead,
        '“It will take three weeks, and not a day longer than that,” Ana &lt;img src=x onerror="pwned=1"&gt; Ruiz told the Marlow Bee.',
        tail,
      ]),
    },
    // Precision before recall: such a name is none.
    expected: { says: /quot/ },
  },
  {
    name: 'markup in a quotation and in the title',
    page: {
      body: articlePage(
        [
          lead,
          '“It will take &lt;script&gt;pwned=1&lt;/script&gt; weeks, and not a day longer than that,” Ana Ruiz told the Marlow Bee.',
          tail,
        ],
        { title: '&lt;img src=x onerror=&quot;pwned=1&quot;&gt;' },
      ),
    },
    expected: { marked: ['It will take <script>pwned=1</script> weeks'] },
  },
  {
    name: 'an original behind javascript:',
    page: {
      body: articlePage([
        lead,
        '“It will take three weeks, and not a day longer than that,” Ana Ruiz <a href="javascript:pwned=1">told the Marlow Bee</a>.',
        tail,
      ]),
    },
    expected: marked,
  },
  {
    name: 'text that makes careless patterns explode',
    page: {
      body: articlePage([
        lead,
        told,
        atLeast(40_000, 'said said, '),
        atLeast(40_000, '“““‘‘'),
        `the ${atLeast(40_000, 'Aaaa ')}`,
        `${atLeast(40_000, 'a')}!`,
        tail,
      ]),
    },
    expected: marked,
  },
  {
    name: 'a claim to be another outlet',
    page: {
      body: articlePage(article, {
        head: '<meta property="og:site_name" content="&lt;b&gt;The Marlow Bee&lt;/b&gt;">',
      }),
    },
    expected: marked,
  },
  {
    name: 'a page that takes our element away',
    noCard: true,
    page: {
      body: plain.replace(
        '</body>',
        `<script>new MutationObserver(() => document.querySelector('hearsay-ui')?.remove())
          .observe(document, { childList: true, subtree: true })</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'a page that hides our element by its style sheet',
    page: {
      body: articlePage(article, {
        head: '<style>hearsay-ui, hearsay-ui * { display: none !important; opacity: 0 !important; left: -9999px !important; pointer-events: none !important }</style>',
      }),
    },
    expected: marked,
  },
  {
    name: 'a page that changes itself a hundred times a second',
    page: {
      body: plain.replace(
        '</body>',
        `<p id="clock"></p><script>setInterval(() => { clock.innerHTML = '<b>' + Date.now() + '</b>'
          document.body.dataset.n = Math.random() }, 10)</script></body>`,
      ),
    },
    expected: marked,
    restless: true,
  },
  {
    name: 'a page whose scripts leave it no rest',
    page: {
      body: plain.replace(
        '</body>',
        `<script>const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => { for (const end = performance.now() + 30; performance.now() < end;); port2.postMessage(0) }
          for (let n = 0; n < 3; n++) port2.postMessage(0)</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'a page that fakes our messages',
    page: {
      body: plain.replace(
        '</body>',
        `<script>setInterval(() => { for (const type of ['remove-marks', 'wxt:content-script-started', 'count'])
          { postMessage({ type, secondhand: 99 }, '*'); document.dispatchEvent(new CustomEvent(type, { detail: { type, contentScriptName: 'content' } })) } }, 20)</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'a page that presses keys and clicks by itself',
    page: {
      body: plain.replace(
        '</body>',
        `<script>setInterval(() => { for (const target of [document, document.body, document.querySelector('hearsay-ui')]) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
          target?.dispatchEvent(new MouseEvent('click', { clientX: 5, clientY: 5, bubbles: true, composed: true })) }
          document.querySelector('hearsay-ui')?.click() }, 20)</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'a page that listens for our card and moves it about',
    page: {
      body: plain.replace(
        '</body>',
        `<script>const seen = new MutationObserver(() => { const host = document.querySelector('html > hearsay-ui')
          if (!host) return
          seen.disconnect()
          if (host.shadowRoot || host.textContent) globalThis.pwned = 1
          host.style.setProperty('display', 'none', 'important')
          document.querySelector('main').append(host) })
          seen.observe(document, { childList: true })</script></body>`,
      ),
    },
    expected: marked,
  },
  {
    name: 'addresses with a password and in look-alike letters',
    page: {
      body: articlePage([
        lead,
        '“It will take three weeks, and not a day longer than that,” Mayor Ana Ruiz <a href="https://ruiz:secret@mаrlow-bee.example/bridge">told the Marlow Bee</a> on Friday morning.',
        tail,
      ]),
    },
    card: { says: /xn--/, notSays: /secret|mаrlow/ },
    expected: marked,
  },
  {
    name: 'a page with an element named like ours',
    page: { body: plain.replace('</main>', '</main><hearsay-ui>Not Hearsay</hearsay-ui>') },
    expected: marked,
  },
  {
    name: 'an article in an open shadow root',
    page: {
      body: `<!doctype html><html lang="en"><title>Bridge</title><body><news-article><template shadowrootmode="open">
        <article><h1>Bridge</h1>${article.map((text) => `<p>${text}</p>`).join('')}</article></template></news-article></body></html>`,
    },
    expected: marked,
  },
  {
    name: 'an article in a closed shadow root, which nobody can read',
    page: {
      body: `<!doctype html><html lang="en"><title>Bridge</title><body><news-article><template shadowrootmode="closed">
        <article><h1>Bridge</h1>${article.map((text) => `<p>${text}</p>`).join('')}</article></template></news-article></body></html>`,
    },
    expected: { says: /no article here/ },
  },
  {
    name: 'an article in a frame of the same site',
    page: { body: framing('src="/frame-article"') },
    expected: marked,
  },
  {
    name: 'an article in a frame that the page has written',
    page: { body: framing(`srcdoc="${plain.replaceAll('"', '&quot;')}"`) },
    expected: marked,
  },
  {
    name: 'an article in a frame without an origin',
    page: { body: framing('sandbox src="/frame-article"') },
    expected: { says: /comes from another site, in a frame/ },
  },
  {
    name: 'an article in a frame of another site',
    page: {
      body: `<!doctype html><html lang="en"><title>Bridge</title><body><script>document.write('<iframe width=1000 height=800 src="http://elsewhere.localhost:' + location.port + '/frame-article"></iframe>')</script></body></html>`,
    },
    expected: { says: /comes from another site, in a frame/ },
  },
  {
    name: 'two hundred thousand words',
    page: {
      body: articlePage([...article, ...Array.from({ length: 3_400 }, () => filler.join(' '))]),
    },
    expected: marked,
  },
  {
    name: 'every word in an element of its own',
    page: {
      body: articlePage(
        [...article, ...Array.from({ length: 100 }, () => filler.join(' '))].map((text) =>
          text.replace(/\S+/g, '<span><span>$&</span></span>'),
        ),
      ),
    },
    expected: marked,
  },
  {
    name: 'an AMP page',
    page: {
      body: articlePage([...article, ...filler], {
        head: `<script async src="/amp.js"></script><style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}
          @keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>
          <style amp-custom>amp-ad { display: block; height: 250px }</style>`,
      })
        .replace('<html', '<html amp')
        .replace('</h1>', '</h1><amp-img src="/bridge.jpg" width="600" height="400"></amp-img>')
        .replace('</main>', '</main><amp-ad type="x">Advertisement</amp-ad>'),
    },
    // What the AMP script does once it runs.
    more: {
      '/amp.js': {
        headers: { 'Content-Type': 'text/javascript' },
        body: `document.querySelector('[amp-boilerplate]').remove()`,
      },
    },
    expected: marked,
  },
  {
    name: 'an electronic edition that sets line by line',
    page: {
      body: `<!doctype html><html lang="en"><title>Page 3</title><style>.line { position: absolute; left: 40px }</style><body>
        ${article
          .flatMap((text) => text.match(/.{1,38}(?:\s|$)/g) ?? [])
          .map((line, n) => `<div class="line" style="top: ${n * 20}px">${line.trim()}</div>`)
          .join('')}</body></html>`,
    },
    // Nothing tells which lines belong together; no mark rather than half of one.
    expected: { says: /no article here|quotes nobody/ },
  },
  {
    name: 'a page whose service worker serves it',
    page: {
      body: plain.replace(
        '</body>',
        `<script>navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)</script></body>`,
      ),
    },
    more: {
      '/worker.js': {
        headers: { 'Content-Type': 'text/javascript' },
        body: `addEventListener('activate', (event) => event.waitUntil(clients.claim()))
          addEventListener('fetch', (event) => event.respondWith(fetch(event.request)))`,
      },
    },
    expected: marked,
  },
  {
    name: 'Trusted Types without a policy',
    page: {
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
      },
      // Short: Readability tries four times, and would parse each time.
      body: plain,
    },
    expected: marked,
  },
  {
    name: 'the strictest Content-Security-Policy',
    page: {
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
      body: plain,
    },
    expected: marked,
  },
  {
    name: 'an encyclopedia',
    page: {
      body: `<!doctype html><html lang="en"><title>Example Town Bridge - Encyclopedia</title><body><div id="content" class="mw-body"><h1>Example Town Bridge</h1>
        <div class="mw-parser-output"><div role="note" class="hatnote">For the song, see <a href="/song">Bridge (song)</a>.</div>
        <table class="infobox"><tr><th>Built</th><td>1961</td></tr></table>
        <p>${lead}<sup class="reference"><a href="#1">[1]</a></sup> ${filler[0]}</p>
        <div class="mw-heading"><h2>Closure</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div>
        <p>“It will take three weeks,<sup class="reference"><a href="#2">[2]</a></sup> and not a day longer than that,” Mayor Ana Ruiz told the Marlow Bee on Friday morning.</p>
        <p>${tail} ${filler[1]}</p></div></div></body></html>`,
    },
    expected: { marked: ['It will take three weeks,'] },
  },
  {
    name: 'a newsletter of tables in tables',
    page: {
      body: `<!doctype html><html lang="en"><title>The Morning Letter</title><body><div style="display:none">A long bridge, a short letter</div>
        <table width="100%"><tr><td align="center"><table width="600"><tr><td><h1>Good morning</h1></td></tr>
        ${[...article, ...filler].map((text) => `<tr><td><table><tr><td style="padding:8px">${text}</td></tr></table></td></tr>`).join('')}
        <tr><td><a href="/unsubscribe">Unsubscribe</a></td></tr></table></td></tr></table></body></html>`,
    },
    expected: marked,
  },
  {
    name: 'a forum',
    page: {
      body: `<!doctype html><html lang="en"><title>Bridge closed? - Town Forum</title><body><h1>Bridge closed?</h1>
        ${[
          lead,
          `<blockquote><cite>marta wrote:</cite> Is it true?</blockquote> ${told}`,
          tail,
          ...filler,
        ]
          .map(
            (text, n) =>
              `<div class="post" id="p${n}"><div class="author">user${n}</div><div class="body">${text}</div></div>`,
          )
          .join('')}</body></html>`,
    },
    expected: marked,
  },
  {
    name: 'an article with the words twice, once hidden',
    page: {
      body: articlePage([`<span style="display:none">${told}</span>${told}`, lead, tail]),
    },
    expected: marked,
  },
  {
    name: 'a transcript',
    page: {
      body: articlePage([
        'LENA MARSH, HOST: The bridge will be closed from Monday on. With us is the mayor of Example Town, Ana Ruiz.',
        'ANA RUIZ: It will take three weeks, and not a day longer than that. We have planned it for a year.',
        'MARSH: And the buses? Many people in the west of the town have written to us about the buses.',
        'RUIZ: The buses go by the old road, which is longer and has two narrow bends, but they will go.',
      ]),
    },
    // Firsthand speech: nothing in it is secondhand.
    expected: { says: /firsthand|quotes nobody/ },
  },
]
