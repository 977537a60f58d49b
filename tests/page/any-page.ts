import fc from 'fast-check'

const word = fc.constantFrom(
  'the',
  'pier',
  'said',
  'Ruiz',
  '“Never,”',
  'wreck',
  'mar\u00adked',
  'Port&nbsp;Lindow',
  'a\u200bb',
  '&amp;',
  '<b',
  '&lt;i&gt;',
  'x\ufeffy',
  'שלום',
  '😀',
  'e\u0301',
  '“',
  '”',
  '.',
  ',',
  '\u2028',
  'Reuters',
  'Advertisement',
)
const space = fc.constantFrom(' ', '  ', '\n\t', '\u00a0', '', ' \u00ad ', '<!-- x -->')
const text = fc
  .array(fc.tuple(word, space), { maxLength: 30 })
  .map((pairs) => pairs.map(([one, gap]) => one + gap).join(''))
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n')), { minLength: 20, maxLength: 60 })
  .map((pairs) => `${pairs.map(([one, gap]) => one + gap).join('')}, he said, and went.`)
const tag = fc.constantFrom(
  'p',
  'p',
  'p',
  'div',
  'div',
  'span',
  'b',
  'em',
  'a href="javascript:x()"',
  'a href="/x"',
  'ul',
  'li',
  'blockquote',
  'table',
  'tr',
  'td',
  'section',
  'article',
  'aside',
  'figure',
  'figcaption',
  'h2',
  'pre',
  'sup',
  'font',
  'center',
  'form',
  'button',
  'p hidden',
  'span style="display:none"',
  'div class="related"',
  'div class="comment"',
  'div id="share-bar"',
  'template',
  'noscript',
  'svg',
  'math',
  'details',
  'slot',
  'x-card',
  'blockquote class="twitter-tweet"',
  'select',
  'iframe',
  'textarea',
  'style',
  'title',
)
/** HTML of pages at random: deep, broken, with what a news page has and what it should not have. */
export const { page: anyPage } = fc.letrec<{ node: string; page: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 8, withCrossShrink: true },
    text,
    sentence,
    fc.constantFrom(
      '<br>',
      '<br><br/>',
      '<hr>',
      '<img alt="x">',
      '</p>',
      '</div>',
      '</b>',
      '<p>',
      '<',
    ),
    // Every fourth element is not closed, or closed by another's end.
    fc
      .tuple(tag, fc.array(tie('node'), { maxLength: 6 }), fc.constantFrom(true, true, true, false))
      .map(
        ([open, inner, closed]) =>
          `<${open}>${inner.join('')}${closed ? `</${open.split(' ')[0]}>` : ''}`,
      ),
  ),
  page: fc
    .array(
      fc.oneof(
        tie('node'),
        sentence.map((one) => `<p>${one}</p>`),
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((nodes) => `<!doctype html><html lang="en"><title>Pier</title><body>${nodes.join('')}`),
}))
