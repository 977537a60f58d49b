/**
 * Cue verbs by what they do, as base forms. `SPEECH` verbs say that somebody used words; only with these is reported speech
 * without marks carried over to an outlet named before, since "he knew" and "she decided" are the writer's own telling.
 */
export const SPEECH: ReadonlySet<string> = new Set(
  `say add note argue claim insist maintain contend assert allege acknowledge admit concede explain announce declare
  conclude recall report suggest stress emphasize emphasise warn confirm reveal observe testify state caution complain
  hint imply joke swear lament promise pledge vow affirm reiterate write tweet post remark comment reply respond answer
  quip continue repeat confess elaborate clarify tell assure inform describe deny speculate recount tout propose urge
  predict quote cite accuse estimate reckon opine muse boast brag concur disclose urge demand counter retort profess
  exclaim shout plead reflect blame criticize criticise call dismiss denounce condemn slam blast brand label dub decry
  remember relate mention advise theorize offer agree voice vent rail share gush dish gather establish rue`.split(
    /\s+/,
  ),
)

/** Verbs that promise a deed as often as they say something: speech only with "that" or in marks. */
export const PROMISING: ReadonlySet<string> = new Set(
  'offer propose promise pledge vow urge demand agree threaten'.split(' '),
)

/** Verbs by which a document or a study speaks: "the poll showed". */
export const SHOWING: ReadonlySet<string> = new Set(
  'show find indicate reveal suggest read'.split(' '),
)

/** Verbs of thinking, finding and showing: no speech act, though an outlet or a report may "find" or "show" that something is so. */
export const THOUGHT: ReadonlySet<string> = new Set(
  `believe think feel fear hope decide learn figure understand know find show determine discover demonstrate prove
  wonder ponder mean depict cast want expect see`.split(/\s+/),
)

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said:say says:say told:tell wrote:write written:write thought:think found:find knew:know known:know felt:feel swore:swear
  sworn:swear meant:mean learnt:learn understood:understand showed:show shown:show cast:cast saw:see seen:see
  denied:deny denies:deny replied:reply implied:imply testified:testify clarified:clarify admitted:admit admitting:admit
  quipped:quip quipping:quip bragged:brag concurred:concur figured:figure decried:decry slammed:slam slamming:slam`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The base form of a cue verb, lower case, as far as these lists need it: "claims" → "claim". */
export function baseForm(word: string): string {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR.get(lower)
  if (irregular) return irregular
  for (const [ending, instead] of ENDINGS) {
    if (!lower.endsWith(ending)) continue
    const base = lower.slice(0, lower.length - ending.length) + instead
    if (SPEECH.has(base) || THOUGHT.has(base)) return base
  }
  return lower
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ting', ''],
  ['ted', ''],
]
