import type {
  CoreMessages,
  ManifestMessages,
  OptionsMessages,
  ViewMessages,
  WelcomeMessages,
} from '../wording.ts'

/** The interface in French. */
export const core: CoreMessages = {
  comma: ', ',
  thisPage: 'Cette page',
  secondhand: 'De seconde main',
  firsthand: 'De première main',
  perhaps: 'peut-être',
  confidenceHigh: 'La formulation ne laisse guère de doute.',
  confidenceMedium: 'La formulation va dans ce sens, mais peut se lire autrement.',
  confidenceLow: 'Peut-être. La formulation n’est pas claire : vérifiez avant de vous y fier.',
  through: 'par l’intermédiaire de {outlet}',
  outletItself: 'avec ses propres mots',
  indirect: 'en d’autres termes',
  calledHere: 'ici « {mention} »',
  unnamedSpeaker: 'Personne non nommée',

  relationReported: 'rapporté par {outlet}',
  relationInterview: 'déclaré à {outlet}',
  relationBroadcast: 'dit sur {outlet}',
  relationOpinion: 'écrit dans {outlet}',
  relationDocument: 'tiré d’un document obtenu par {outlet}',
  relationPoll: 'tiré d’un sondage de {outlet}',
  relationSyndicated: 'repris de {outlet}',

  chainHeading: 'Comment ces mots sont arrivés ici',
  wordingHeading: 'Pourquoi Hearsay le dit',
  cardLabel: 'D’où vient cette citation',
  readOriginal: 'Lire l’original sur {host}',
  readPost: 'Voir la publication sur {host}',
  readDocument: 'Ouvrir le document sur {host}',
  openHome: 'Seule la page d’accueil de {host} est en lien',
  noOriginal: 'L’article ne donne aucun lien vers un original.',
  findOriginal: 'Le chercher',
  opensInTab: 's’ouvre dans un nouvel onglet',

  close: 'Fermer',
  pin: 'Garder ouvert',
  unpin: 'Laisser aller',
  copy: 'Copier',
  copied: 'Copié',
  copyAs: 'Copier comme …',
  copyText: 'Texte avec sa source',
  copyMarkdown: 'Markdown',
  copyLink: 'Lien vers ces mots',
  copyCslJson: 'Référence, CSL-JSON',
  copyBibtex: 'Référence, BibTeX',
  copyRis: 'Référence, RIS',
  check: 'Vérifier',
  checkAgain: 'Vérifier de nouveau',
  checking: 'Lecture de l’original …',
  showInList: 'Montrer dans la liste',
  overlapping: 'Citation {number} sur {count} à cet endroit',
  next: 'Suivante',
  previous: 'Précédente',

  verdictVerbatim: 'Mot pour mot',
  verdictTrimmed: 'Abrégée',
  verdictChanged: 'Modifiée',
  verdictParaphrased: 'Reformulée',
  verdictNotFound: 'Introuvable',
  verdictUnreadable: 'Illisible',
  verdictVerbatimMeaning: 'L’original contient ces mots dans cet ordre.',
  verdictTrimmedMeaning:
    'Comme dans l’original, sauf ce que l’article signale comme omis ou ajouté.',
  verdictChangedMeaning:
    'L’original contient ce passage, mais les mots diffèrent et l’article ne le dit pas.',
  verdictParaphrasedMeaning: 'L’original le dit en d’autres termes.',
  verdictNotFoundMeaning: 'L’original a été lu et ces mots n’y sont pas.',
  verdictUnreadableMeaning: 'Pas de verdict : l’original n’a pas pu être lu.',
  warningNegation: 'une négation diffère',
  warningNumber: 'un nombre diffère',
  warningName: 'un nom diffère',
  onlyInOriginal: 'seulement dans l’original',
  onlyHere: 'seulement ici',
  originalSays: 'L’original dit',
  unreadablePaywall: 'Il est réservé aux abonnés.',
  unreadableConsent: 'Il demande d’abord un consentement.',
  unreadableScript: 'Il est composé par des scripts que Hearsay n’exécute pas.',
  unreadableGone: 'Il n’est plus là.',
  unreadableBlocked: 'Le site a refusé de répondre.',
  unreadableNotHtml: 'Ce n’est pas une page web (un PDF, une image, un téléchargement).',
  unreadableTooLarge: 'Il est trop volumineux.',
  unreadableTimeout: 'Le site n’a pas répondu à temps.',
  unreadablePermission: 'Vous n’avez pas autorisé Hearsay à lire ce site.',
  unreadableMoved: 'Il a été déplacé vers un site que vous n’avez pas autorisé.',
  unreadableEmpty: 'Il ne contient aucun texte d’article.',
  unreadableUnreachable: 'Aucun serveur n’y a répondu.',
  unreadableAstray: 'Il renvoie sans cesse ailleurs et n’aboutit pas.',
  unreadablePrivate: 'Il se trouve dans un réseau privé, où Hearsay ne va pas.',
  openInstead: 'L’ouvrir soi-même',
  openArchived: 'Chercher une copie archivée',

  tracePage: 'Retracer les sources de cette page',
  menuExplain: 'D’où viennent ces mots ?',
  selectionOwnWords:
    'L’article le dit avec ses propres mots. Pour autant que Hearsay puisse en juger, il n’en cite pas d’autre source.',
  selectionElsewhere: 'Ces mots ne figurent pas dans l’article que Hearsay lit sur cette page.',
  selectionNoArticle: 'Il ne semble pas y avoir d’article sur cette page.',
  selectionLanguage: 'Hearsay ne lit pour l’instant que des articles en anglais.',
  selectionFailed: 'Hearsay n’a pas pu lire cette page.',
  selectionSearch: 'Chercher ces mots sur le web',
}

