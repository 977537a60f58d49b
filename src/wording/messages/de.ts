import type {
  CoreMessages,
  ManifestMessages,
  OptionsMessages,
  ViewMessages,
  WelcomeMessages,
} from '../wording.ts'

/** The interface in German. */
export const core: CoreMessages = {
  comma: ', ',
  thisPage: 'Diese Seite',
  secondhand: 'Aus zweiter Hand',
  firsthand: 'Aus erster Hand',
  perhaps: 'vielleicht',
  confidenceHigh: 'Der Wortlaut lässt kaum Zweifel.',
  confidenceMedium: 'Der Wortlaut deutet darauf hin, lässt sich aber auch anders lesen.',
  confidenceLow:
    'Vielleicht. Der Wortlaut ist unklar; prüfen Sie, bevor Sie sich darauf verlassen.',
  through: 'über {outlet}',
  outletItself: 'in eigenen Worten',
  indirect: 'sinngemäß',
  calledHere: 'hier „{mention}“',
  unnamedSpeaker: 'Wer spricht, steht nicht da',

  relationReported: 'berichtet von {outlet}',
  relationInterview: 'gesagt zu {outlet}',
  relationBroadcast: 'gesagt bei {outlet}',
  relationOpinion: 'geschrieben in {outlet}',
  relationDocument: 'aus einem Dokument, das {outlet} vorliegt',
  relationPoll: 'aus einer Umfrage von {outlet}',
  relationSyndicated: 'übernommen von {outlet}',

  chainHeading: 'Wie die Worte hierher kamen',
  wordingHeading: 'Warum Hearsay das sagt',
  cardLabel: 'Woher dieses Zitat stammt',
  readOriginal: 'Das Original auf {host} lesen',
  readPost: 'Den Beitrag auf {host} ansehen',
  readDocument: 'Das Dokument auf {host} öffnen',
  openHome: 'Verlinkt ist nur die Startseite von {host}',
  noOriginal: 'Der Artikel verlinkt kein Original.',
  findOriginal: 'Danach suchen',
  opensInTab: 'öffnet sich in einem neuen Tab',

  close: 'Schließen',
  pin: 'Offen halten',
  unpin: 'Loslassen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyAs: 'Kopieren als …',
  copyText: 'Text mit Quelle',
  copyMarkdown: 'Markdown',
  copyLink: 'Link zu den Worten',
  copyCslJson: 'Quellenangabe, CSL-JSON',
  copyBibtex: 'Quellenangabe, BibTeX',
  copyRis: 'Quellenangabe, RIS',
  check: 'Prüfen',
  checkAgain: 'Noch einmal prüfen',
  checking: 'Das Original wird gelesen …',
  showInList: 'In der Liste zeigen',
  overlapping: 'Zitat {number} von {count} an dieser Stelle',
  next: 'Weiter',
  previous: 'Zurück',

  verdictVerbatim: 'Wörtlich',
  verdictTrimmed: 'Gekürzt',
  verdictChanged: 'Verändert',
  verdictParaphrased: 'Sinngemäß',
  verdictNotFound: 'Nicht gefunden',
  verdictUnreadable: 'Nicht lesbar',
  verdictVerbatimMeaning: 'Das Original hat diese Worte in dieser Reihenfolge.',
  verdictTrimmedMeaning:
    'Wie im Original, bis auf das, was der Artikel als ausgelassen oder eingefügt kennzeichnet.',
  verdictChangedMeaning:
    'Das Original hat diese Stelle, aber der Wortlaut weicht ab, und der Artikel sagt es nicht.',
  verdictParaphrasedMeaning: 'Das Original sagt dies mit anderen Worten.',
  verdictNotFoundMeaning: 'Das Original wurde gelesen, und diese Worte stehen nicht darin.',
  verdictUnreadableMeaning: 'Kein Urteil: Das Original ließ sich nicht lesen.',
  warningNegation: 'ein „nicht“ weicht ab',
  warningNumber: 'eine Zahl weicht ab',
  warningName: 'ein Name weicht ab',
  onlyInOriginal: 'nur im Original',
  onlyHere: 'nur hier',
  originalSays: 'Im Original steht',
  unreadablePaywall: 'Es steht hinter einer Bezahlschranke.',
  unreadableConsent: 'Es verlangt zuerst eine Einwilligung.',
  unreadableScript: 'Es wird von Skripten aufgebaut, die Hearsay nicht ausführt.',
  unreadableGone: 'Es ist nicht mehr da.',
  unreadableBlocked: 'Die Website hat die Antwort verweigert.',
  unreadableNotHtml: 'Es ist keine Webseite (ein PDF, ein Bild, ein Download).',
  unreadableTooLarge: 'Es ist zu groß.',
  unreadableTimeout: 'Die Website hat nicht rechtzeitig geantwortet.',
  unreadablePermission: 'Sie haben Hearsay nicht erlaubt, diese Website zu lesen.',
  unreadableMoved: 'Es ist auf eine Website umgezogen, die Sie nicht erlaubt haben.',
  unreadableEmpty: 'Es steht kein Artikeltext darauf.',
  unreadableUnreachable: 'Dort hat kein Server geantwortet.',
  unreadableAstray: 'Es leitet immer weiter und kommt nirgends an.',
  unreadablePrivate: 'Es steht in einem privaten Netz, in das Hearsay nicht geht.',
  openInstead: 'Selbst öffnen',
  openArchived: 'Nach einer archivierten Fassung suchen',

  tracePage: 'Quellen dieser Seite verfolgen',
  menuExplain: 'Woher stammen diese Worte?',
  selectionOwnWords:
    'Das sagt der Artikel in eigenen Worten. Soweit Hearsay sieht, nennt er niemand anderen dafür.',
  selectionElsewhere:
    'Diese Worte stehen nicht in dem Artikel, den Hearsay auf dieser Seite liest.',
  selectionNoArticle: 'Auf dieser Seite scheint kein Artikel zu stehen.',
  selectionLanguage: 'Hearsay liest bisher nur englische Artikel.',
  selectionFailed: 'Hearsay konnte diese Seite nicht lesen.',
  selectionSearch: 'Im Web nach diesen Worten suchen',
}

