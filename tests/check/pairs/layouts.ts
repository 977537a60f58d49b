import type { RatedPair } from './pair.ts'

const q = 'We found the ledger behind the stove'
const filler =
  '<p>The court heard on Monday how the books of the firm were kept, and by whom, and for how long nobody had looked at them at all.</p><p>The trial goes on. The clerk, who is 61, has pleaded not guilty and says that he only did as he was told by the owners of the firm.</p>'
const w = (b: string) =>
  `<!doctype html><html><head><title>Trial</title></head><body>${b}</body></html>`
export const pairs: readonly RatedPair[] = [
  [
    'verbatim',
    'li',
    'direct',
    q,
    w(
      `<article><h1>Trial</h1>${filler}<ul><li>“We found the ledger behind the stove,” said Ines Falk, an officer.</li><li>The clerk said nothing on that day.</li></ul></article>`,
    ),
  ],
  [
    'verbatim',
    'td',
    'direct',
    q,
    w(
      `<article><h1>Trial</h1>${filler}<table><tr><td>Falk</td><td>“We found the ledger behind the stove,” she said in court.</td></tr></table></article>`,
    ),
  ],
  [
    'verbatim',
    'div text',
    'direct',
    q,
    w(
      `<div class="story"><div>The court heard on Monday how the books were kept.</div><div>“We found the ledger behind the stove,” said Ines Falk, an officer of the county police.</div><div>The trial goes on.</div></div>`,
    ),
  ],
  [
    'verbatim',
    'body text',
    'direct',
    q,
    w(`“We found the ledger behind the stove,” said Ines Falk, an officer of the county police.`),
  ],
  [
    'verbatim',
    'one p',
    'direct',
    q,
    w(`<p>“We found the ledger behind the stove,” said Ines Falk.</p>`),
  ],
  [
    'verbatim',
    'no html tag',
    'direct',
    q,
    `<p>“We found the ledger behind the stove,” said Ines Falk.</p>`,
  ],
  [
    'verbatim',
    'short article',
    'direct',
    q,
    w(
      `<article><h1>Trial</h1><p>“We found the ledger behind the stove,” said Ines Falk.</p><p>The trial goes on.</p></article>`,
    ),
  ],
  [
    'verbatim',
    'main section',
    'direct',
    q,
    w(
      `<main><section><p>“We found the ledger,” said Ines Falk, “behind the stove.”</p></section></main>`,
    ),
  ],
  [
    'verbatim',
    'pullquote + cookie bar',
    'direct',
    q,
    w(
      `<div id="cookie-bar"><p>We use cookies to improve your experience.</p><button>Accept all</button></div><article><h1>Trial</h1>${filler}<p>“We found the ledger behind the stove,” said Ines Falk.</p></article>`,
    ),
  ],
  [
    'verbatim',
    'noscript + js note',
    'direct',
    q,
    w(
      `<noscript>Please enable JavaScript for the best experience.</noscript><article><h1>Trial</h1><p>“We found the ledger behind the stove,” said Ines Falk.</p><p>The trial goes on in the county town.</p></article>`,
    ),
  ],
  [
    'verbatim',
    'cookie bar short',
    'direct',
    q,
    w(
      `<div class="cookie-banner">This site uses cookies. <button>Accept</button></div><article><h1>Trial</h1><p>“We found the ledger behind the stove,” said Ines Falk.</p><p>The trial goes on in the county town.</p></article>`,
    ),
  ],
  [
    'verbatim',
    'login link short',
    'direct',
    q,
    w(
      `<header><a href="/login">Log in</a> <a href="/subscribe">Subscribe</a></header><article><h1>Trial</h1><p>“We found the ledger behind the stove,” said Ines Falk.</p></article><footer>Cookie settings · Privacy</footer>`,
    ),
  ],
  [
    'not-found',
    'teaser of another',
    'direct',
    q,
    w(
      `<article><h1>Pier</h1><p>The pier will be pulled down in the autumn, the council said on Monday, after storms had broken its last legs.</p><p>Nobody will miss it much, said the harbour master, who lives beside it and hears it creak at night.</p></article><aside><a href="/t">“We found the ledger behind the stove,” court told</a></aside>`,
    ),
  ],
  [
    'not-found',
    'comment',
    'direct',
    'this whole town is run by crooks',
    w(
      `<article><h1>Trial</h1>${filler}${filler}</article><div id="comments" class="comments"><div class="comment"><p>this whole town is run by crooks</p></div></div>`,
    ),
  ],
]

/** Wrong as yet: captions are not read as part of an article. */
export const hard: readonly RatedPair[] = [
  [
    'verbatim',
    'figcaption',
    'direct',
    q,
    w(
      `<article><h1>Trial</h1>${filler}<figure><img src="x.jpg"><figcaption>“We found the ledger behind the stove,” said Ines Falk, left.</figcaption></figure></article>`,
    ),
  ],
]
