/** A stretch of one paragraph, in UTF-16 units; `end` is exclusive. */
export type Span = { readonly paragraph: number; readonly start: number; readonly end: number }

/** What a paragraph is on the page; the engine reads block quotes and posts differently from prose. */
export type ParagraphKind = 'text' | 'heading' | 'list-item' | 'block-quote' | 'post'

/** A hyperlink in the article's text. `href` is absolute, as the page has it. */
export type Link = Span & { readonly href: string }

/** Where an embedded post, a `cite` attribute or the page's metadata says an original stands. */
export type CitedAddress = {
  readonly href: string
  readonly kind: 'post' | 'cite' | 'is-based-on' | 'citation'
  /** The paragraph it belongs to; null for the page as a whole. */
  readonly paragraph: number | null
}

/** What the page says of its own publisher, best evidence first. A claim never beats the domain. */
export type PublisherClaim = {
  readonly name: string
  readonly from: 'given' | 'json-ld' | 'og-site-name' | 'meta' | 'title'
}

/** An article as the reader sees it: what `page/article` extracts and the command line reads. */
export type Article = {
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  /** As the page states it, preferably ISO 8601. */
  readonly published: string | null
  /** BCP 47, lower-case primary tag first; null where neither page nor text tells. */
  readonly language: string | null
  readonly publisher: readonly PublisherClaim[]
  readonly paragraphs: readonly string[]
  /** One per paragraph; a missing entry is `text`. */
  readonly kinds: readonly ParagraphKind[]
  readonly links: readonly Link[]
  /** Text set in italics, which marks titles of newspapers and films. */
  readonly italics: readonly Span[]
  readonly cited: readonly CitedAddress[]
}

/** An outlet by its usual full name. `domain` is null where only the form of the name tells that it is one. */
export type Outlet = { readonly name: string; readonly domain: string | null }

/** A stretch in quotation marks. The span lies inside the marks; `outer` includes them. */
export type Quotation = Span & {
  readonly outer: Span
  /** 0 for a quotation that stands in no other. */
  readonly depth: number
  /** True where no closing mark stands in this paragraph and the quotation goes on in the next. */
  readonly open: boolean
  /** True where it continues the quotation left open in the paragraph before. */
  readonly continues: boolean
}

