export type Options = {
  /** Inputs of JSON Lines; "-" is standard input. */
  readonly jsonl: readonly string[]
  readonly help: boolean
}

export const USAGE = `Usage: npm run --silent check -- --jsonl FILE|-

Each line is a quotation and the page that it is said to come from:
  {"id": "a", "kind": "direct", "text": "the quotation", "html": "<!doctype html>…"}
  {"id": "b", "kind": "indirect", "text": "what was reported", "paragraphs": ["…", "…"]}
Prints one verdict a line: verbatim, trimmed, changed, paraphrased, not-found or unreadable, with the passages of the page,
the differences and the warnings.`

/** Reads the arguments; `wrong` says what is the matter with them. */
export function parseArguments(args: readonly string[]): Options | { readonly wrong: string } {
  const jsonl: string[] = []
  let help = false
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--jsonl') {
      const value = args[++at]
      if (value === undefined || value.startsWith('--')) return { wrong: '--jsonl needs a value.' }
      jsonl.push(value)
    } else if (arg === '--help' || arg === '-h') help = true
    else return { wrong: arg.startsWith('-') ? `Unknown option ${arg}.` : `Write --jsonl ${arg}.` }
  }
  if (!help && jsonl.length === 0) return { wrong: 'Name a file of quotations to check.' }
  return { jsonl, help }
}
