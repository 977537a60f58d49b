// The curly mark makes it a text of two bytes a sign, as most paragraphs of the web are: each width is compiled for itself.
const LONG_TEXT = `’${' '.repeat(1_000)}`

/**
 * Has an expression compiled once instead of twice. V8 interprets a new expression and compiles it the second time it runs, unless the
 * text has 1,000 signs or more (`kTierUpForSubjectLengthValue`); ours run on sentences, and nearly all of them run again.
 */
export function compiledAtOnce(regex: RegExp): RegExp {
  regex.test(LONG_TEXT)
  regex.lastIndex = 0
  return regex
}