export const view: ViewMessages = {
  appName: 'Hearsay',
  loading: 'Der Artikel wird gelesen …',
  untitled: 'Seite ohne Titel',

  summaryNone: 'Kein Zitat gefunden.',
  summaryAllFirsthand: {
    one: 'Das einzige Zitat ist aus erster Hand.',
    other: 'Alle {count} Zitate sind aus erster Hand.',
  },
  summaryAllSecondhand: {
    one: 'Das einzige Zitat ist aus zweiter Hand, {from}.',
    other: 'Alle {count} Zitate sind aus zweiter Hand, {from}.',
  },
  summarySome: {
    one: '{secondhand} von {count} Zitat ist aus zweiter Hand, {from}.',
    other: '{secondhand} von {count} Zitaten sind aus zweiter Hand, {from}.',
  },
  summaryOne: {
    one: '{secondhand} von {count} Zitat ist aus zweiter Hand, {from}.',
    other: '{secondhand} von {count} Zitaten ist aus zweiter Hand, {from}.',
  },
  fromOne: 'von {outlet}',
  fromAll: 'alle von {outlet}',
  fromAllButOne: 'alle bis auf eins von {outlet}',
  fromMost: 'die meisten von {outlet}',
  fromTwo: 'von {outlet} und {other}',
  fromMany: { one: 'von {count} Medium', other: 'von {count} Medien' },
  dominant:
    'Ein Medium liefert den größten Teil dieses Artikels: {share} aller Zitate kommen über {outlet}.',

  barLabel: 'Anteile der Zitate nach Herkunft',
  others: { one: '{count} weiteres', other: '{count} weitere' },

  chainLabel: 'Kette der Quellen',
  firsthandGroup: 'Aus erster Hand',
  firsthandGroupMeaning: 'Dieser Seite gesagt, oder ohne ein anderes Medium zitiert.',
  creditsGroup: 'Nachweise',
  quotationCount: { one: '{count} Zitat', other: '{count} Zitate' },
  ownWords: 'in eigenen Worten',
  originals: { one: 'Original', other: '{count} Originale' },
  showMore: { one: '{count} weiteres zeigen', other: '{count} weitere zeigen' },
  showInPage: 'In der Seite zeigen',
  noWayToPage: 'Diese Worte ließen sich in der Seite nicht markieren.',

  reportTitle: 'Quellen von „{title}“',
  reportMade:
    'Verfolgt von Hearsay am {date}. Hearsay liest den Wortlaut des Artikels und kann sich irren.',
  figureLabel: 'Woher die Worte dieses Artikels stammen',
  figureRest: { one: '{count} weitere Person', other: '{count} weitere Personen' },

  creditFirstReported: 'zuerst berichtet von {outlet}',
  creditContributed: 'mit Recherchen von {outlet}',
  creditOriginallyPublished: 'ursprünglich erschienen bei {outlet}',
  creditVia: 'über {outlet}',
  creditWire: 'Agenturtext von {outlet}',

  search: 'Zitate durchsuchen',
  filter: 'Filtern',
  filterOutlet: 'Medium',
  filterSpeaker: 'Wer spricht',
  filterKind: 'Art',
  filterVerdict: 'Urteil',
  filterAny: 'Alle',
  filterClear: 'Aufheben',
  filterFound: { one: '{count} Zitat passt', other: '{count} Zitate passen' },
  filterNothing: 'Kein Zitat passt.',
  kindSecondhand: 'Aus zweiter Hand',
  kindFirsthand: 'Aus erster Hand',
  kindPerhaps: 'Vielleicht',
  unchecked: 'Nicht geprüft',

  siteAlways: 'Auf {host} immer verfolgen',
  siteNever: 'Auf {host} nie von selbst',
  showFirsthand: 'Auch Zitate aus erster Hand markieren',
  removeMarks: 'Markierungen entfernen',
  traceAgain: 'Noch einmal verfolgen',
  openPanel: 'Neben der Seite öffnen',
  options: 'Einstellungen',

  export: 'Exportieren',
  exportHtml: 'Bericht zum Lesen und Drucken',
  exportMarkdown: 'Bericht als Markdown',
  exportCsv: 'Tabelle',
  exportJson: 'Daten',
  exportAnnotations: 'Web-Annotationen',
  exportSvg: 'Bild der Kette',
  exportPng: 'Bild der Kette',
  exportSave: 'Speichern',
  exportSaved: 'Gespeichert',
  showFigure: 'Als Bild',
  showList: 'Als Liste',

  removedTitle: 'Die Markierungen sind weg.',
  removedText: 'In der Seite ist nichts von Hearsay geblieben.',
  untracedTitle: 'Diese Seite wurde noch nicht verfolgt.',
  untracedPress: 'Drücken Sie dafür den Hearsay-Knopf in der Symbolleiste.',
  cannotTitle: 'Diese Seite lässt sich nicht verfolgen',
  reasonBrowserPage: 'Browser lassen keine Erweiterung ihre eigenen Seiten lesen.',
  reasonStore: 'Browser lassen keine Erweiterung die Seiten ihrer Add-on-Stores lesen.',
  reasonPdf: 'Das ist ein PDF. Hearsay liest nur Webseiten.',
  reasonNoArticle:
    'Hier scheint kein Artikel zu stehen. Auf Startseiten und Artikellisten gibt es nichts zu verfolgen.',
  reasonNoQuotation: 'Soweit Hearsay sieht, zitiert dieser Artikel niemanden.',
  reasonLanguage: 'Der Artikel scheint auf {language} zu sein. Hearsay liest bisher Englisch.',
  reasonLanguageUnknown: 'Die Sprache dieses Artikels liest Hearsay noch nicht.',
  reasonChanged: 'Die Seite hat sich verändert, seit sie verfolgt wurde.',
  reasonNoPermission:
    'Hearsay darf diese Seite nicht lesen. Klicken Sie auf ihr den Hearsay-Knopf in der Symbolleiste.',
  reasonFailed: 'In Hearsay selbst ist etwas schiefgegangen.',
}

