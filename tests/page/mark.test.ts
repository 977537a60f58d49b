// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/page/article.ts'
import { markFinder } from '../../src/page/hit.ts'
import { type Mark, mark } from '../../src/page/mark.ts'
import { openFixture, slugs } from './fixtures.ts'

const markStyles = readFileSync('assets/marks.css', 'utf8')

/** jsdom has no custom highlights: a set with a priority, and a map, are what `mark` needs of them. */
class FakeHighlight extends Set<Range> {
  priority = 0
}

function withHighlights(document: Document): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>()
  Object.assign(document.defaultView as Window, { CSS: { highlights }, Highlight: FakeHighlight })
  return highlights
}

describe.each(slugs)('marks on the page %s', (slug) => {
  it('leave the page as it was, and go', () => {
    const document = openFixture(slug)
    const highlights = withHighlights(document)
    const extraction = extractArticle(document, null)
    if (extraction.kind !== 'article') return
    const before = document.documentElement.outerHTML
    const { article, map } = extraction
    const marks = article.paragraphs.map(
      (text, paragraph): Mark => ({
        id: `q${paragraph}`,
        look: paragraph % 2 === 0 ? 'secondhand' : 'firsthand',
        ranges: map.rangesOf({ paragraph, start: 0, end: text.length }),
      }),
    )
    const undo = mark(document, marks)
    expect(document.documentElement.outerHTML).toBe(before)
    expect([...highlights.keys()].every((name) => name.startsWith('hearsay-'))).toBe(true)
    expect(new Set([...highlights.values()].flatMap((one) => [...one]))).toEqual(
      new Set(marks.flatMap(({ ranges }) => ranges)),
    )
    undo()
    expect(highlights.size).toBe(0)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('marks', () => {
  const document = openFixture('nested-inline')
  const highlights = withHighlights(document)
  const extraction = extractArticle(document, null)
  if (extraction.kind !== 'article') throw new Error('the fixture is an article')
  const { map } = extraction
  const range = (start: number, end: number) => map.rangesOf({ paragraph: 1, start, end })
  const outer: Mark = { id: 'outer', look: 'secondhand', ranges: range(1, 48) }
  const inner: Mark = { id: 'inner', look: 'firsthand', ranges: range(14, 22) }

  it.each([
    ['both', ['hearsay-secondhand-on-light', 'hearsay-flash-on-light']],
    ['underline', ['hearsay-secondhand-underline-on-light', 'hearsay-flash-on-light']],
    ['tint', ['hearsay-secondhand-tint-on-light', 'hearsay-flash-on-light']],
  ] as const)('in the manner “%s” have a style of that name', (manner, names) => {
    const undo = mark(document, [outer, { ...inner, look: 'flash' }], null, manner)
    expect([...highlights.keys()]).toEqual(names)
    for (const name of names) expect(markStyles).toContain(`::highlight(${name})`)
    undo()
    expect(highlights.size).toBe(0)
  })

  it('of two calls come and go by themselves', () => {
    const undoOuter = mark(document, [outer])
    const undoInner = mark(document, [inner])
    undoInner()
    expect([...highlights.keys()]).toEqual(['hearsay-secondhand-on-light'])
    undoOuter()
    undoOuter()
    expect(highlights.size).toBe(0)
  })

  it('leave a highlight of the page alone', () => {
    const own = new FakeHighlight()
    highlights.set('search', own)
    mark(document, [outer])()
    expect([...highlights]).toEqual([['search', own]])
    highlights.clear()
  })

  it('stand out on dark ground by other colours', () => {
    document.body.style.backgroundColor = 'rgb(17, 17, 17)'
    const undo = mark(document, [outer])
    expect([...highlights.keys()]).toEqual(['hearsay-secondhand-on-dark'])
    undo()
    document.body.removeAttribute('style')
  })

  it('that overlap are all found, the shortest first', () => {
    const { atPosition } = markFinder(document, [outer, inner])
    const [at] = range(15, 16)
    if (!at) throw new Error('text is mapped')
    expect(atPosition(at.startContainer, at.startOffset).map(({ id }) => id)).toEqual([
      'inner',
      'outer',
    ])
    const [before] = range(2, 3)
    if (!before) throw new Error('text is mapped')
    expect(atPosition(before.startContainer, before.startOffset).map(({ id }) => id)).toEqual([
      'outer',
    ])
    expect(atPosition(document.body, 0)).toEqual([])
  })

  it('do nothing in a browser without highlights', () => {
    Object.assign(document.defaultView as Window, { CSS: {} })
    expect(mark(document, [outer])).toBeTypeOf('function')
  })
})
