/**
 * How words came out: "in a statement", "wrote on Facebook", "the lawsuit says". `medium` is what the reader is told.
 * `says` tells that the medium is an occasion of its own: words in it are not part of an interview told of before.
 */
export type MediumRule = {
  readonly medium: string
  /** Read in the words around the cue, quotations left out. `$kind` takes an adjective before the noun along. */
  readonly pattern: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const MEDIUM_RULES: readonly MediumRule[] = [
  {
    medium: 'joint statement',
    pattern: 'joint statement',
    examples: ['The two said in a joint statement'],
    counterexamples: ['Both made a statement'],
  },
  {
    medium: 'tweet',
    pattern:
      '\\b(?:re)?tweet(?:s|ed|ing)?\\b|\\b(?:on|to) Twitter\\b|Twitter (?:account|post|followers|message)',
    examples: ['“It is over,” Ruiz tweeted', 'Ruiz wrote on Twitter'],
    counterexamples: ['Ruiz works at Twitter'],
  },
  {
    medium: 'X post',
    pattern: '\\b(?:wrote|posted|said|post|posts|posting|shared) on X\\b|\\bX post\\b|post on X\\b',
    examples: ['Ruiz wrote on X'],
    counterexamples: ['Ruiz wrote on Xavier'],
  },
  {
    medium: 'Facebook post',
    pattern: 'Facebook (?:post|page|message|video|update)|\\b(?:on|to) Facebook\\b',
    examples: ['Ruiz wrote on Facebook', 'in a Facebook post'],
    counterexamples: ['Facebook said'],
  },
  {
    medium: 'Instagram post',
    pattern: 'Instagram (?:post|story|stories|caption|video|account)|\\b(?:on|to) Instagram\\b',
    examples: ['Ruiz wrote on Instagram'],
    counterexamples: ['Instagram declined'],
  },
  {
    medium: 'Truth Social post',
    pattern: 'Truth Social',
    examples: ['Ruiz posted on Truth Social'],
    counterexamples: ['a social truth'],
  },
  {
    medium: 'Telegram post',
    pattern: '\\bon (?:his |her |its |their )?Telegram\\b|Telegram (?:channel|post|message)',
    examples: ['Ruiz wrote on Telegram'],
    counterexamples: ['a telegram came'],
  },
  {
    medium: 'community bulletin',
    pattern: 'community bulletin',
    examples: ['announced in the community bulletin'],
    counterexamples: ['the community'],
  },
  {
    medium: 'press release',
    pattern: '(?:press|news|media) (?:release|statement)',
    examples: ['the firm said in a press release'],
    counterexamples: ['the release of the film'],
  },
  {
    medium: 'press conference',
    pattern:
      '(?:press|news) (?:conference|briefing)|(?:told|tells|telling) (?:a |the )?(?:press|reporters|journalists) (?:conference|briefing)',
    examples: ['Ruiz said at a news conference'],
    counterexamples: ['a conference of bakers'],
  },
  {
    medium: 'statement',
    pattern: '\\bstatements?\\b(?! (?:that|of (?:fact|intent)))',
    examples: ['the firm said in a written statement', 'The statement added'],
    counterexamples: ['Ruiz stated'],
  },
  {
    medium: 'memo',
    pattern: '\\b(?:memo|memos|memorandum)\\b',
    examples: ['wrote in a memo to staff'],
    counterexamples: ['the memorial'],
  },
  {
    medium: 'email',
    pattern: '\\b(?:e-?mail(?:s|ed)?)\\b',
    examples: ['Ruiz said in an email'],
    counterexamples: ['the mail came'],
  },
  {
    medium: 'letter',
    pattern: '\\b(?:in|by|of|the|a|his|her|their|open) (?:\\p{Ll}+ )?letters?\\b',
    examples: ['Ruiz wrote in a letter'],
    counterexamples: ['she lettered'],
  },
  {
    medium: 'op-ed',
    pattern: '\\bop-?ed\\b|opinion (?:piece|column|article)|guest (?:essay|column)',
    examples: ['Ruiz wrote in an op-ed'],
    counterexamples: ['an operation'],
  },
  {
    medium: 'blog post',
    pattern: '\\bblog(?: post| entry)?\\b|\\bblogged\\b',
    examples: ['Ruiz wrote in a blog post'],
    counterexamples: ['a blogger said'],
  },
  {
    medium: 'podcast',
    pattern: '\\bpodcast\\b',
    examples: ['Ruiz said on the podcast'],
    counterexamples: ['broadcast'],
  },
  {
    medium: 'court filing',
    pattern:
      '\\b(?:court (?:filing|documents?|papers|records?)|legal (?:filing|papers)|(?:the|a|his|her|copy of the) filing|affidavit|indictment|criminal complaint|deposition|court order|brief)\\b',
    examples: ['according to court documents'],
    counterexamples: ['the court said'],
  },
  {
    medium: 'lawsuit',
    pattern: '\\b(?:lawsuit|suit|complaint)\\b',
    examples: ['the lawsuit claims'],
    counterexamples: ['it suits him'],
  },
  {
    medium: 'transcript',
    pattern: '\\btranscripts?\\b',
    examples: ['according to a transcript'],
    counterexamples: ['a script'],
  },
  {
    medium: 'audio recording',
    pattern: '\\b(?:audio (?:recording|clip|tape)?|recordings?|tapes?|voicemail)\\b',
    examples: ['in an audio recording'],
    counterexamples: ['a record'],
  },
  {
    medium: 'video',
    pattern: '\\b(?:in|on) (?:an? |the |his |her )?(?:\\p{Ll}+ )?(?:video|footage|clip)\\b',
    examples: ['he said in a video'],
    counterexamples: ['a video shows'],
  },
  {
    medium: 'speech',
    pattern:
      '\\b(?:speech|keynote|sermon|(?:televised )?address|State of the Union)\\b(?! (?:the|this|these|a))',
    examples: ['she said in a speech'],
    counterexamples: ['speechless'],
  },
  {
    medium: 'testimony',
    pattern:
      '\\b(?:testif(?:ied|ies|ying)|testimony|told (?:the )?(?:court|jury|jurors|judge|inquest|inquiry|hearing|panel|lawmakers|Congress|senators))\\b',
    examples: ['Ruiz testified', 'he told the court'],
    counterexamples: ['the court said'],
  },
  {
    medium: 'book',
    pattern: '\\b(?:memoir|(?:his|her|their|new|in the) (?:\\p{Ll}+ )?book|autobiography)\\b',
    examples: ['she writes in her memoir'],
    counterexamples: ['he booked'],
  },
  {
    medium: 'text message',
    pattern: '\\btext (?:message|messages)\\b|\\btexted\\b',
    examples: ['he said in a text message'],
    counterexamples: ['the text'],
  },
  {
    medium: 'report',
    pattern: '\\b(?:in|of) (?:an? |the |its |his |her )(?:\\p{Ll}+ )?report\\b',
    examples: ['the board wrote in a report'],
    counterexamples: ['they report'],
  },
  {
    medium: 'website',
    pattern: '\\bon (?:its|the|their|his|her) (?:own |official )?(?:web ?site|site|homepage)\\b',
    examples: ['the group says on its website'],
    counterexamples: ['the site of the fire'],
  },
]

/** Media that stand for an occasion apart from any interview: after "he tweeted", nothing is carried over into it. */
export const OWN_OCCASIONS: ReadonlySet<string> = new Set([
  'joint statement',
  'tweet',
  'X post',
  'Facebook post',
  'Instagram post',
  'Truth Social post',
  'Telegram post',
  'press release',
  'press conference',
  'statement',
  'memo',
  'letter',
  'op-ed',
  'blog post',
  'court filing',
  'lawsuit',
  'speech',
  'testimony',
  'book',
  'website',
  'video',
  'report',
])
