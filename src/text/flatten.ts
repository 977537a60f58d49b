import { holds } from './holds.ts'
import type { Attribution, Span } from './types.ts'

/**
 * Reduces attributions to one flat layer, as PolNeAR annotates: the outermost source only. An attribution whose cue lies
 * in another's content is nested and left out.
 */
export function flattenAttributions(attributions: readonly Attribution[]): readonly Attribution[] {
  const outermost = attributions.filter(
    (inner) =>
      !attributions.some(
        (outer) =>
          outer !== inner &&
          isWithin(outer.content, inner.cue[0]) &&
          // “The plan signals trouble, said Ruiz”: of two that hold each other the one behind its words is the outer one.
          !(isWithin(inner.content, outer.cue[0]) && isBehind(inner)),
      ),
  )
  // Pieces that go on without a cue of their own share cue and source with the attribution that they continue.
  const byCue = new Map<string, Attribution>()
  for (const attribution of outermost) {
    const cue = attribution.cue[0]
    const key = `${cue?.paragraph}:${cue?.start}`
    const before = byCue.get(key)
    byCue.set(
      key,
      before ? { ...before, content: [...before.content, ...attribution.content] } : attribution,
    )
  }
  return [...byCue.values()]
}

function isBehind({ cue, content }: Attribution): boolean {
  const [first] = content
  return cue[0] !== undefined && first !== undefined && first.start < cue[0].start
}

/** Adds stances to a flat layer where no reported words lie: where they overlap, the words come first. */
export function addStances(
  flat: readonly Attribution[],
  stances: readonly Attribution[],
): readonly Attribution[] {
  const covered = flat.flatMap(({ cue, content }) => [...cue, ...content])
  const free = stances.filter(({ cue, content }) =>
    [...cue, ...content].every((span) => !covered.some((other) => overlaps(span, other))),
  )
  return [...flat, ...flattenAttributions(free)]
}

function overlaps(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end
}

function isWithin(content: readonly Span[], cue: Span | undefined): boolean {
  return cue !== undefined && content.some((span) => holds(span, cue))
}
