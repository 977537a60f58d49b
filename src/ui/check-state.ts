/** What became of comparing a quotation with its original (CONTRACT.md, "Checking a quotation against a page"). */
export type Verdict =
  | 'verbatim'
  | 'trimmed'
  | 'changed'
  | 'paraphrased'
  | 'not-found'
  | 'unreadable'

/** `removed` is in the original and not in the quotation, `added` the other way round. */
export type DiffPiece = { readonly op: 'equal' | 'removed' | 'added'; readonly text: string }

export type CheckWarning = 'negation' | 'number' | 'name'

/** Why a page could not be judged by; null where the verdict is another. */
export type UnreadableReason =
  | 'paywall'
  | 'consent'
  | 'script'
  | 'gone'
  | 'blocked'
  | 'not-html'
  | 'too-large'
  | 'timeout'
  | 'permission'
  | 'moved'
  | 'empty'

export type CheckResult = {
  readonly verdict: Verdict
  /** The address that was read. */
  readonly url: string
  /** The original's words, in its order; empty where nothing was found. */
  readonly passages: readonly string[]
  readonly diff: readonly DiffPiece[]
  readonly warnings: readonly CheckWarning[]
  readonly reason: UnreadableReason | null
}

export type CheckState =
  | { readonly state: 'checking' }
  | { readonly state: 'checked'; readonly result: CheckResult }

/** By quotation id; a quotation that was never checked has no entry. */
export type Checks = { readonly [quote: string]: CheckState }
