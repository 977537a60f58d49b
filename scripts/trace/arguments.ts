/** What the command line asks for. */
export type Options = {
  readonly files: readonly string[]
  /** Inputs of JSON Lines; "-" is standard input. */
  readonly jsonl: readonly string[]
  /** True for the readable chain, false for one JSON object a line. */
  readonly people: boolean
  readonly attributions: boolean
  readonly explain: boolean
  readonly timing: boolean
  readonly url: string | null
  readonly help: boolean
}

export const USAGE = `Usage: npm run --silent trace -- [options] FILE…
       npm run --silent trace -- [options] --jsonl FILE|-

FILE is a saved page (.html, .htm, .xhtml) or a text (.txt, paragraphs apart by blank lines).

  --json           one trace a line, as JSON; without it a chain for people to read
  --jsonl FILE|-   input JSON Lines (- is standard input): {"id", "url", "html"}, {"id", "url", "outlet",
                   "title", "paragraphs"} or {"id", "text"}; prints one trace a line
  --url URL        the address that FILE was saved from
  --attributions   adds every attribution: its source, cue and content
  --explain        adds which rule made each result, and from which words
  --timing         adds the milliseconds spent`

/** Reads the arguments; `wrong` says what is the matter with them. */
export function parseArguments(args: readonly string[]): Options | { readonly wrong: string } {
  const files: string[] = []
  const jsonl: string[] = []
  const set = new Set<string>()
  let url: string | null = null
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--jsonl' || arg === '--url') {
      const value = args[++i]
      if (value === undefined || (value.startsWith('--') && value !== '-'))
        return { wrong: `${arg} needs a value.` }
      if (arg === '--jsonl') jsonl.push(value)
      else if (URL.canParse(value)) url = value
      else return { wrong: `--url: “${value}” is no address.` }
    } else if (/^--(?:json|attributions|explain|timing|help)$/.test(arg)) set.add(arg.slice(2))
    else if (arg === '-h') set.add('help')
    else if (arg === '--') files.push(...args.slice(i + 1))
    else if (arg.startsWith('-')) return { wrong: `Unknown option ${arg}.` }
    else files.push(arg)
    if (arg === '--') break
  }
  const help = set.has('help')
  if (!help && files.length + jsonl.length === 0) return { wrong: 'Name a file to trace.' }
  if (url && (jsonl.length > 0 || files.length > 1))
    return { wrong: '--url goes with a single file; JSON Lines carry their own addresses.' }
  return {
    files,
    jsonl,
    people: !set.has('json') && jsonl.length === 0,
    attributions: set.has('attributions'),
    explain: set.has('explain'),
    timing: set.has('timing'),
    url,
    help,
  }
}
