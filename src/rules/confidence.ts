/**
 * How sure a rule is where it quotes words in marks: the share of its results that `npm run measure:confidence` finds right on
 * PolNeAR train (words and source), rounded down to a twentieth; rules with fewer than 20 results there keep a guess below that.
 * A rule in another place of the sentence (“-inverted”, “-announced”) has a line of its own or that of its group.
 */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
  'verbs-of-saying': 0.95,
  'verbs-of-saying-announced': 0.85,
  'verbs-of-writing-and-manner': 0.95,
  'verbs-of-writing-and-manner-announced': 0.7,
  'verbs-with-hearer': 0.95,
  'verbs-of-naming': 0.85,
  'verbs-of-naming-announced': 0.5,
  'verbs-of-promising': 0.9,
  'verbs-of-showing': 0.7,
  'verbs-of-showing-announced': 0.5,
  'according-to': 0.95,
  'as-source-said': 0.85,
  'noun-that': 0.75,
  'goes-on': 0.9,
  'goes-on-inside': 0.6,
  'quotation-in-clause': 0.7,
  'name-colon-quotation': 0.8,
  'subject-colon-quotation': 0.7,
  'subject-colon-quotation-announced': 0.4,
  'subject-then-quotation': 0.6,
}

/**
 * From this confidence up a mark is shown plainly, below it faintly, as a "perhaps": set so that of the plain ones, PolNeAR train
 * and gold/dev together, at least 95 of 100 are right. See CONTRIBUTING.
 */
export const PLAIN_CONFIDENCE = 0.86
/** From here up there is little doubt: 97 of 100 and more. */
export const HIGH_CONFIDENCE = 0.95

/** What a subject taken over from another verb of the sentence costs (“…, and added”): right in 17 of 20 where its own is in 19. */
export const SHARED_SUBJECT = 0.9