export const view: ViewMessages = {
  appName: 'Hearsay',
  loading: 'Lecture de l’article …',
  untitled: 'Page sans titre',

  summaryNone: 'Aucune citation trouvée.',
  summaryAllFirsthand: {
    one: 'La seule citation est de première main.',
    other: 'Les {count} citations sont toutes de première main.',
  },
  summaryAllSecondhand: {
    one: 'La seule citation est de seconde main, {from}.',
    other: 'Les {count} citations sont toutes de seconde main, {from}.',
  },
  summarySome: {
    one: '{secondhand} citation sur {count} est de seconde main, {from}.',
    other: '{secondhand} citations sur {count} sont de seconde main, {from}.',
  },
  summaryOne: {
    one: '{secondhand} citation sur {count} est de seconde main, {from}.',
    other: '{secondhand} citation sur {count} est de seconde main, {from}.',
  },
  fromOne: 'venue de {outlet}',
  fromAll: 'toutes venues de {outlet}',
  fromAllButOne: 'toutes sauf une venues de {outlet}',
  fromMost: 'la plupart venues de {outlet}',
  fromTwo: 'venues de {outlet} et de {other}',
  fromMany: { one: 'venues de {count} média', other: 'venues de {count} médias' },
  dominant:
    'Un seul média fournit la plus grande partie de cet article : {share} des citations viennent de {outlet}.',

  barLabel: 'Part des citations selon leur provenance',
  others: { one: '{count} autre', other: '{count} autres' },

  chainLabel: 'Chaîne des sources',
  firsthandGroup: 'De première main',
  firsthandGroupMeaning: 'Dit à cette page, ou cité sans nommer d’autre média.',
  creditsGroup: 'Crédits',
  quotationCount: { one: '{count} citation', other: '{count} citations' },
  ownWords: 'avec ses propres mots',
  originals: { one: 'Original', other: '{count} originaux' },
  showMore: { one: 'En montrer {count} de plus', other: 'En montrer {count} de plus' },
  showInPage: 'Montrer dans la page',
  noWayToPage: 'Ces mots n’ont pas pu être marqués dans la page.',

  reportTitle: 'Sources de « {title} »',
  reportMade:
    'Retracé par Hearsay le {date}. Hearsay lit la formulation de l’article : il peut se tromper.',
  figureLabel: 'D’où viennent les mots de cet article',
  figureRest: { one: '{count} autre personne', other: '{count} autres personnes' },

  creditFirstReported: 'révélé par {outlet}',
  creditContributed: 'avec le concours de {outlet}',
  creditOriginallyPublished: 'publié à l’origine par {outlet}',
  creditVia: 'via {outlet}',
  creditWire: 'dépêche de {outlet}',

  search: 'Chercher dans les citations',
  filter: 'Filtrer',
  filterOutlet: 'Média',
  filterSpeaker: 'Personne',
  filterKind: 'Genre',
  filterVerdict: 'Verdict',
  filterAny: 'Tout',
  filterClear: 'Effacer',
  filterFound: { one: '{count} citation correspond', other: '{count} citations correspondent' },
  filterNothing: 'Aucune citation ne correspond.',
  kindSecondhand: 'De seconde main',
  kindFirsthand: 'De première main',
  kindPerhaps: 'Peut-être',
  unchecked: 'Non vérifiée',

  siteAlways: 'Toujours retracer sur {host}',
  siteNever: 'Jamais de lui-même sur {host}',
  showFirsthand: 'Marquer aussi les citations de première main',
  removeMarks: 'Enlever les marques',
  traceAgain: 'Retracer de nouveau',
  openPanel: 'Ouvrir à côté de la page',
  options: 'Options',

  export: 'Exporter',
  exportHtml: 'Rapport à lire et à imprimer',
  exportMarkdown: 'Rapport en Markdown',
  exportCsv: 'Tableau',
  exportJson: 'Données',
  exportAnnotations: 'Annotations web',
  exportSvg: 'Image de la chaîne',
  exportPng: 'Image de la chaîne',
  exportSave: 'Enregistrer',
  exportSaved: 'Enregistré',
  showFigure: 'En image',
  showList: 'En liste',

  removedTitle: 'Les marques ont disparu.',
  removedText: 'Il ne reste rien de Hearsay dans la page.',
  untracedTitle: 'Cette page n’a pas été retracée.',
  untracedPress: 'Appuyez sur le bouton de Hearsay dans la barre d’outils pour la retracer.',
  cannotTitle: 'Cette page ne peut pas être retracée',
  reasonBrowserPage: 'Les navigateurs ne laissent aucune extension lire leurs propres pages.',
  reasonStore:
    'Les navigateurs ne laissent aucune extension lire les pages de leurs boutiques d’extensions.',
  reasonPdf: 'C’est un PDF. Hearsay ne lit que des pages web.',
  reasonNoArticle:
    'Il ne semble pas y avoir d’article ici. Dans les pages d’accueil et les listes d’articles, il n’y a rien à retracer.',
  reasonNoQuotation: 'Pour autant que Hearsay puisse en juger, cet article ne cite personne.',
  reasonLanguage:
    'L’article semble être dans cette langue : {language}. Hearsay lit pour l’instant l’anglais.',
  reasonLanguageUnknown: 'Hearsay ne lit pas encore la langue de cet article.',
  reasonChanged: 'La page a changé depuis qu’elle a été retracée.',
  reasonNoPermission:
    'Hearsay n’a pas le droit de lire cette page. Cliquez sur son bouton dans la barre d’outils quand vous y êtes.',
  reasonFailed: 'Quelque chose a échoué dans Hearsay lui-même.',
}

