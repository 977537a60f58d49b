// npm run outlets: checks the catalogue and answers from it.
import { checkCatalogue } from './outlets/check.ts'
import { sortOutletFiles } from './outlets/files.ts'
import { answerWho } from './outlets/who.ts'

const USAGE = `Usage: npm run --silent outlets -- check
       npm run --silent outlets -- who NAME|DOMAIN|ADDRESS [--after NAME] [--in SENTENCE]
       npm run --silent outlets -- sort

check   names every line of src/rules/outlets/*.txt that does not hold, by file and line
who     the outlet behind a name, a domain or an address; --after says what was named before ("the Bee"
        after "Sacramento Bee"), --in gives the sentence that the name stands in
sort    sorts each section by id`

const [command, ...args] = process.argv.slice(2)

if (command === 'check' && args.length === 0) {
  const { count, findings } = checkCatalogue()
  for (const { place, message } of findings) console.log(`${place}: ${message}`)
  console.log(
    `${count} outlets, ${findings.length === 0 ? 'all in order' : `${findings.length} to mend`}`,
  )
  process.exitCode = findings.length === 0 ? 0 : 1
} else if (command === 'sort' && args.length === 0) {
  const changed = sortOutletFiles()
  console.log(changed.length === 0 ? 'Sorted already.' : `Sorted ${changed.join(', ')}.`)
} else if (command === 'who') {
  const options = readWhoArguments(args)
  if (!options) wrongUsage()
  else {
    const answer = answerWho(options)
    console.log(answer ?? `Hearsay knows no outlet by “${options.asked}”.`)
    process.exitCode = answer ? 0 : 1
  }
} else if (command === '--help' || command === '-h') console.log(USAGE)
else wrongUsage()

function wrongUsage() {
  console.error(USAGE)
  process.exitCode = 2
}

function readWhoArguments(args: readonly string[]) {
  let asked: string | null = null
  let after: string | null = null
  let sentence: string | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--after') after = args[++i] ?? null
    else if (arg === '--in') sentence = args[++i] ?? null
    else if (arg.startsWith('-') || asked !== null) return null
    else asked = arg
  }
  return asked === null ? null : { asked, after, sentence }
}
