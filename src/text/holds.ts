import type { Span } from './types.ts'

/** True where the inner span lies within the outer one, their edges included. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end
}
