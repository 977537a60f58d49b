import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { InputError, type JsonLine, readJsonObjects, reasonOf as reason } from '../json-lines.ts'
import type { Options } from './arguments.ts'

/** One article to trace. `name` is the file, with the line where it is one of JSON Lines, for messages. */
export type Input = {
  readonly name: string
  readonly id: string | null
  readonly url: string | null
  readonly body:
    | { readonly html: string; readonly type: 'text/html' | 'application/xhtml+xml' }
    | {
        readonly paragraphs: readonly string[]
        readonly title: string | null
        readonly outlet: string | null
        readonly language: string | null
      }
    | { readonly text: string }
}

/** Reads the inputs one by one, so that memory does not grow with their number. */
export async function* readInputs(options: Options): AsyncGenerator<Input | InputError> {
  for (const file of options.files) yield await readArticleFile(file, options.url)
  for (const file of options.jsonl) {
    for await (const line of readJsonObjects(file)) {
      yield line instanceof InputError ? line : readInput(line)
    }
  }
}

async function readArticleFile(file: string, url: string | null): Promise<Input | InputError> {
  const type = extname(file).toLowerCase()
  const base = { name: file, id: basename(file, extname(file)), url }
  try {
    const bytes = await readFile(file)
    if (type === '.txt') return { ...base, body: { text: bytes.toString('utf8') } }
    if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
      return new InputError(`${file}: a PDF cannot be traced.`)
    if (type === '.xhtml' || type === '.html' || type === '.htm' || looksLikeHtml(bytes)) {
      const xhtml = type === '.xhtml'
      return {
        ...base,
        body: {
          html: decodeHtml(bytes),
          type: xhtml ? 'application/xhtml+xml' : 'text/html',
        },
      }
    }
    return new InputError(`${file}: neither a web page (.html) nor a text (.txt).`)
  } catch (error) {
    return new InputError(`${file}: ${reason(error)}`)
  }
}

const looksLikeHtml = (bytes: Buffer) =>
  /<!doctype html|<html/i.test(bytes.subarray(0, 1_000).toString('latin1'))

/** Saved pages are in the character set that they declare; most are UTF-8. */
function decodeHtml(bytes: Buffer): string {
  const head = bytes.subarray(0, 2_048).toString('latin1')
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

function readInput({ name, fields: given }: JsonLine): Input | InputError {
  for (const key of ['url', 'html', 'text', 'title', 'outlet', 'language']) {
    const value = given[key]
    if (value !== undefined && value !== null && typeof value !== 'string')
      return new InputError(`${name}: “${key}” must be a string`)
  }
  const string = (key: string) => (given[key] as string | null | undefined) ?? null
  const id = given.id === undefined || given.id === null ? null : String(given.id)
  const base = { name, id, url: string('url') }
  if (Array.isArray(given.paragraphs)) {
    if (!given.paragraphs.every((one) => typeof one === 'string'))
      return new InputError(`${name}: “paragraphs” must be a list of strings`)
    return {
      ...base,
      body: {
        paragraphs: given.paragraphs as string[],
        title: string('title'),
        outlet: string('outlet'),
        language: string('language'),
      },
    }
  }
  const html = string('html')
  if (html !== null) return { ...base, body: { html, type: 'text/html' } }
  const text = string('text')
  if (text !== null) return { ...base, body: { text } }
  if (base.url !== null)
    return {
      ...base,
      body: { paragraphs: [], title: string('title'), outlet: string('outlet'), language: null },
    }
  return new InputError(`${name}: neither “html” nor “paragraphs” nor “text” is there`)
}
