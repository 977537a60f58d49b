// npm run trace: traces articles from the command line. What goes in and comes out: README "Command line".
import { once } from 'node:events'
import { InputError } from './json-lines.ts'
import { parseArguments, USAGE } from './trace/arguments.ts'
import { readInputs } from './trace/input.ts'

const options = parseArguments(process.argv.slice(2))
if ('wrong' in options) {
  process.stderr.write(`${options.wrong}\n\n${USAGE}\n`)
  process.exit(2)
}
if (options.help) {
  process.stdout.write(`${USAGE}\n`)
  process.exit(0)
}

// Loaded after the arguments are read: wrong usage need not wait for the catalogue.
const [{ traceInput }, { formatChain }] = await Promise.all([
  import('./trace/run.ts'),
  import('./trace/chain-text.ts'),
])

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has had enough ("| head").
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

let failed = false
for await (const input of readInputs(options)) {
  if (input instanceof InputError) {
    failed = true
    process.stderr.write(`${input.message}\n`)
    continue
  }
  try {
    const result = await traceInput(input, options)
    await print(options.people ? formatChain(result, input.name) : `${JSON.stringify(result)}\n`)
  } catch (error) {
    failed = true
    process.stderr.write(`${input.name}: ${error instanceof Error ? error.message : error}\n`)
  }
}
process.exitCode = failed ? 1 : 0

/** Waits where the reader of the output is slower than we are, so that nothing piles up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
