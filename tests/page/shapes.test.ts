// @vitest-environment node
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/page/article.ts'
import { openPage } from './fixtures.ts'
import { SHAPES, story } from './shapes.table.ts'

test.each(SHAPES)('$why', ({ html, gives }) => {
  const extraction = extractArticle(openPage(html), null)
  const paragraphs = 'article' in extraction ? extraction.article.paragraphs : []
  expect(paragraphs.filter((text) => story.includes(text))).toEqual(story)
  expect(paragraphs.filter((text) => !story.includes(text))).toEqual(gives)
})
