import { letters } from '../rules/letters.ts'
import { endBeforeComment } from './comment-behind.ts'
import type { Relay } from './relay.ts'
import type { Attribution, Span } from './types.ts'

/**
 * Finds the clauses that an outlet's mention governs without a verb of saying of its own:
 *
 *     The Bee broke the news on Monday {that the pier is closed}.
 *     As first reported by the Bee, {the pier is closed}.
 *     They denied reports published in the Bee {that the pier is closed}.
 *     {The pier is closed}, per the Bee.
 *     {The pier is closed}, the Bee gathered on Monday.
 *
 * A mention that is the source of an attribution found before is left alone.
 */
export function findOutletClauses(
  paragraphs: readonly string[],
  sentences: readonly (readonly Span[])[],
  relays: readonly Relay[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const sources = new Map<number, Said[]>()
  for (const { source, cue } of attributions) {
    for (const span of source)
      push(sources, span.paragraph, { ...span, cue: cue[0]?.start ?? span.start })
  }
  const found: Attribution[] = findRoundUp(paragraphs, relays)
  for (const relay of relays) {
    if (relay.role === 'none' || relay.role === 'hearer' || relay.beside) continue
    const { mention } = relay
    const text = paragraphs[mention.paragraph] ?? ''
    // “The Bee was first to report that he was asked to add “…””: only what stands inside has been read.
    const that =
      relay.role === 'discoverer' ? AFTER_THAT.exec(text.slice(mention.end))?.[0].length : undefined
    const isSource = (sources.get(mention.paragraph) ?? []).some(
      ({ start, end, cue }) =>
        start < mention.end &&
        end > mention.start &&
        (that === undefined || cue < mention.end + that),
    )
    if (isSource || relay.rule === IN_BRACKETS) continue
    const sentence = (sentences[mention.paragraph] ?? []).find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    )
    if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const clause = readClause(text, sentence, relay)
    if (clause) found.push(clause)
  }
  return found
}

type Said = Span & { readonly cue: number }

const IN_BRACKETS = 'outlet-in-brackets'

/** Agencies stand so at the end of what they wrote themselves. */
const AGENCIES =
  /^(?:AP|AFP|PTI|ANI|IANS|UNI|APP|PA|CP|AAP|dpa|DPA|Reuters|Xinhua|TASS|Bernama|BSS|NAN)\b/

/**
 * {The club wants a striker}. (Sun)
 *
 * {The Owls will sell their keeper}. (Kicker - in German)
 *
 * A round-up: what others report, a paragraph each, by whom in brackets behind it. One alone may be a credit.
 */