export const options: OptionsMessages = {
  optionsSaved: 'Enregistré',
  optionsNotKept:
    'Le navigateur n’a pas voulu le conserver. Ce choix vaut jusqu’à la fermeture de cette page.',
  optionsUndo: 'Annuler',

  sectionMarks: 'Marques dans la page',
  markLook: 'Aspect des marques',
  markLookUnderline: 'Souligné',
  markLookTint: 'Teinté',
  markLookBoth: 'Les deux',
  markPerhaps: 'Marquer aussi ce qui n’est que peut-être de seconde main',
  sampleSecondhand: 'Des mots venus par un autre média',
  samplePerhaps: 'des mots pour qui c’est peut-être le cas',
  sampleFirsthand: 'des mots dits à la page elle-même',

  sectionCard: 'Fiche',
  cardDelay: 'Temps que le pointeur reste sur une marque avant que sa fiche s’ouvre',
  announcements: 'Dire aux lecteurs d’écran ce qui se passe dans la page',
  announcementsMeaning:
    'Ce qui a été marqué et ce que dit une fiche, lors d’une pause dans la lecture.',

  sectionLookup: 'Recherches',
  lookupMeaning: 'Interrogés seulement quand vous cliquez sur un lien qui y mène.',
  searchEngine: 'Moteur de recherche',
  archive: 'Archive de pages',

  sectionKeys: 'Touches et menu',
  contextMenu: 'Montrer Hearsay dans le menu du bouton droit de la souris',
  keysChange: 'Changer les touches',
  keyTrace: 'Retracer les sources de cette page',
  keyNext: 'Aller à la citation suivante et dire d’où elle vient',
  keyPrevious: 'Aller à la citation précédente et dire d’où elle vient',
  keyNone: 'aucune touche',

  sectionSites: 'Sites',
  sitesMeaning:
    'Hearsay lit une page quand vous appuyez sur son bouton. Sur les sites où vous l’y autorisez, il retrace les articles de lui-même.',
  sitesNone: 'Aucun site n’est dans la liste.',
  site: 'Site',
  siteIsAlways: 'de lui-même',
  siteIsNever: 'jamais de lui-même',
  siteIsCheck: 'pour vérifier des originaux',
  siteAddAlways: 'Y retracer de lui-même',
  siteAddNever: 'Jamais de lui-même',
  siteRemove: 'Retirer {host}',
  siteNoHost: 'Ce n’est pas le nom d’un site, comme example.com.',
  siteNotAllowed: 'Le navigateur n’y laisse pas entrer Hearsay.',
  siteAllow: 'L’autoriser',
  siteRefused: 'Le navigateur n’a pas eu le droit de laisser entrer Hearsay. Rien n’a changé.',
  sitesAll: 'Retracer les articles de lui-même sur tous les sites',
  sitesAllMeaning:
    'Hearsay peut alors lire chaque page que vous ouvrez. Le navigateur vous le demande d’abord, et rien n’est envoyé nulle part.',

  sectionOutlets: 'Vos propres médias',
  outletsMeaning:
    'Des médias que Hearsay ne connaît pas, ou connaît mal. Ils comptent à partir du prochain tracé.',
  outletAdd: 'Ajouter un média',
  outletEdit: 'Corriger {outlet}',
  outletRemove: 'Retirer {outlet}',
  outletName: 'Nom',
  outletOtherNames: 'Autres noms',
  outletOtherNamesHint: 'Un par ligne.',
  outletDomain: 'Adresse web',
  outletDomainHint: 'Par exemple example.com. Elle est facultative.',
  outletKeep: 'Garder',
  outletCancel: 'Annuler',
  outletNoName: 'Donnez un nom, sur une ligne et pas trop long.',
  outletNoDomain:
    'Il ne peut pas y avoir de média à cette adresse. Elle devrait ressembler à example.com.',
  outletNameTaken: 'Vous avez déjà donné ce nom à {outlet}.',
  outletDomainTaken: 'Vous avez déjà donné cette adresse à {outlet}.',
  outletCorrects: 'Cela corrige {outlet}, que Hearsay connaît.',
  outletTakesName:
    'Sous le nom {name}, Hearsay connaît {outlet}. C’est le vôtre qui sera compris à la place.',

  sectionLanguage: 'Langue',
  languageLabel: 'Langue de Hearsay',
  languageAuto: 'Comme le navigateur',

  sectionFile: 'Tous les réglages',
  fileMeaning:
    'Les réglages vous suivent là où le navigateur les synchronise. Un fichier les porte dans tout autre navigateur.',
  fileSave: 'Enregistrer dans un fichier',
  fileRead: 'Lire un fichier',
  fileReset: 'Tout réinitialiser',
  fileWasRead: 'Les réglages du fichier sont maintenant en vigueur.',
  fileWasReset: 'Tout est comme au début.',
  fileNotJson:
    'Rien n’a été changé : ce n’est pas un fichier de réglages, ou seulement une partie d’un tel fichier.',
  fileForeign: 'Rien n’a été changé : ce fichier ne vient pas de Hearsay.',
  fileNewer:
    'Rien n’a été changé : ce fichier vient d’un Hearsay plus récent. Mettez d’abord celui-ci à jour.',
  fileBroken: 'Rien n’a été changé : quelque chose ne va pas dans ce fichier, à « {field} ».',
}

