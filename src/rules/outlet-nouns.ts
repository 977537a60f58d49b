import { lettersAnyCase } from './letters.ts'
/** Common nouns that stand for an outlet named before: "the paper", "the network". */
export type OutletNoun = {
  readonly noun: string
  /** What the outlet must be: nothing, or a name that shows it is an agency. */
  readonly needs: 'any' | 'agency' | 'report'
}

/** `report`: stands for what an outlet published, so the outlet must have been the source itself. */
export const OUTLET_NOUNS: ReadonlyMap<string, OutletNoun['needs']> = new Map<
  string,
  OutletNoun['needs']
>([
  ['paper', 'any'],
  ['newspaper', 'any'],
  ['daily', 'any'],
  ['weekly', 'any'],
  ['alt-weekly', 'any'],
  ['tabloid', 'any'],
  ['broadsheet', 'any'],
  ['magazine', 'any'],
  ['mag', 'any'],
  ['outlet', 'any'],
  ['publication', 'any'],
  ['site', 'any'],
  ['website', 'any'],
  ['blog', 'any'],
  ['broadcaster', 'any'],
  ['network', 'any'],
  ['channel', 'any'],
  ['station', 'any'],
  ['podcast', 'any'],
  ['trade', 'any'],
  ['title', 'any'],
  ['newsletter', 'any'],
  ['column', 'any'],
  ['portal', 'any'],
  ['programme', 'any'],
  ['program', 'any'],
  ['show', 'any'],
  ['agency', 'agency'],
  ['newswire', 'agency'],
  ['wire', 'agency'],
  ['service', 'agency'],
  ['report', 'report'],
  ['story', 'report'],
  ['article', 'report'],
  ['piece', 'report'],
  ['investigation', 'report'],
  ['interview', 'any'],
])

/** Posts of people who speak for an outlet, not in it: their words are firsthand. */
export const STAFF_SPEAKING_FOR_OUTLET = lettersAnyCase`\b(?:spokes\p{Ll}+|president|chief executive|CEO|chairman|chairwoman|owner|executives?|publisher|executive editor|editor-in-chief|managing editor|deputy editor|news director|general manager|lawyers?|attorneys?|founder|co-founder|former|ex-|board|management|head of|viewers?|readers?|subscribers?|employees?|staffers?|union|statement)\b`

/** Posts of people who report, ask or comment for an outlet. */
export const REPORTING_STAFF =
  /\b(?:reporters?|correspondents?|journalists?|columnists?|anchors?|hosts?|moderators?|editors?|writers?|bloggers?|analysts?|contributors?|critics?|commentators?|insiders?|producers?|photographers?|videographers?|presenters?)\b/iu
