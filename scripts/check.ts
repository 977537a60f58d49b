// npm run check: compares quotations with pages from the command line. What goes in and comes out: README "Checking".
import { once } from 'node:events'
import { parseArguments, USAGE } from './check/arguments.ts'
import { readPairs } from './check/pairs.ts'
import { InputError } from './json-lines.ts'

const options = parseArguments(process.argv.slice(2))
if ('wrong' in options) {
  process.stderr.write(`${options.wrong}\n\n${USAGE}\n`)
  process.exit(2)
}
if (options.help) {
  process.stdout.write(`${USAGE}\n`)
  process.exit(0)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has had enough ("| head").
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const { checkPair } = await import('./check/run.ts')
let failed = false
for (const file of options.jsonl) {
  for await (const pair of readPairs(file)) {
    if (pair instanceof InputError) {
      failed = true
      process.stderr.write(`${pair.message}\n`)
      continue
    }
    try {
      const verdict = await checkPair(pair)
      if (!process.stdout.write(`${JSON.stringify(verdict)}\n`)) await once(process.stdout, 'drain')
    } catch (error) {
      failed = true
      process.stderr.write(`${pair.name}: ${error instanceof Error ? error.message : error}\n`)
    }
  }
}
process.exitCode = failed ? 1 : 0