export const options: OptionsMessages = {
  optionsSaved: 'Gespeichert',
  optionsNotKept:
    'Der Browser wollte das nicht speichern. Es gilt, bis diese Seite geschlossen wird.',
  optionsUndo: 'Rückgängig',

  sectionMarks: 'Markierungen in der Seite',
  markLook: 'Aussehen der Markierungen',
  markLookUnderline: 'Unterstrichen',
  markLookTint: 'Getönt',
  markLookBoth: 'Beides',
  markPerhaps: 'Auch markieren, was nur vielleicht aus zweiter Hand ist',
  sampleSecondhand: 'Worte, die über ein anderes Medium kamen',
  samplePerhaps: 'Worte, bei denen es vielleicht so war',
  sampleFirsthand: 'Worte, die der Seite selbst gesagt wurden',

  sectionCard: 'Karte',
  cardDelay: 'Wie lange der Zeiger auf einer Markierung ruht, bis die Karte aufgeht',
  announcements: 'Bildschirmlesern sagen, was in der Seite geschieht',
  announcementsMeaning:
    'Was markiert wurde und was eine Karte sagt, sobald beim Vorlesen eine Pause ist.',

  sectionLookup: 'Nachschlagen',
  lookupMeaning: 'Wird nur gefragt, wenn Sie einen Link dorthin anklicken.',
  searchEngine: 'Suchmaschine',
  archive: 'Archiv für Webseiten',

  sectionKeys: 'Tasten und Menü',
  contextMenu: 'Hearsay im Menü der rechten Maustaste zeigen',
  keysChange: 'Tasten ändern',
  keyTrace: 'Quellen dieser Seite verfolgen',
  keyNext: 'Zum nächsten Zitat gehen und sagen, woher es stammt',
  keyPrevious: 'Zum vorigen Zitat gehen und sagen, woher es stammt',
  keyNone: 'keine Taste',

  sectionSites: 'Websites',
  sitesMeaning:
    'Hearsay liest eine Seite, wenn Sie seinen Knopf drücken. Auf Websites, denen Sie das erlauben, verfolgt es Artikel von selbst.',
  sitesNone: 'Es steht keine Website auf der Liste.',
  site: 'Website',
  siteIsAlways: 'von selbst',
  siteIsNever: 'nie von selbst',
  siteIsCheck: 'um Originale zu prüfen',
  siteAddAlways: 'Dort von selbst verfolgen',
  siteAddNever: 'Nie von selbst',
  siteRemove: '{host} entfernen',
  siteNoHost: 'Das ist kein Name einer Website wie example.com.',
  siteNotAllowed: 'Der Browser lässt Hearsay dort nicht hinein.',
  siteAllow: 'Erlauben',
  siteRefused: 'Der Browser durfte Hearsay nicht hineinlassen. Es hat sich nichts geändert.',
  sitesAll: 'Auf allen Websites Artikel von selbst verfolgen',
  sitesAllMeaning:
    'Hearsay kann dann jede Seite lesen, die Sie öffnen. Der Browser fragt Sie vorher, und nichts wird irgendwohin gesendet.',

  sectionOutlets: 'Eigene Medien',
  outletsMeaning:
    'Medien, die Hearsay nicht oder falsch kennt. Sie zählen vom nächsten Verfolgen an.',
  outletAdd: 'Medium hinzufügen',
  outletEdit: '{outlet} berichtigen',
  outletRemove: '{outlet} entfernen',
  outletName: 'Name',
  outletOtherNames: 'Andere Namen',
  outletOtherNamesHint: 'Einer je Zeile.',
  outletDomain: 'Webadresse',
  outletDomainHint: 'Zum Beispiel example.com. Sie darf fehlen.',
  outletKeep: 'Behalten',
  outletCancel: 'Abbrechen',
  outletNoName: 'Geben Sie einen Namen an, in einer Zeile und nicht zu lang.',
  outletNoDomain:
    'Unter dieser Adresse kann kein Medium stehen. Sie sollte aussehen wie example.com.',
  outletNameTaken: 'Diesen Namen haben Sie schon {outlet} gegeben.',
  outletDomainTaken: 'Diese Adresse haben Sie schon {outlet} gegeben.',
  outletCorrects: 'Das berichtigt {outlet}, das Hearsay kennt.',
  outletTakesName:
    'Unter dem Namen {name} kennt Hearsay {outlet}. Gemeint ist dann stattdessen Ihres.',

  sectionLanguage: 'Sprache',
  languageLabel: 'Sprache von Hearsay',
  languageAuto: 'Wie der Browser',

  sectionFile: 'Alle Einstellungen',
  fileMeaning:
    'Wo der Browser synchronisiert, kommen die Einstellungen mit. Eine Datei bringt sie in jeden anderen Browser.',
  fileSave: 'Als Datei speichern',
  fileRead: 'Datei einlesen',
  fileReset: 'Alles zurücksetzen',
  fileWasRead: 'Jetzt gelten die Einstellungen der Datei.',
  fileWasReset: 'Alles ist wie am Anfang.',
  fileNotJson:
    'Es wurde nichts geändert: Das ist keine Einstellungsdatei, oder nur ein Teil von einer.',
  fileForeign: 'Es wurde nichts geändert: Diese Datei ist nicht von Hearsay.',
  fileNewer:
    'Es wurde nichts geändert: Diese Datei ist von einem neueren Hearsay. Aktualisieren Sie zuerst dieses.',
  fileBroken: 'Es wurde nichts geändert: In dieser Datei stimmt etwas nicht, bei „{field}“.',
}

