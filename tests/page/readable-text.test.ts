import { Readability } from '@mozilla/readability'
import { expect, test } from 'vitest'

// src/page/readable-text.ts puts itself in the place of these: where a new version has none of such a name, it must be read again.
test.each([
  '_getJSONLD',
  '_getArticleMetadata',
  '_removeScripts',
  '_cleanStyles',
  '_isProbablyVisible',
  '_getLinkDensity',
  '_postProcessContent',
  '_prepDocument',
])('Readability has its step %s', (step) => {
  expect((Readability.prototype as unknown as Record<string, unknown>)[step]).toBeTypeOf('function')
})
