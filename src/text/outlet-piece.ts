import { GuardedPattern } from './guarded-pattern.ts'
import type { Span } from './types.ts'

const PIECES =
  'reports?|stor(?:y|ies)|articles?|pieces?|investigations?|accounts?|interview|analysis|scoop|exclusive|profile|review|post|coverage'
const SAID_IN_PIECE = new GuardedPattern(
  `(?:\\b(?:[Ii]n|[Aa]ccording to|[Pp]er|[Ff]rom|[Cc]iting|[Bb]y|[Aa]s|[Tt]o) |^|[,;] )(?:(?:an?|the|its|this|that|his|her) )?(?:(?!\\p{L}+ing )[\\p{L}\\d-]+ ){0,3}?(?:${PIECES})\\b[^,;]{0,60}$`,
)
const PIECE_ONLY = new GuardedPattern(
  `^(?:[Aa]ccording to )?(?:(?:an?|the|several|multiple|new|recent|that|this) )*(?:[\\p{L}-]+ ){0,2}?(?:${PIECES})$`,
)

/** "in a report in the Bee" says where it stood, "confirmed the report in the Bee" does not. */
export function isSaidInPiece(text: string, mention: Span): boolean {
  return SAID_IN_PIECE.test(text.slice(Math.max(0, mention.start - 100), mention.start))
}

/** True for a source such as "a story": what the outlet published. */
export function isPiece(text: string, source: Span | undefined): boolean {
  return source !== undefined && PIECE_ONLY.test(text.slice(source.start, source.end))
}