function findRoundUp(paragraphs: readonly string[], relays: readonly Relay[]): Attribution[] {
  const items = relays.flatMap((relay) => {
    const { paragraph, start, end } = relay.mention
    const text = paragraphs[paragraph] ?? ''
    if (relay.rule !== IN_BRACKETS || AGENCIES.test(text.slice(start, end))) return []
    const told = text.slice(0, start).replace(/[.!?]? ?\($/, '')
    if (told.length > LONGEST_SENTENCE) return []
    return make(relay, [start, end], [0, told.length], IN_BRACKETS) ?? []
  })
  return items.length > 1 ? items : []
}

/** No sentence of news is longer, in UTF-16 units; what is longer is no sentence. */
const LONGEST_SENTENCE = 1500

const NEWS =
  /\b(?:suggestions?|claims?|reports?|stor(?:y|ies)|speculation|news|allegations?|rumou?rs?|revelations?|word|confirmation|details|scoop|account|article|theory|authority)\b/u
const AS_REPORTED = letters`^(?:[Bb]ut |[Aa]nd )?(?:[Aa]s|[Pp]er)(?: (?:first|previously|originally|initially|earlier))?(?: (?:reported|revealed|noted|detailed|disclosed|told|seen|spotted|noticed|outlined|highlighted|explained|confirmed))?(?: (?:by|in|on|to))?(?: (?:[\p{L}’'-]+)){0,3} ?["“‘']?$`
/** "As Ana Ruiz reports for the Bee, …" */
const AS_REPORTER = letters`^(?:[Bb]ut )?[Aa]s ((?:[\p{Lu}][\p{L}.’'-]+ ?){1,4}) (?:\p{Ll}+ly )?(?:reports?|reported|writes|wrote|notes|noted|explains|explained|points out) (?:for|in|at|on)(?: (?:the|a))? ?[“"‘']?$`
/** “…, the Bee gathered on Monday.”, “…, the Bee can reveal.” */
const INQUIT = letters`^ ((?:(?:can|has|had|have|exclusively|also|first|now|\p{Ll}+ly) ){0,2}(?:gather(?:ed|s)|learn(?:ed|t|s)|understands|understood|report(?:ed|s)?|reveal(?:ed|s)?|confirm(?:ed|s)?|claim(?:ed|s)|writes|wrote|says|said|notes|noted)|quote[ds] [^,.;:“”"]{2,60} as saying)(?: (?:exclusively|today|yesterday|earlier|(?:on |last |this |late |early )?\p{L}+(?: (?:morning|night|evening|afternoon|week|month|year))?))?[.]?[”"]?$`
/** “The Bee has been told (that) …”, “the Bee can reveal (that) …” */
const WAS_TOLD = letters`^ ((?:has|have|was|were|can|is able to) (?:\p{Ll}+ ){0,3}?(?:told|informed|understand|reveal|confirm|report|disclose)) (?:that )?(?=[\p{L}\d“"])`
const AFTER_THAT = letters`^([^.;:“”"]{0,70}?) that (?=\p{L}|[“"])`
const TRAILING = letters`(?:, |[”"] |— )((?:as (?:first )?(?:reported|revealed|noted) (?:by|in)|it (?:was|has been|is) (?:first )?(?:reported|revealed|claimed) (?:by|in)|per|via)(?: (?:a|the|an))?(?: [\p{L}’'-]+){0,3}) ?["“‘']?$`

/** “The Bee: The pier is shut” */
const OUTLET_COLON = /^[”"’']?(:| [-–—]) ?/u

function readClause(text: string, sentence: Span, relay: Relay): Attribution | null {
  const { mention } = relay
  const before = text.slice(sentence.start, mention.start)
  const after = text.slice(mention.end, sentence.end)
  const isGoverning = relay.role === 'source' || relay.role === 'discoverer'
  if (AS_REPORTED.test(before)) {
    const comma =
      /^[”"’']?(?: (?:newspaper|magazine|website|on [^,]{1,30}|last [^,]{1,20}|[^,.“”"]{1,40}))?, /u.exec(
        after,
      )?.[0]
    if (comma) {
      const cue = before.trimEnd()
      return make(
        relay,
        [sentence.start, sentence.start + cue.length],
        [mention.end + comma.length, contentEnd(text, sentence)],
        'as-reported-by-outlet',
      )
    }
  }
  const byline = AS_REPORTER.exec(before)
  if (byline?.[1]) {
    const comma = /^[”"’']?(?: [^,.“”"]{1,40})?, /u.exec(after)?.[0]
    const start = sentence.start + byline.index + byline[0].indexOf(byline[1])
    if (comma) {
      const clause = make(
        relay,
        [start + byline[1].length + 1, mention.start],
        [mention.end + comma.length, contentEnd(text, sentence)],
        'as-reporter-for-outlet-reports',
      )
      return (
        clause && { ...clause, source: [{ paragraph: mention.paragraph, start, end: mention.end }] }
      )
    }
  }
  const trailing = TRAILING.exec(before)
  if (trailing?.[1] && isGoverning) {
    const cueStart =
      mention.start - before.length + (trailing.index ?? 0) + trailing[0].indexOf(trailing[1])
    const end = sentence.start + trailing.index + (/^[”"]/.test(trailing[0]) ? 1 : 0)
    return make(
      relay,
      [cueStart, cueStart + trailing[1].length],
      [sentence.start, end],
      'clause-per-outlet',
    )
  }
  const inquit = INQUIT.exec(after)?.[1]
  const clause = letters`^(?![\p{L}’'-]+ing\b)(.{25,}?)[,”"] ?[—–]? ?(?:the |The )?["“‘']?$`.exec(
    before,
  )?.[1]
  if (inquit && clause && /^outlet-(?:says|quoted)$/.test(relay.rule))
    return make(
      relay,
      [mention.end + 1, mention.end + 1 + (/^quote[ds]/.exec(inquit)?.[0] ?? inquit).length],
      [sentence.start, sentence.start + clause.length],
      'clause-outlet-reports',
    )
  const told = relay.rule === 'outlet-was-told' ? WAS_TOLD.exec(after) : null
  if (told?.[1] && before.trim().split(' ').length <= 3)
    return make(
      relay,
      [mention.end + 1, mention.end + 1 + told[1].length],
      [mention.end + told[0].length, contentEnd(text, sentence)],
      'outlet-was-told',
    )
  const that = AFTER_THAT.exec(after)
  if (
    that &&
    (isGoverning || relay.role === 'venue') &&
    (relay.role === 'discoverer' || NEWS.test(before.slice(-60)) || NEWS.test(that[1] ?? ''))
  ) {
    const start = mention.end + that[0].length
    const cue = (that[1] ?? '').trim()
    const cueSpan: [number, number] =
      cue && relay.rule !== 'piece-in-outlet'
        ? [
            mention.end + (that[1] ?? '').indexOf(cue),
            mention.end + (that[1] ?? '').indexOf(cue) + cue.length,
          ]
        : [mention.start, mention.end]
    const end = LED_IN.test(before) ? firstComma(text, start, sentence.end) : null
    return make(relay, cueSpan, [start, end ?? contentEnd(text, sentence)], 'news-in-outlet-that')
  }
  if (relay.rule === 'outlet-colon' && before.trim().length < 14) {
    const [mark = '', cue = ''] = OUTLET_COLON.exec(after) ?? []
    if (cue === '' || /^[“"]/.test(after.slice(mark.length))) return null
    const cueStart = mention.end + mark.indexOf(cue)
    return make(
      relay,
      [cueStart, cueStart + cue.length],
      [mention.end + mark.length, contentEnd(text, sentence)],
      'outlet-colon',
    )
  }
  return null
}

/** “After reports in the Bee that it is shut, Ruiz left”: the writer's own clause follows. */
const LED_IN =
  /^(?:But |And )?(?:After|Following|Amid|Despite|Since|With|Given|In response to|Responding to|Reacting to|In light of|In the wake of|Because of)\b/u

/** The first comma behind a place that stands outside quotation marks, or null. */
function firstComma(text: string, from: number, until: number): number | null {
  const found = /^(?:[^,“”"]|“[^”]*”|"[^"]*")*?(?=,|,?[”"],)/u.exec(text.slice(from, until))?.[0]
  return found ? from + found.length : null
}

function make(
  relay: Relay,
  cue: readonly [number, number],
  content: readonly [number, number],
  rule: string,
): Attribution | null {
  const { paragraph, start, end } = relay.mention
  if (content[1] - content[0] < 8) return null
  return {
    source: [{ paragraph, start, end }],
    cue: [{ paragraph, start: cue[0], end: cue[1] }],
    content: [{ paragraph, start: content[0], end: content[1] }],
    hearer: null,
    kind: 'indirect',
    rule,
    confidence: 0.85,
  }
}

/** The end of a sentence without its stop. */
function contentEnd(text: string, sentence: Span): number {
  const stop = /[.!?…]*$/u.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0
  return endBeforeComment(text, sentence.start, sentence.end - stop)
}

function push<T>(map: Map<number, T[]>, key: number, span: T): void {
  const list = map.get(key)
  if (list) list.push(span)
  else map.set(key, [span])
}
