import { plain } from './plain.ts'
import { readWebAddress } from './web-address.ts'

/** What a page's JSON-LD says of its article. Strings are trimmed and cut to a length; nothing else is taken over. */
export type ArticleData = {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly language: string | null
  readonly publisher: string | null
  readonly isBasedOn: readonly string[]
  readonly citation: readonly string[]
}

/** A page may send anything as JSON-LD: scripts longer than this are passed over, … */
const MAX_SCRIPT = 1_000_000
const MAX_SCRIPTS = 40
/** … and of their objects no more than these are looked at, nearest to the top first. */
const MAX_OBJECTS = 3_000
const MAX_STRING = 500
const MAX_LIST = 20

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|(?:Scholarly|Tech|Medical|Satirical)\w*Article|AdvertiserContentArticle|ReviewNewsArticle)$/

type Json = Readonly<Record<string, unknown>>

/** Reads the JSON-LD of a page; null where none describes an article. Never throws, whatever the page wrote. */
export function readArticleData(document: Document): ArticleData | null {
  const objects: Json[] = []
  for (const text of jsonLdTexts(document)) {
    try {
      collectObjects(JSON.parse(text), objects)
    } catch {
      // Not JSON: the page says nothing then.
    }
  }
  const article = objects.find(isArticle)
  if (!article) return null
  const byId = new Map<string, Json>()
  for (const object of objects) {
    const id = object['@id']
    if (typeof id === 'string' && !byId.has(id) && Object.keys(object).length > 1)
      byId.set(id, object)
  }
  const get = (key: string) => (Object.hasOwn(article, key) ? article[key] : undefined)
  return {
    title: string(get('headline')) ?? string(get('name')),
    authors: list(get('author')).flatMap((author) => nameOf(author, byId) ?? []),
    published: string(get('datePublished')),
    language: languageOf(get('inLanguage')),
    publisher: list(get('publisher')).flatMap((one) => nameOf(one, byId) ?? [])[0] ?? null,
    isBasedOn: list(get('isBasedOn') ?? get('isBasedOnUrl')).flatMap((one) => addressOf(one) ?? []),
    citation: list(get('citation')).flatMap((one) => addressOf(one) ?? []),
  }
}

function* jsonLdTexts(document: Document): Generator<string> {
  let count = 0
  for (const script of plain(document).querySelectorAll('script[type^="application/ld+json" i]')) {
    if (++count > MAX_SCRIPTS) return
    const text = script.textContent ?? ''
    if (text.length <= MAX_SCRIPT) yield text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
  }
}

/** Breadth first, without recursion: depth is the page's to choose. */
function collectObjects(json: unknown, objects: Json[]): void {
  const queue: unknown[] = [json]
  for (let i = 0; i < queue.length && objects.length < MAX_OBJECTS; i++) {
    const value = queue[i]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) objects.push(value as Json)
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null && queue.length < MAX_OBJECTS * 4)
        queue.push(inner)
    }
  }
}

function isArticle(object: Json): boolean {
  return list(object['@type']).some(
    (type) => typeof type === 'string' && type.length < 100 && ARTICLE.test(type),
  )
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, MAX_LIST) : [value]
}

function string(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.slice(0, MAX_STRING).replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  if (typeof value === 'string') return /^https?:/i.test(value) ? null : string(value)
  if (typeof value !== 'object' || value === null) return null
  const object = value as Json
  const name = string(list(object.name)[0])
  if (name) return name
  const id = object['@id']
  const meant = typeof id === 'string' ? byId.get(id) : undefined
  return meant && meant !== object ? string(list(meant.name)[0]) : null
}

function languageOf(value: unknown): string | null {
  const first = list(value)[0]
  if (typeof first === 'string') return string(first)
  if (typeof first !== 'object' || first === null) return null
  return string((first as Json).alternateName) ?? null
}

function addressOf(value: unknown): string | null {
  const address =
    typeof value === 'object' && value !== null
      ? ((value as Json).url ?? (value as Json).mainEntityOfPage ?? (value as Json)['@id'])
      : value
  return typeof address === 'string' ? readWebAddress(address.trim(), null) : null
}
