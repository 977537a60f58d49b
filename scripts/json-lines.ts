// JSON Lines as trace and check read them: one object a line, a bad line reported and passed over.
import { createReadStream } from 'node:fs'

/** An input that could not be read, with the reason for people. The others are still read. */
export class InputError extends Error {}

/** An object with the file and line where it stands, for messages. */
export type JsonLine = { readonly name: string; readonly fields: Readonly<Record<string, unknown>> }

/** Reads a file, or standard input for "-", one by one, so that memory does not grow with the number of lines. */
export async function* readJsonObjects(file: string): AsyncGenerator<JsonLine | InputError> {
  const name = file === '-' ? 'standard input' : file
  let number = 0
  try {
    for await (const line of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
      number++
      if (line.trim() !== '') yield parseLine(line, `${name}:${number}`)
    }
  } catch (error) {
    yield new InputError(`${name}: ${reasonOf(error)}`)
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

function parseLine(line: string, name: string): JsonLine | InputError {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return new InputError(`${name}: not JSON (${reasonOf(error)})`)
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return new InputError(`${name}: an object is wanted, such as {"id": "a", "paragraphs": ["…"]}`)
  return { name, fields: json as Record<string, unknown> }
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'may not be read'
  if (code === 'EISDIR') return 'a folder, not a file'
  return message
}