export const welcome: WelcomeMessages = {
  welcomeTitle: 'Wer hat es gesagt, und wem?',
  welcomeLead:
    'Vieles von dem, was ein Artikel zitiert, wurde jemand anderem gesagt. Hearsay markiert solche Worte und zeigt, über welche Medien sie kamen.',
  welcomeInvented:
    'Dieser Artikel ist erfunden und kam mit Hearsay. Zeigen oder tippen Sie auf markierte Worte, um zu sehen, woher sie stammen.',
  welcomeMarks: 'Was die Markierungen bedeuten',
  welcomeSecondhand: 'kam über ein anderes Medium',
  welcomePerhaps: 'vielleicht auch; der Wortlaut ist unklar',
  welcomeFirsthand: 'dem Medium des Artikels selbst gesagt, oder es wird kein anderes genannt',
  welcomeUse: 'Bei einem echten Artikel',
  welcomePress: 'Drücken Sie den Hearsay-Knopf. Sein Fenster zeigt die ganze Kette der Quellen.',
  welcomePinChrome:
    'Damit der Knopf sichtbar bleibt, klicken Sie auf das Puzzleteil neben der Adressleiste und dann auf die Nadel neben Hearsay.',
  welcomePinFirefox:
    'Damit der Knopf sichtbar bleibt, klicken Sie auf das Puzzleteil in der Symbolleiste, dann auf das Zahnrad neben Hearsay, dann auf „An Symbolleiste anheften“.',
  welcomePinAndroid: 'Er steht im Menü von Firefox unter „Erweiterungen“.',
  welcomeKeys: 'Mit der Tastatur',
  welcomeEscape: 'Karte schließen; noch einmal: alle Markierungen entfernen',
  welcomeMay: 'Was Hearsay darf',
  welcomeReads:
    'Es liest eine Seite, wenn Sie seinen Knopf drücken, und nicht vorher, es sei denn, Sie wählen für eine Website „immer verfolgen“.',
  welcomePaints: 'Es malt Markierungen über diese Seite und ändert nichts in ihr.',
  welcomeKeeps: 'Es bewahrt Ihre Einstellungen in Ihrem Browser auf, und keinen Verlauf.',
  welcomeSends:
    'Es sendet niemandem etwas und hat keinen Server. Ein Original öffnet es nur, wenn Sie eine Prüfung verlangen.',
  welcomeCannot: 'Was es nicht kann',
  welcomeLimits:
    'Es sagt nicht, ob etwas wahr ist. Es liest bisher nur Englisch, übersieht manche Zitate und deutet manche falsch; seine Karten sagen, wenn es unsicher ist.',
}

export const manifest: ManifestMessages = {
  manifestName: 'Hearsay: Quellen der Nachrichten',
  manifestDescription:
    'Zeigt, wessen Worte ein Nachrichtenartikel weitergibt und über welche anderen Medien sie kamen.',
  manifestAction: 'Quellen dieser Seite verfolgen',
}

export default { ...core, ...view, ...options, ...welcome }
