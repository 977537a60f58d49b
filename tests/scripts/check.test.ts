import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseArguments } from '../../scripts/check/arguments.ts'

const wrong: [why: string, args: string[]][] = [
  ['nothing to check', []],
  ['an option without its value', ['--jsonl']],
  ['an option in place of a value', ['--jsonl', '--help']],
  ['an unknown option', ['--verbose']],
  ['a file without its option', ['pairs.jsonl']],
]
test.each(wrong)('%s: %j', (_, args) => expect(parseArguments(args)).toHaveProperty('wrong'))

// Each starts a Node of its own, slow where other work runs beside.
describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-check-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const page = ['“We will not close the bridge,” said Ruiz. “Not this year.”']
  const lines = [
    JSON.stringify({ id: 'a', kind: 'direct', text: 'We will close the bridge', paragraphs: page }),
    '{ "id": ',
    JSON.stringify({
      id: 'b',
      text: 'We will not close the bridge. Not this year.',
      html: `<!doctype html><p>${page[0]}</p>`,
    }),
    JSON.stringify({ id: 'c', kind: 'loud', text: 'x', paragraphs: page }),
    JSON.stringify({ id: 'd', text: 'x' }),
    JSON.stringify({ id: 'e', text: 5, paragraphs: page }),
    JSON.stringify({ id: 7, kind: 'direct', text: 'We will not', paragraphs: [] }),
  ]

  test('gives a verdict a line, in order, names what cannot be read, and ends with 1', async () => {
    const file = join(folder, 'pairs.jsonl')
    writeFileSync(file, lines.join('\n'))
    const { status, out, err } = await run(['--jsonl', file])
    expect(status).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'a',
        verdict: 'changed',
        passages: [{ paragraph: 0, start: 1, end: 29, text: 'We will not close the bridge' }],
        diff: [
          { op: 'equal', text: 'We will ' },
          { op: 'removed', text: 'not ' },
          { op: 'equal', text: 'close the bridge' },
        ],
        warnings: ['negation'],
        reason: null,
      },
      expect.objectContaining({ id: 'b', verdict: 'verbatim', warnings: [] }),
      { id: '7', verdict: 'unreadable', passages: [], diff: [], warnings: [], reason: 'empty' },
    ])
    for (const number of [2, 4, 5, 6]) expect(err).toContain(`pairs.jsonl:${number}`)
  })

  test('reads standard input and answers each line before the next comes', async () => {
    const child = start(['--jsonl', '-'])
    const answers: string[] = []
    let heard = (_: string) => {}
    child.stdout.on('data', (data: Buffer) => heard(data.toString()))
    for (const line of [lines[0], lines[0]]) {
      const answer = new Promise<string>((resolve) => {
        heard = resolve
      })
      child.stdin.write(`${line}\n`)
      answers.push(await answer)
    }
    child.stdin.end()
    expect(answers.map((answer) => JSON.parse(answer).verdict)).toEqual(['changed', 'changed'])
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })

  test('a missing file ends with 1, wrong usage with 2', async () => {
    expect((await run(['--jsonl', join(folder, 'none')])).status).toBe(1)
    const { status, err } = await run([])
    expect(status).toBe(2)
    expect(err).toContain('Usage')
  })

  function start(args: readonly string[]) {
    const script = join(import.meta.dirname, '../../scripts/check.ts')
    return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args])
  }

  async function run(
    args: readonly string[],
  ): Promise<{ status: number | null; out: string; err: string }> {
    const child = start(args)
    let out = ''
    let err = ''
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
    })
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString()
    })
    child.stdin.end()
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
    return { status, out, err }
  }
})
