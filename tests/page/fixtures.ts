import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'

const folder = join(import.meta.dirname, '..', 'fixtures')

/** The short invented pages of tests/fixtures, by the name of their folder. */
export const slugs = readdirSync(folder)

export function readExpected(slug: string): unknown {
  return JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'))
}

/** A page as a document; its scripts do not run and nothing is fetched. */
export function openFixture(slug: string): Document {
  return openPage(
    readFileSync(join(folder, slug, 'page.html'), 'utf8'),
    `https://observer.example/${slug}`,
  )
}

export function openPage(
  html: string,
  url = 'https://observer.example/',
  contentType = 'text/html',
): Document {
  return new JSDOM(html, { url, contentType }).window.document
}
