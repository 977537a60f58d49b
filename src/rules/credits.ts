import type { CreditRelation } from '../text/types.ts'

/**
 * Lines and clauses that credit an outlet for the story. `before` must end right before the outlet's name, `after` begin
 * right after it; `line` means that it only counts in a short paragraph of its own, or at the start or end of the article.
 */
export type CreditRule = {
  readonly id: string
  readonly relation: CreditRelation
  readonly before?: string
  readonly after?: string
  readonly line: boolean
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const MADE =
  '(?:article|story|report|post|piece|column|essay|interview|op-?ed|commentary|content|version|excerpt|recipe|feature|analysis|text)'
const FIRST = '(?:[Ff]irst|originally|initially|previously)'

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: 'dateline',
    relation: 'wire',
    before:
      '^(?:[\\p{Lu}][\\p{Lu}.’/-]+(?: [\\p{Lu}][\\p{Lu}.’-]+){0,4}|[\\p{Lu}][\\p{L}.’-]+(?:(?: |, ?|/)[\\p{Lu}][\\p{L}.’-]+){0,4})(?:, [\\p{Lu}][\\p{L}.]+)?(?:,? [\\p{Lu}]\\p{L}{2,8}\\.? \\d{1,2})?,? \\(',
    after: '\\) ?[-–—]',
    line: false,
    examples: [
      'NAIROBI, Nov 3 ([Dockside]) - The pier is shut.',
      'NEW YORK ([Dockside]) — The pier is shut.',
      'Paris, France ([Dockside]) – The pier is shut.',
    ],
    counterexamples: [
      'The head of the paper ([Dockside]) - a pilot - is gone.',
      'They read the paper. NAIROBI ([Dockside]) is wet.',
    ],
  },
  {
    id: 'reporting-line',
    relation: 'wire',
    before: '^\\(?Reporting (?:by|for)(?: [\\p{L}.,’; -]{1,120})?(?: (?:for|of|at)|, ?)',
    after: '[^.]{0,60}[Ee]diting by\\b',
    line: true,
    examples: ['(Reporting by Ana Ruiz for [Dockside]; Editing by Tom Dale)'],
    counterexamples: ['Reporting by Ana Ruiz of [Dockside] won a prize.'],
  },
  {
    id: 'originally-published',
    relation: 'originally-published',
    before: `(?:\\b(?:This|The|A version of this|An earlier version of this|A longer version of this|Today[’']s|Our) (?:\\p{Ll}+ )?${MADE} (?:was |is |has been |is being )?(?:also )?(?:${FIRST} )?(?:appeared|published|posted|produced|reported and written|written|commissioned|republished|reprinted|reproduced|syndicated|shared|provided|reposted|adapted|excerpted|comes|came to us)|^[[(*]*(?:${FIRST} (?:appeared|published|posted)|(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced|[Rr]eposted|[Aa]dapted|[Ee]xcerpted|[Ss]yndicated|Originally|Cross-?posted|Courtesy))|\\b[Ii]t (?:was )?${FIRST} (?:appeared|published))(?: here)?(?: with (?:the )?permission)?(?: and published)?(?: \\p{Ll}+ly)? (?:in|on|by|at|from|of)`,
    line: true,
    examples: [
      'This story originally appeared on [Dockside].',
      'This article was first published by [Dockside] and is republished under a licence.',
      'Republished with permission from [Dockside].',
    ],
    counterexamples: [
      'Her first novel was published by [Dockside] in 1999 and sold well in every port of the coast, which made her name for good and all.',
    ],
  },
  {
    id: 'first-reported-by',
    relation: 'first-reported',
    before: `\\b${FIRST} (?:\\p{Ll}+ )?(?:reported|noted|revealed|disclosed|broken|spotted|uncovered|detailed|covered)(?: (?:\\p{Ll}+ ){0,2}(?:\\p{Lu}\\p{Ll}+day|\\p{Ll}+)?)?(?: ?\\b(?:by|in|on))`,
    line: false,
    examples: [
      'The memo, first reported by [Dockside], says no.',
      'The plan was first reported on Friday in [the Bee].',
    ],
    counterexamples: ['The first report by [the Bee] was wrong.'],
  },
  {
    id: 'outlet-first-reported',
    relation: 'first-reported',
    after: `(?:,|[’']s)?(?: (?:reporter |Insider )?[\\p{Lu}][\\p{L}’'-]+ [\\p{Lu}][\\p{L}’'-]+)? (?:(?:was|were) (?:the )?first (?:outlet )?to (?:report|reveal|break|publish|note)|(?:first|initially) (?:reported|revealed|broke)|broke the (?:news|story))\\b`,
    line: false,
    examples: [
      '[Dockside] was the first to report the sale.',
      '[Dockside] first reported the sale.',
      '[Dockside] broke the news on Monday.',
    ],
    counterexamples: ['[Dockside] reported its first profit.'],
  },
  {
    id: 'hat-tip',
    relation: 'via',
    before:
      '(?:\\b[Hh]/[Tt]:?|\\b[Hh]at[- ][Tt]ip:?(?: to)?|\\bHT:?|\\b[Vv]ia:?|\\(via|\\[via|\\bSpotted (?:by|at|on))',
    line: true,
    examples: ['[h/t [Dockside]]', 'Via [Dockside]', '(H/T [Dockside])'],
    counterexamples: [
      'The road runs via the town, where [Dockside] has its office, and then on along the river for many miles until it meets the sea.',
    ],
  },
  {
    id: 'source-line',
    relation: 'via',
    before:
      '^(?:Sources?|Read more at|More at|Originally from|From|Reference|Citation)s?:? ?(?:[^.]{0,120}[,;&] ?(?:and )?)?',
    line: true,
    examples: ['Source: [Dockside]', 'Sources: Harbour Board, [Dockside]'],
    counterexamples: ['Sources said that [Dockside] was closed.'],
  },
  {
    id: 'with-files-from',
    relation: 'contributed',
    before:
      '\\b(?:[Ww]ith (?:\\p{Ll}+ )?(?:files|reporting|reports|material|information|additional reporting|contributions|inputs?|agency inputs|wires)(?: from| by| of)?|^[Ww]ith(?! [^,]*\\b\\p{Ll}{4})|[Aa]dditional reporting (?:by|from)|[Ii]nformation from|[Mm]aterial from|[Rr]eporting (?:by|from)|[Ii]ncludes? (?:reporting|information|material) from|[Uu]sing (?:material|reports) from)(?: (?:[\\p{L}., ]{0,80}(?:,|and|of|for) )?)?',
    line: true,
    examples: ['With files from [Dockside]', 'Additional reporting by Ana Ruiz and [Dockside]'],
    counterexamples: [
      'Speaking with [Dockside], Ana Ruiz said that the flood was over.',
      'She spoke with [Dockside] about the flood and the long night on the dam, which she would not forget as long as she lived.',
    ],
  },
  {
    id: 'contributed-to',
    relation: 'contributed',
    after: `(?:[’']s? (?:[\\p{Lu}][\\p{L}.]+(?:,| and)? ?){1,6}|,? and [\\p{L} ]{1,60}| (?:writers?|reporters?|correspondents?|staff|journalists?) [\\p{L}.,’' -]{1,90})? ?(?:(?:also )?contributed (?:to|reporting)|assisted in)\\b`,
    line: true,
    examples: [
      '[Dockside] contributed to this report.',
      '[Dockside] reporter Ana Ruiz contributed to this story.',
    ],
    counterexamples: ['[Dockside] was founded in 1999.'],
  },
  {
    id: 'copyright-line',
    relation: 'wire',
    before:
      '(?:©|\\([Cc]\\)|\\bCopyright|All rights reserved by)(?: ?(?:©|\\(c\\)))?(?: (?:19|20)\\d\\d)?,?(?: by)?',
    line: true,
    examples: ['Copyright 2021 [Dockside]. All rights reserved.', '© 2021 [Dockside]'],
    counterexamples: ['The copyright case of [Dockside] is in court.'],
  },
  {
    id: 'byline-wire',
    relation: 'wire',
    before:
      "^(?:By |By: |From |Reporting by )?(?:[\\p{Lu}][\\p{L}.’'-]+(?: |(?=,))){0,4}(?:(?:of|for|,|/|\\||-|–|and) ?)?",
    after:
      '(?: ?[|/,–—-] ?(?:Updated|Posted|Published|\\d|[\\p{Lu}]\\p{Ll}+ \\d)[^.]*| (?:staff|reports?|contributors?|news agency|wire|wires|services?))?\\.?$',
    line: true,
    examples: ['[Dockside] | Updated: 2021-03-04', 'By Ana Ruiz, [Dockside]'],
    counterexamples: ['[Dockside] is a paper for sailors.'],
  },
]
