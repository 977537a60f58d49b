import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
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

/** An input that could not be read, with the reason for people. The others are still traced. */
export class InputError extends Error {}

/** Reads the inputs one by one, so that memory does not grow with their number. */
export async function* readInputs(options: Options): AsyncGenerator<Input | InputError> {
  for (const file of options.files) yield await readArticleFile(file, options.url)
  for (const file of options.jsonl) yield* readJsonLines(file)
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

async function* readJsonLines(file: string): AsyncGenerator<Input | InputError> {
  let number = 0
  try {
    for await (const line of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
      number++
      if (line.trim() !== '')
        yield parseLine(line, `${file === '-' ? 'standard input' : file}:${number}`)
    }
  } catch (error) {
    yield new InputError(`${file === '-' ? 'standard input' : file}: ${reason(error)}`)
  }
}

/** Lines end in a line feed and nothing else: U+2028, which may stand in JSON strings, ends none. */
async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      rest.push(text.slice(from, at))
      yield rest.join('')
      rest = []
      from = at + 1
    }
    rest.push(text.slice(from))
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield last
}

function parseLine(line: string, name: string): Input | InputError {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return new InputError(`${name}: not JSON (${reason(error)})`)
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return new InputError(`${name}: an object is wanted, such as {"id": "a", "paragraphs": ["…"]}`)
  const given = json as Record<string, unknown>
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

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'may not be read'
  if (code === 'EISDIR') return 'a folder, not a file'
  return message
}
