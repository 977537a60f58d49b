import { letters } from '../rules/letters.ts'

/** “the plan is dead — a claim that others deny”: behind a dash the writer says what is to be thought of it. */
const COMMENT = letters` ?[—–] (?:an?|the) (?:[a-z-]+ ){1,3}(?:that|which|who)\b(?!.*[—–])`
/** A comment is cut off only where a clause is left, in UTF-16 units. */
const SHORTEST_CLAUSE = 30

/** Where a clause ends that the writer comments on behind a dash; `end` where there is no comment. */
export function endBeforeComment(text: string, start: number, end: number): number {
  const comment = COMMENT.exec(text.slice(start, end))
  return comment && comment.index > SHORTEST_CLAUSE ? start + comment.index : end
}
