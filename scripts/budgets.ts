// What the parts of the build may weigh, and why so much. npm test fails above it: raise it with a reason, or find the reason why.

/** A part of the built extension: an entry with all that it loads at once. Bytes as on disk, not packed. */
export type Budget = {
  readonly part: string
  /** In the build's folder; of a page, its HTML. */
  readonly entry: string
  readonly bytes: number
  readonly reason: string
}

export const budgets: readonly Budget[] = [
  {
    part: 'content script',
    entry: 'content-scripts/content.js',
    bytes: 210_000,
    reason:
      'read and compiled at every click on the button: Readability, the rules of what stands beside an article, the card and Preact, no engine and no catalogue',
  },
  {
    part: 'look at load',
    entry: 'content-scripts/at-load.js',
    bytes: 6_000,
    reason: 'runs on every page of the sites that the reader has chosen',
  },
  {
    part: 'style of marks',
    entry: 'content-scripts/content.css',
    bytes: 10_000,
    reason: 'put into the page: every rule of it is matched there',
  },
  {
    part: 'popup',
    entry: 'popup.html',
    bytes: 145_000,
    reason: 'opens at every click; one language, and formats of export, which are loaded with it',
  },
  {
    part: 'side panel',
    entry: 'sidepanel.html',
    bytes: 145_000,
    reason: 'the popup’s own view',
  },
  {
    part: 'background',
    entry: 'background.js',
    bytes: 1_700_000,
    reason:
      'the engine and the catalogue of outlets, in one file; started by a click, then warm for half a minute',
  },
  {
    part: 'options',
    entry: 'options.html',
    bytes: 400_000,
    reason: 'opened seldom; half of it is the list of public suffixes, by which domains are told',
  },
]

/** The packed catalogue of outlets, in bytes: more than half of the background, so that neither hides what the other puts on. */
export const catalogueBudget = 900_000

/** All of it, in bytes: what a browser downloads at install, before packing. */
export const wholeBudget = 2_750_000
