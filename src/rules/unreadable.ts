import type { UnreadableReason } from '../text/types.ts'

/**
 * What pages say that keep their article back, by reason. They count only where little else is there: an article may speak
 * of subscriptions and cookies.
 */
export const unreadablePhrases: readonly {
  readonly reason: UnreadableReason
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}[] = [
  {
    reason: 'blocked',
    pattern:
      /access (?:to this (?:page|site) )?(?:has been |is )?denied|you don.t have permission to access|verif(?:y|ying) (?:that )?you(?: are|.re) (?:a )?(?:not a robot|human)|are you a robot|checking your browser|just a moment|unusual (?:traffic|activity)|captcha|too many requests|(?:error )?403|forbidden|request (?:was |has been )?blocked|not available in your (?:country|region|location)|unavailable (?:in your|for legal reasons)|zugriff verweigert|accès (?:refusé|interdit)|acceso denegado|ray id/i,
    examples: [
      'Access Denied. You don’t have permission to access this server.',
      'Please verify you are human.',
    ],
    counterexamples: ['Reporters were kept out of the hall.'],
  },
  {
    reason: 'gone',
    pattern:
      /(?:error )?\b(?:404|410)\b|page (?:you (?:requested|are looking for|were looking for)[^.]{0,40} )?(?:not found|(?:could not|cannot|can.t) be found|does not exist|doesn.t exist|no longer (?:exists|available))|no longer available|(?:article|story|content) (?:has been|was) (?:removed|deleted|withdrawn)|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|nothing (?:was )?found here|gone\b/i,
    examples: ['404. The page you are looking for does not exist.', 'Seite nicht gefunden'],
    counterexamples: ['The bridge is closed.'],
  },
  {
    reason: 'script',
    pattern:
      /(?:enable|turn on|activate|requires?|need|without) java ?script|java ?script (?:is )?(?:required|disabled|not (?:enabled|supported))|bitte (?:aktivieren sie|.{0,20}javascript)|activer javascript|habilitar? javascript|loading…|loading\.\.\.|please wait/i,
    examples: ['You need to enable JavaScript to run this app.'],
    counterexamples: ['The course teaches three languages.'],
  },
  {
    reason: 'consent',
    pattern:
      /(?:we|and our \d* ?partners?|our site|this (?:web)?site)[^.]{0,60}(?:use|store|access)[^.]{0,60}cookies|accept (?:all )?(?:cookies|and continue)|(?:cookie|privacy|consent) (?:settings|preferences|choices|policy)|manage (?:my )?(?:choices|preferences|options)|before you continue|your privacy (?:is important|matters|choices)|wir (?:und unsere partner )?(?:verwenden|nutzen) cookies|zustimmen und weiter|nous utilisons des cookies|tout accepter|utilizamos cookies|aceptar (?:todas las )?cookies|legitimate interest/i,
    examples: [
      'We and our 812 partners store and access information, such as cookies.',
      'Accept all cookies',
    ],
    counterexamples: ['The bakery sold cookies to the children.'],
  },
  {
    reason: 'paywall',
    pattern:
      /subscri(?:be|ption|bers?)\b[^.]{0,60}(?:to (?:continue|read|keep|access|unlock)|only|now|today|from \W?\d|for (?:only|just|full|unlimited))|(?:to (?:continue|keep) reading|continue reading|read the (?:full|rest of (?:the|this)) (?:article|story))|(?:article|story|content) is (?:exclusive(?:ly)? |reserved |only )?(?:for|available to) (?:our )?(?:subscribers|members)|already (?:a |have a )?(?:subscri|member|account)|(?:sign|log) in to (?:read|continue|your account)|become a (?:member|subscriber)|free (?:articles?|trial)|start your (?:free )?trial|create (?:a|your) free account|register to (?:read|continue)|unlock (?:this|the) (?:article|story)|subscriber.only|premium (?:article|content)|jetzt (?:abonnieren|weiterlesen|testen)|weiterlesen mit|nur für abonnenten|abonnez-vous|réservé aux abonnés|suscr[ií]bete|solo para suscriptores|contenido exclusivo/i,
    examples: [
      'Subscribe to continue reading.',
      'This story is for subscribers only. Already a subscriber? Sign in.',
      'Jetzt abonnieren und weiterlesen',
    ],
    counterexamples: ['The paper has 40,000 readers.'],
  },
]
