import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseArguments } from '../../scripts/trace/arguments.ts'
import { splitParagraphs } from '../../scripts/trace/text-paragraphs.ts'

describe('the arguments', () => {
  it('files are for people unless JSON is asked for', () => {
    expect(parseArguments(['a.html'])).toMatchObject({ files: ['a.html'], people: true })
    expect(parseArguments(['--json', 'a.html', 'b.txt'])).toMatchObject({ people: false })
    expect(parseArguments(['--jsonl', '-', '--timing'])).toMatchObject({
      jsonl: ['-'],
      people: false,
      timing: true,
    })
  })
  const wrong: [why: string, args: string[]][] = [
    ['nothing to trace', []],
    ['nothing to trace', ['--json']],
    ['an option without its value', ['--jsonl']],
    ['an option in place of a value', ['--jsonl', '--timing']],
    ['an unknown option', ['--verbose', 'a.html']],
    ['an address that is none', ['--url', 'nowhere', 'a.html']],
    ['one address for two files', ['--url', 'https://a.example/', 'a.html', 'b.html']],
  ]
  it.each(wrong)('%s: %j', (_, args) => expect(parseArguments(args)).toHaveProperty('wrong'))
})

describe('the paragraphs of a text', () => {
  const texts: [why: string, text: string, paragraphs: string[]][] = [
    ['stand apart by blank lines', 'One.\n\nTwo.\n \n\nThree.\n', ['One.', 'Two.', 'Three.']],
    ['one to a line', 'One.\nTwo.', ['One.', 'Two.']],
    ['with the line ends of Windows', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    [
      'broken to a width are one',
      'The harbour stays closed for a third day, officials said\non Monday, as divers looked for the barge that sank.\n\nNext.',
      [
        'The harbour stays closed for a third day, officials said\non Monday, as divers looked for the barge that sank.',
        'Next.',
      ],
    ],
    ['none', ' \n\n ', []],
  ]
  it.each(texts)('%s', (_, text, paragraphs) => {
    const found = splitParagraphs(text)
    expect(found.map((one) => one.text)).toEqual(paragraphs)
    for (const one of found) expect(text.startsWith(one.text, one.start)).toBe(true)
  })
})

// Each starts a Node of its own, slow where other work runs beside.
describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-trace-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  it('traces what can be read, names what cannot, and ends with 1', async () => {
    const lines = [
      JSON.stringify({
        id: 'p',
        url: 'https://a.example/',
        outlet: 'The Observer',
        title: 'Pier',
        paragraphs: ['A pier \u2028 stands.'],
      }),
      '{ "id": ',
      JSON.stringify({ id: 't', text: 'One line.\n\n“It is so,” he said.' }),
      '[1]',
      '',
      JSON.stringify({ id: 'h', url: 'https://a.example/x', html: '<p>no article' }),
      JSON.stringify({ id: 'n', paragraphs: 'none' }),
      JSON.stringify({ id: 5, paragraphs: [] }),
    ]
    const { status, out, err } = await trace([
      '--jsonl',
      file('in.jsonl', lines.join('\n')),
      '--jsonl',
      join(folder, 'no.jsonl'),
    ])
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['p', 't', 'h', '5'])
    expect(JSON.parse(out[2] ?? '')).toMatchObject({
      version: 1,
      untraceable: 'no-article',
      paragraphs: [],
      quotes: [],
    })
    expect(err.map((line) => line.replace(folder, ''))).toEqual([
      expect.stringMatching(/^\/in\.jsonl:2: not JSON/),
      expect.stringMatching(/^\/in\.jsonl:4: an object is wanted/),
      expect.stringMatching(/^\/in\.jsonl:7: /),
      '/no.jsonl: no such file',
    ])
    expect(status).toBe(1)
  })

  it('reads pages and texts, and draws the chain for people', async () => {
    const text = file('pier.txt', 'The pier is shut.\n\n“It is not safe,” Ana Ruiz told Reuters.')
    const { status, out } = await trace([text])
    expect(out[0]).toBe(text)
    expect(status).toBe(0)
  })

  it('ends with 2 on wrong usage', async () => {
    const { status, err } = await trace(['--no-such-option'])
    expect(status).toBe(2)
    expect(err[0]).toBe('Unknown option --no-such-option.')
  })
})

async function trace(args: string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const script = join(import.meta.dirname, '../../scripts/trace.ts')
  const lines = (text: string) => text.split('\n').filter(Boolean)
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...args],
      (error, out, err) => {
        const status = error ? Number(error.code) : 0
        resolve({ status, out: lines(out), err: lines(err) })
      },
    )
  })
}
