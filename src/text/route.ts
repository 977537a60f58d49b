import { FIRSTHAND, type Route } from './carry-over.ts'
import type { TracedVoice } from './nesting.ts'

/** The outlets around a voice, nearest to the page first: those of the voices it stands in, then its own. */
export function routeOf(one: TracedVoice): Route {
  if (one.voice.isOwn && one.outer.length === 0) return FIRSTHAND
  const links = [...one.outer].reverse().flatMap(({ route }) => route.links)
  const all = [...links, ...one.route.links]
  const unique = all.filter(
    (link, index) => all.findIndex((other) => other.outlet.name === link.outlet.name) === index,
  )
  return {
    links: unique,
    relation: unique[0]?.relation ?? null,
    isCarried: one.route.isCarried || one.outer.some(({ route }) => route.isCarried),
    confidence: Math.min(one.route.confidence, ...one.outer.map(({ route }) => route.confidence)),
  }
}
