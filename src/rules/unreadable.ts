import type { UnreadableReason } from '../text/types.ts'

/**
 * What pages say that keep their article back, by reason. `after` are the words of an article that may stand beside such a
 * paragraph for it to count still: a paywall shows a beginning, other notices stand alone. An article may speak of
 * subscriptions and cookies.
 */
export type UnreadablePhrases = {
  readonly id: string
  readonly reason: UnreadableReason
  readonly after: number
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const unreadablePhrases: readonly UnreadablePhrases[] = [
  {
    id: 'blocked',
    reason: 'blocked',
    after: 14,
    pattern:
      /you (?:have been|were) blocked|unable to access|security service to protect|access (?:to (?:this|the requested) (?:page|site|resource|url) )?(?:has been |is |was )?(?:denied|forbidden|blocked|restricted)|(?:don.t|do not) have (?:permission|authorization) to (?:access|view)|verif(?:y|ying) (?:that )?you(?: are|.re) (?:not a (?:ro)?bot|(?:a )?human)|are you a (?:ro)?bot|(?:i.m|you.re|you are) not a (?:ro)?bot|checking (?:if the site connection is secure|your browser)|^\W*just a moment\W*$|unusual (?:traffic|activity) (?:from|has|in|on)|complete the (?:captcha|security check)|review the security of your connection|too many requests|^\W*(?:error )?(?:403|429|451|5\d\d)\b|^\W*forbidden\W*$|(?:your )?request (?:was|has been) (?:blocked|rejected)|(?:not available|unavailable) (?:in your (?:country|region|location)|(?:for|due to) legal reasons)|european economic area|bad gateway|internal server error|service (?:temporarily )?unavailable|gateway time-?out|\bray id\b|reference #[\da-f.]+|temporarily (?:down|offline) for maintenance|zugriff (?:verweigert|gesperrt)|sind sie ein (?:mensch|roboter)|accès (?:refusé|interdit)|vérifi(?:ez|er) que vous êtes (?:un )?humain|acceso denegado|verifica que eres humano/i,
    examples: [
      'Access Denied',
      'You don’t have permission to access this server.',
      'Please verify you are human.',
      'Just a moment...',
      '502 Bad Gateway',
    ],
    counterexamples: [
      'Reporters were kept out of the hall.',
      'He gave the reporters just a moment.',
    ],
  },
  {
    id: 'gone',
    reason: 'gone',
    after: 14,
    pattern:
      /^\W*(?:error |http )?(?:404|410)\b|\b(?:404|410)\W+(?:not found|gone|error)|page (?:you[^.]{0,60} )?(?:was |is )?(?:not found|(?:could not|couldn.t|cannot|can.t) be found|does not exist|doesn.t exist|no longer (?:exists|available)|has (?:moved|been (?:moved|removed|deleted)))|(?:article|story|content|page|link)[^.]{0,40} (?:is )?(?:no longer available|(?:has been|was) (?:removed|deleted|taken down|archived))|(?:can.t|cannot|couldn.t|could not) find (?:the|that|this) page|page not found|^\W*(?:410 )?gone\W*$|seite (?:wurde |konnte )?nicht gefunden|(?:artikel|seite) (?:ist )?nicht mehr verfügbar|page (?:est )?(?:introuvable|non trouvée)|n.existe (?:plus|pas)\b|página (?:no encontrada|no existe)|no se (?:ha encontrado|encuentra) la página|pagina non trovata|página não encontrada|pagina niet gevonden/i,
    examples: [
      '404. The page you are looking for does not exist.',
      'Seite nicht gefunden',
      'This story is no longer available',
    ],
    counterexamples: ['The bridge is gone.', 'Prices have gone up.'],
  },
  {
    id: 'script',
    reason: 'script',
    after: 14,
    pattern:
      /(?:enable|turn on|activate|requires?|need|without|allow) (?:cookies and )?java ?script|java ?script (?:is |must be |has to be |to be )?(?:required|disabled|enabled|turned off|not (?:enabled|supported|available))|java ?script (?:aktivieren|ist deaktiviert)|aktivieren sie (?:bitte )?java ?script|activer java ?script|habilit\w* java ?script|active java ?script|^\W*(?:loading|please wait|lädt|chargement|cargando)\W*$/i,
    examples: ['You need to enable JavaScript to run this app.', 'Loading…'],
    counterexamples: ['The course teaches three languages.', '“Please wait,” the clerk said.'],
  },
  {
    id: 'consent',
    reason: 'consent',
    after: 14,
    pattern:
      /partners (?:process|collect|store)|personali[sz]ed (?:ads|advertising)|audience (?:research|measurement)|(?:we|(?:our|\d+) ?partners?|our site|this (?:web)?site)[^.]{0,80}(?:use|uses|store|access|set)\b[^.]{0,80}(?:cookies|information on (?:a|your) device)|(?:accept|allow|reject|refuse) (?:all|non-essential)(?: cookies)?\W*$|accept (?:all )?cookies|accept and continue|(?:cookie|privacy|consent) (?:settings|preferences|choices|options)|manage (?:my |your )?(?:choices|preferences|options|cookies|settings)\W*$|before you continue|(?:we value|we care about|we respect) your privacy|your privacy (?:is important|matters|choices)|(?:process|processing of) (?:your )?personal data|consent to (?:the use|our|us)|legitimate interest|(?:verwenden|nutzen|setzen) [^.]{0,40}cookies|zustimmen und weiter|(?:alle )?akzeptieren(?: und (?:weiter|schließen))?\W*$|(?:mit|ihre) (?:ihrer )?(?:zustimmung|einwilligung)|personenbezogene daten|(?:nous |nos partenaires )[^.]{0,60}(?:utilis|dépos|stock)\w+[^.]{0,40}cookies|tout (?:accepter|refuser)|continuer sans accepter|(?:utilizamos|usamos|utiliza) [^.]{0,30}cookies|acept\w+ (?:todas )?(?:las )?cookies|aceptar y continuar|(?:utilizziamo|usiamo) [^.]{0,30}cookie|accetta (?:tutti|e continua)|(?:usamos|utilizamos) cookies|aceitar (?:todos|cookies)|wij gebruiken cookies|alles accepteren/i,
    examples: [
      'We and our 812 partners store and access information, such as cookies.',
      'Accept all cookies',
      'Nous et nos partenaires utilisons des cookies.',
    ],
    counterexamples: ['The bakery sold cookies to the children.'],
  },
  {
    id: 'paywall',
    reason: 'paywall',
    after: 150,
    pattern:
      /to (?:continue|keep) reading|^\W*(?:continue|keep) reading\W*$|continue reading (?:this|the|with|for|your|by)|(?:read|unlock|access|view|see|get) (?:the )?(?:full|rest of (?:the|this)|entire|whole|complete|this) (?:article|story|report|piece)|(?:article|story|content|report|page|piece) is (?:exclusive(?:ly)? |reserved |only |available )*(?:for|to) (?:our |paying |registered |premium )?(?:subscribers|members|readers who|users)|\bsubscribers?.only|(?:exclusive|only|available|reserved) (?:content )?(?:for|to) (?:our )?(?:subscribers|members)|you.?(?:ve| have) (?:reached|used|read|hit) (?:your|all|the)[^.]{0,40}(?:free|limit)|free (?:article|story) (?:limit|remaining|left)|\d+ (?:of \d+ )?free (?:articles|stories)|subscribe (?:now |today )?(?:to|and) (?:read|continue|keep|unlock|access|get unlimited)|(?:register|sign up|sign in|log in|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber)) (?:now |today )?to (?:read|continue|keep|unlock|access|view)|this (?:is|article is) (?:a )?premium|nur (?:mit|für) (?:\w+ )?(?:abo|abonnent\w*|registrierte)|(?:exklusiv|reserviert) für (?:unsere )?abonnent|weiterlesen (?:mit|nach)|jetzt (?:\w+ )?weiterlesen|um (?:den artikel )?weiterzulesen|artikel (?:freischalten|ist kostenpflichtig)|(?:réservée?s?|accessibles? uniquement) (?:aux|à nos) abonnés|il vous reste [^.]{0,30}(?:article|%)|pour lire (?:la suite|l.intégralité)|abonnez-vous pour (?:lire|continuer|accéder|poursuivre)|(?:solo|sólo|exclusiv[oa]|reservad[oa]) para (?:suscriptores|abonados|socios)|suscr[ií]be?te? para (?:leer|seguir|continuar|acceder)|para (?:seguir|continuar) leyendo|(?:riservat[oa]|solo) (?:agli|per gli) abbonati|abbonati per (?:leggere|continuare)|per continuare a leggere|exclusiv[oa] para assinantes|assine para (?:ler|continuar)|para continuar lendo|(?:alleen|exclusief) voor abonnees|om verder te lezen/i,
    examples: [
      'Subscribe to continue reading.',
      'This story is for subscribers only. Already a subscriber? Sign in.',
      'Jetzt abonnieren und weiterlesen mit dem Probeabo',
      'Cet article est réservé aux abonnés.',
    ],
    counterexamples: ['The paper has 40,000 readers.', 'Subscribe to our newsletter.'],
  },
  {
    id: 'paywall-offer',
    reason: 'paywall',
    after: 6,
    pattern:
      /\bsubscri(?:be|ption)|already (?:a |have a |an )?(?:subscri|member|account|registered)|(?:sign|log) in\b|log ?in\b|forgot(?:ten)? (?:your )?password|^\W*(?:e-?mail|password|username)\b|unlimited (?:digital )?access|cancel any ?time|free trial|create (?:a|an|your) (?:free )?account|\babonnieren\b|bereits abonnent|hier anmelden|passwort|abonnez-vous|déjà abonné|se connecter|mot de passe|suscr[ií]b|iniciar sesión|contraseña|abbonati\b|accedi\b|assine\b|abonneren/i,
    examples: ['Already a subscriber? Sign in.', 'Log in to your account', 'Déjà abonné ?'],
    counterexamples: ['The paper has 40,000 readers.'],
  },
]
