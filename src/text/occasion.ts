import { OWN_OCCASIONS } from '../rules/media.ts'
import { guarded } from './guarded-pattern.ts'
import { findMedium } from './medium.ts'
import type { Span } from './types.ts'

/** How and when words came out, as far as their sentence says. */
export type Occasion = {
  readonly medium: string | null
  /** True where they were spoken or written on an occasion of their own, not to whoever was named before. */
  readonly isNew: boolean
  /** True where nothing but a time tells so ("said in 2013", "at the time"): right behind “she spoke to the Bee” it is that talk’s. */
  readonly isDated: boolean
}

/** Reads the words of a stretch of a sentence that are not content: “Ruiz told the crowd: … ”, “Ruiz tweeted: …”. */
export function readOccasion(text: string, content: readonly Span[], stretch: Span): Occasion {
  let words = ''
  let from = stretch.start
  const { end } = stretch
  for (const span of [...content].sort((a, b) => a.start - b.start)) {
    if (span.paragraph !== stretch.paragraph || span.start < from) continue
    words += `${text.slice(from, Math.min(span.start, end))} … `
    from = span.end
  }
  words += text.slice(from, Math.max(from, end))
  const medium = findMedium(words.slice(0, OCCASION_LENGTH))
  const isOwn = (medium !== null && OWN_OCCASIONS.has(medium)) || OCCASION.test(words)
  const isDated = !isOwn && YEAR.test(words.replace(WHO, ','))
  return { medium, isNew: isOwn || isDated, isDated }
}

const OCCASION_LENGTH = 400
/** “Ruiz, who won it in 2022, added”: when that was tells nothing of when she spoke. */
const WHO = /, who(?:se)? [^,“”"]{1,150},/gu
const YEAR = /\bin (?:19|20)\d\d\b|\b[Aa]t the time\b/u
/** Words that set a new scene: what follows was not said to the outlet named before. */
const OCCASION = guarded`\b(?:told (?:a |the )?(?:crowd|audience|reporters|journalists|supporters|court|jury|fans|rally|lawmakers|members|staff|employees|colleagues|police|[Pp]arliament|conference|hearing)|[Aa]t an? (?:\p{Ll}+ )?(?:rally|hearing|event|press conference|news conference|briefing|meeting|conference|debate|summit|ceremony|fundraiser|trial|dinner)|[Oo]n (?:an?|the|its|\p{Lu}\p{Ll}+day[’']s) (?:earnings|conference|analyst) call|[Ii]n (?:court|[Pp]arliament|[Cc]ongress|a speech|an address)|[Oo]n the (?:floor|stump|campaign trail)|[Ii]n remarks|(?:[Aa]sked|[Qq]uestioned) by (?:reporters|journalists)|(?:[Ss]peaking|[Ss]poke) to (?:reporters|journalists)|years? ago|[Cc]aptioned|[Oo]n social media|[Ii]n (?:the|its|his|her|their) (?:\p{Ll}+ )?(?:preface|foreword|introduction|prologue|epilogue|afterword|memoirs?|autobiography|diary|diaries))\b`