export const welcome: WelcomeMessages = {
  welcomeTitle: 'Qui l’a dit, et à qui ?',
  welcomeLead:
    'Une bonne part de ce qu’un article cite a été dite à quelqu’un d’autre. Hearsay marque ces mots et montre par quels médias ils sont passés.',
  welcomeInvented:
    'Cet article est inventé et fourni avec Hearsay. Pointez ou touchez les mots marqués pour voir d’où ils viennent.',
  welcomeMarks: 'Ce que disent les marques',
  welcomeSecondhand: 'venu par un autre média',
  welcomePerhaps: 'peut-être aussi ; la formulation n’est pas claire',
  welcomeFirsthand: 'dit au média de l’article lui-même, ou aucun autre n’est nommé',
  welcomeUse: 'Sur un vrai article',
  welcomePress: 'Appuyez sur le bouton de Hearsay. Sa fenêtre montre toute la chaîne des sources.',
  welcomePinChrome:
    'Pour garder le bouton en vue, cliquez sur la pièce de puzzle à côté de la barre d’adresse, puis sur l’épingle à côté de Hearsay.',
  welcomePinFirefox:
    'Pour garder le bouton en vue, cliquez sur la pièce de puzzle de la barre d’outils, puis sur la roue dentée à côté de Hearsay, puis sur « Épingler à la barre d’outils ».',
  welcomePinAndroid: 'Il se trouve dans le menu de Firefox, sous « Extensions ».',
  welcomeKeys: 'Au clavier',
  welcomeEscape: 'Fermer la fiche ; encore une fois : enlever toutes les marques',
  welcomeMay: 'Ce que Hearsay peut faire',
  welcomeReads:
    'Il lit une page quand vous appuyez sur son bouton, et pas avant, sauf si vous choisissez de « toujours retracer » sur un site.',
  welcomePaints: 'Il peint des marques par-dessus cette page et n’y change rien.',
  welcomeKeeps: 'Il garde vos réglages dans votre navigateur, et aucun historique.',
  welcomeSends:
    'Il n’envoie rien à personne et n’a pas de serveur. Il n’ouvre un original que si vous demandez une vérification.',
  welcomeCannot: 'Ce qu’il ne sait pas faire',
  welcomeLimits:
    'Il ne dit pas si une chose est vraie. Il ne lit pour l’instant que l’anglais, manque certaines citations et se trompe sur d’autres ; ses fiches disent quand il n’est pas sûr.',
}

export const manifest: ManifestMessages = {
  manifestName: 'Hearsay : les sources des articles',
  manifestDescription:
    'Montre de qui un article de presse rapporte les mots, et par quels autres médias ils sont passés.',
  manifestAction: 'Retracer les sources de cette page',
}

export default { ...core, ...view, ...options, ...welcome }