/** An outlet named in the text. */
export type OutletMention = Span & {
  readonly outlet: Outlet
  /** How it was recognised: by full name, a short one resolved to an earlier mention, a programme, its form, … */
  readonly rule: string
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/**
 * One cue with its source and content, as in PARC and PolNeAR. Each role may lie in several pieces, in reading order;
 * attributions may overlap and nest. `source` is empty where the sentence names none.
 */
export type Attribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Whom it was told to ("told <the Bee>"); null where nobody is named. */
  readonly hearer: Span | null
  readonly kind: QuoteKind
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

/** What an outlet does between page and words. */
export type RelayRole =
  | 'source'
  | 'hearer'
  | 'venue'
  | 'quoter'
  | 'holder'
  | 'discoverer'
  | 'employer'
  | 'credit'
  | 'syndicator'

export type Relation =
  | 'reported'
  | 'interview'
  | 'broadcast'
  | 'opinion'
  | 'document'
  | 'poll'
  | 'syndicated'

export type Speaker = {
  /** The fullest name in the article. */
  readonly name: string
  /** The words of the article beside the quotation ("SPD", "he"). */
  readonly mention: string
}

export type OriginalLink = {
  readonly url: string
  readonly kind: 'article' | 'post' | 'document' | 'cite' | 'is-based-on' | 'citation' | 'home'
}

/** What makes an address a candidate for the original: a link in the words that attribute, near them, or what the page cites. */
export type OriginalReason =
  | 'in-attribution'
  | 'in-sentence'
  | 'in-paragraph'
  | 'elsewhere'
  | 'post'
  | 'cite'
  | 'is-based-on'
  | 'citation'

/** Where the original may stand, and why one may think so. */
export type Original = OriginalLink & { readonly reason: OriginalReason }

/** A quotation or piece of reported speech, traced. The span is the content without its outer marks. */
export type Quote = Span & {
  readonly id: string
  readonly text: string
  readonly kind: QuoteKind
  readonly secondhand: boolean
  /** Nearest to the page first; empty if firsthand. */
  readonly outlets: readonly Outlet[]
  /** Those of `outlets`, by index, that stand beside the one before them, not behind it ("the Bee and the Herald reported"). */
  readonly abreast?: readonly number[]
  /** Null where the outlet itself speaks. */
  readonly speaker: Speaker | null
  readonly cue: string | null
  readonly relation: Relation | null
  readonly medium: string | null
  readonly link: OriginalLink | null
  /** Where the original may stand, likeliest first; absent where the page gives no address. */
  readonly originals?: readonly Original[]
  readonly rule: string
  readonly confidence: number
  /** The words of the article that say whose words these are and through whom, for the card. */
  readonly evidence: readonly Span[]
}

export type CreditRelation =
  | 'first-reported'
  | 'contributed'
  | 'originally-published'
  | 'via'
  | 'wire'

export type Credit = Span & {
  readonly text: string
  readonly outlet: Outlet
  readonly relation: CreditRelation
  readonly rule: string
}

export type TracedMention = Span & { readonly text: string; readonly outlet: Outlet }

/** A branch of the chain: an outlet with its own words and those it passes on, or a speaker. */
export type ChainBranch = OutletBranch | SpeakerBranch
export type OutletBranch = {
  readonly outlet: Outlet
  readonly links: readonly string[]
  readonly quotes: readonly string[]
  readonly from: readonly ChainBranch[]
}
export type SpeakerBranch = {
  readonly speaker: string
  readonly medium: string | null
  readonly quotes: readonly string[]
}
export type Chain = {
  /** The page's own outlet; null where unknown. */
  readonly outlet: Outlet | null
  /** The agency whose story the page is as a whole; absent where it is not one. */
  readonly syndicatedFrom?: Outlet
  /** Firsthand quotations, by id. */
  readonly quotes: readonly string[]
  readonly from: readonly ChainBranch[]
}

/** What Hearsay knows of an article: the one result behind marks, popup, exports and command line. */
export type Trace = {
  readonly version: 1
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly language: string | null
  readonly outlet: Outlet | null
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Quote[]
  readonly credits: readonly Credit[]
  readonly mentions: readonly TracedMention[]
  readonly chain: Chain
}

/** What comparing a quotation with a page gave; CONTRACT.md says exactly when which. */
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

/** Words of the original; the span counts in the original's paragraphs. */
export type Passage = Span & { readonly text: string }

/** A verdict with what it rests on. */
export type Finding = {
  readonly verdict: Verdict
  readonly passages: readonly Passage[]
  readonly diff: readonly DiffPiece[]
  readonly warnings: readonly CheckWarning[]
  /** Of reported speech that was not found: what comes closest, for the reader to judge; absent where nothing does. */
  readonly nearest?: readonly Passage[]
}

/** Why an original could not be judged by. */
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
  | 'unreachable'
  | 'astray'
  | 'private'

/** How words came into the world where they were first said. */
export type FirstSaid = 'interview' | 'statement' | 'document' | 'post' | 'own-words' | 'said'

/** Where the words go on to from an original, as the original itself says. */
export type Onward =
  /** They end there. `medium` is what the page calls it ("memo"); null where it does not say. */
  | {
      readonly kind: 'first-said'
      readonly how: FirstSaid
      readonly speaker: string | null
      readonly medium: string | null
    }
  /** That page has them from elsewhere in turn. `next` is null until it was checked. */
  | {
      readonly kind: 'secondhand'
      readonly quote: { readonly kind: QuoteKind; readonly text: string }
      readonly speaker: string | null
      /** Nearest to that page first. */
      readonly outlets: readonly Outlet[]
      /** Without those that lead back to where the chain has been. */
      readonly originals: readonly Original[]
      readonly next: CheckResult | null
    }
  /** They lead back to a page where the chain has been: to the article itself, or to an original on the way. */
  | { readonly kind: 'loop'; readonly to: 'page' | 'original'; readonly url: string }
  /** So many pages have passed them on that Hearsay follows no further. */
  | { readonly kind: 'limit' }

/** A finding about the page at an address. `reason` is null unless the verdict is `unreadable`. */
export type CheckResult = Finding & {
  readonly url: string
  readonly reason: UnreadableReason | null
  /** Whose page that is; absent where it was not read. */
  readonly outlet?: Outlet | null
  /** An address that scrolls to the words there; absent where they are not there. */
  readonly wordsUrl?: string
  /** Absent where the page does not have the words. */
  readonly onward?: Onward
}

/** What a reader came to a page for, and what became of it there. */
export type Sought = {
  /** Names it among the marks of the page. */
  readonly id: string
  /** The article that quotes the words. */
  readonly from: { readonly url: string; readonly title: string | null }
  readonly quote: { readonly kind: QuoteKind; readonly text: string }
  readonly result: CheckResult
}
