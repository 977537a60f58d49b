// Shapes in which the pages of news sites come, each an invented article of a few paragraphs. What is expected are the paragraphs that
// come with the shape; all of `story` has to be there besides, in its order, unless the row says otherwise.

export const story = [
  'The harbour at Marlow will stay closed until the end of the month, the council said on Monday, after divers found a second wreck near the mole.',
  'Boats that were due to land fish this week have been sent to Stourton, forty miles up the coast, where the quay is smaller and the fees are higher.',
  '“We have waited for three winters, and we will not wait for a fourth,” Ana Ruiz, who runs the ice house, told the Marlow Bee on Friday.',
  'The mayor, Tom Berg, did not answer questions, but in a letter to the fishermen he wrote that the works would begin “as soon as the tide allows”.',
  'Nobody was hurt when the first wreck broke up in the storm of March, though two men were taken off the mole by a helicopter of the coastguard.',
  'In Stourton the harbour master, Lena Holt, said that she could take nine boats a night and no more, and that her cranes were older than she was.',
]

const p = (from = 0, to = story.length) =>
  story
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n')
/** Something between the paragraphs. */
const amid = (inner: string) => article(`${p(0, 3)}${inner}${p(3)}`)
const article = (inner: string) =>
  page(`<main><article><h1>Harbour closed</h1>${inner}</article></main>`)
const page = (
  inner: string,
) => `<!doctype html><html lang="en"><head><title>Harbour closed</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>${inner}
<footer><p>About us. Contact. Terms of use and privacy of the Observer, all rights reserved.</p></footer></body></html>`

/** A linked sentence whose words say which: more of it in links than Readability bears in a box of its own. */
const linked = (n: number) =>
  `<a href="/a">Nora Bell told the Stourton Times</a> in year ${n} that <a href="/b">the wreck was hers</a>.`
const read = (n: number) =>
  `Nora Bell told the Stourton Times in year ${n} that the wreck was hers.`
const quotation = '“The wreck is not ours, and never was.”'
const source = '— Nora Bell, to the Stourton Times'

type Shape = {
  readonly why: string
  readonly html: string
  /** Paragraphs besides the story's; none where the shape is nothing to read. */
  readonly gives: readonly string[]
}

export const SHAPES: readonly Shape[] = [
  {
    why: 'each paragraph in a box of its own, some with most of their words in links',
    html: article(
      story
        .map(
          (text, n) =>
            `<div class="b"><p>${text}</p></div>${n % 2 ? `<div class="b"><p>${linked(n)}</p></div>` : ''}`,
        )
        .join(''),
    ),
    gives: [1, 3, 5].map(read),
  },
  {
    why: 'a box of links is built otherwise than the boxes of paragraphs',
    html: article(
      story
        .map(
          (text, n) =>
            `<div><p>${text}</p></div>${n === 2 ? '<div><h3>Related stories</h3><ul><li><a href="/x">Divers find a wreck</a></li></ul></div>' : ''}`,
        )
        .join(''),
    ),
    gives: [],
  },
  {
    why: 'a linked headline in such a box is still no paragraph',
    html: article(
      story
        .map(
          (text, n) =>
            `<div><p>${text}</p></div>${n === 2 ? '<div><p><a href="/x">Divers find a wreck</a></p></div>' : ''}`,
        )
        .join(''),
    ),
    gives: [],
  },
  {
    why: 'pieces of the text between advertisements, the last one short',
    html: article(
      `<div class="body">${p(0, 3)}</div><div class="ad">Advertisement</div><div class="body">${p(3)}</div><div class="ad">Advertisement</div><div class="body"><p>Bell will be there.</p></div>`,
    ),
    gives: ['Bell will be there.'],
  },
  {
    why: 'an article that is a list',
    html: article(`<ul>${story.map((text) => `<li>${text}</li>`).join('')}</ul>`),
    gives: [],
  },
  {
    why: 'an interview as terms and their descriptions',
    html: article(
      `<dl>${story.map((text, n) => `<dt>And what of the harbour in year ${n}?</dt><dd>${text}</dd>`).join('')}</dl>`,
    ),
    gives: story.map((_, n) => `And what of the harbour in year ${n}?`),
  },
  {
    why: 'text as typed, empty lines between the paragraphs',
    html: article(`<pre>${story.join('\n\n').replaceAll(', ', ',\n')}</pre>`),
    gives: [],
  },
  {
    why: 'a link in a sentence, whatever its class says',
    html: amid(
      '<p>Bell <a class="related-link" href="/x">told the Stourton Times</a> that the wreck was hers.</p>',
    ),
    gives: ['Bell told the Stourton Times that the wreck was hers.'],
  },
  {
    why: 'names in a sentence, whatever their classes say',
    html: amid(
      '<p>As <span class="author">Nora Bell</span> wrote in <a class="tags" href="/t">the Times</a>, the wreck was hers.</p>',
    ),
    gives: ['As Nora Bell wrote in the Times, the wreck was hers.'],
  },
  {
    why: 'but an advertisement in a sentence is none of it',
    html: amid(
      '<p>The wreck is old, <span class="ad-slot">Advertisement</span>Bell told the Stourton Times.</p>',
    ),
    gives: ['The wreck is old, Bell told the Stourton Times.'],
  },
  {
    why: 'the source of a block quotation in its footer',
    html: amid(`<blockquote><p>${quotation}</p><footer>${source}</footer></blockquote>`),
    gives: [quotation, source],
  },
  {
    why: 'the source of a block quotation in the caption of its figure',
    html: amid(
      `<figure><blockquote><p>${quotation}</p></blockquote><figcaption>${source}</figcaption></figure>`,
    ),
    gives: [quotation, source],
  },
  {
    why: 'a quotation set large that stands in the text, with a name below',
    html: amid(
      '<figure class="wp-block-pullquote"><blockquote><p>We will not wait for a fourth</p><cite>Ana Ruiz</cite></blockquote></figure>',
    ),
    gives: [],
  },
  {
    why: 'a quotation set large that stands nowhere else',
    html: amid(`<div class="pull-quote"><p>${quotation}</p></div>`),
    gives: [quotation],
  },
  {
    why: 'the credit in the footer of the article',
    html: article(
      `<div class="body">${p()}</div><footer><p>With files from the Stourton Times</p><ul><li>Share</li></ul></footer>`,
    ),
    gives: ['With files from the Stourton Times'],
  },
  {
    why: 'the credit in small print below',
    html: article(
      `<div class="body">${p()}</div><small>The Associated Press contributed to this report.</small>`,
    ),
    gives: ['The Associated Press contributed to this report.'],
  },
  {
    why: 'a credit further behind is that of another article',
    html: page(
      `<main><article><div class="body">${p()}</div></article><article class="card"><h3>Mayor away</h3><p>With files from the Stourton Times</p></article></main>`,
    ),
    gives: [],
  },
  {
    why: 'a notice about cookies before the article',
    html: page(
      `<div class="cookie-banner"><p>We and our partners use cookies to store and access information, such as identifiers, to process data for ads, and you may accept or manage your choices.</p></div><main><article>${p()}</article></main>`,
    ),
    gives: [],
  },
  {
    why: 'lines of the site between the paragraphs',
    html: amid(
      '<p>5 min read</p><p>Already a subscriber? Log in</p><p>View 3 Images</p><p>This video file cannot be played.</p><p>Tags: harbour, wrecks</p>',
    ),
    gives: [],
  },
]
