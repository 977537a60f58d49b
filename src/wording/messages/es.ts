import type {
  CoreMessages,
  ManifestMessages,
  OptionsMessages,
  ViewMessages,
  WelcomeMessages,
} from '../wording.ts'

/** The interface in Spanish. */
export const core: CoreMessages = {
  comma: ', ',
  thisPage: 'Esta página',
  secondhand: 'De segunda mano',
  firsthand: 'De primera mano',
  perhaps: 'quizá',
  confidenceHigh: 'La redacción deja poco lugar a dudas.',
  confidenceMedium: 'La redacción apunta en este sentido, pero podría leerse de otro modo.',
  confidenceLow: 'Quizá. La redacción no es clara: compruébalo antes de fiarte.',
  through: 'a través de {outlet}',
  outletItself: 'con sus propias palabras',
  indirect: 'con otras palabras',
  calledHere: 'aquí «{mention}»',
  unnamedSpeaker: 'No se dice quién habla',

  relationReported: 'según informó {outlet}',
  relationInterview: 'dicho a {outlet}',
  relationBroadcast: 'dicho en {outlet}',
  relationOpinion: 'escrito en {outlet}',
  relationDocument: 'de un documento que obtuvo {outlet}',
  relationPoll: 'de una encuesta de {outlet}',
  relationSyndicated: 'tomado de {outlet}',

  chainHeading: 'Cómo llegaron aquí las palabras',
  wordingHeading: 'Por qué lo dice Hearsay',
  cardLabel: 'De dónde viene esta cita',
  readOriginal: 'Leer el original en {host}',
  readPost: 'Ver la publicación en {host}',
  readDocument: 'Abrir el documento en {host}',
  openHome: 'Solo se enlaza la portada de {host}',
  noOriginal: 'El artículo no enlaza ningún original.',
  findOriginal: 'Buscarlo',
  opensInTab: 'se abre en una pestaña nueva',

  close: 'Cerrar',
  pin: 'Dejar abierta',
  unpin: 'Soltar',
  copy: 'Copiar',
  copied: 'Copiado',
  copyAs: 'Copiar como …',
  copyText: 'Texto con su fuente',
  copyMarkdown: 'Markdown',
  copyLink: 'Enlace a las palabras',
  copyCslJson: 'Referencia, CSL-JSON',
  copyBibtex: 'Referencia, BibTeX',
  copyRis: 'Referencia, RIS',
  check: 'Comprobar',
  checkAgain: 'Comprobar otra vez',
  checking: 'Leyendo el original …',
  showInList: 'Mostrar en la lista',
  overlapping: 'Cita {number} de {count} en este lugar',
  next: 'Siguiente',
  previous: 'Anterior',

  verdictVerbatim: 'Literal',
  verdictTrimmed: 'Recortada',
  verdictChanged: 'Cambiada',
  verdictParaphrased: 'Parafraseada',
  verdictNotFound: 'No encontrada',
  verdictUnreadable: 'No se pudo leer',
  verdictVerbatimMeaning: 'El original tiene estas palabras en este orden.',
  verdictTrimmedMeaning:
    'Como en el original, salvo lo que el artículo marca como omitido o añadido.',
  verdictChangedMeaning:
    'El original tiene este pasaje, pero las palabras difieren y el artículo no lo dice.',
  verdictParaphrasedMeaning: 'El original lo dice con otras palabras.',
  verdictNotFoundMeaning: 'Se leyó el original y estas palabras no están en él.',
  verdictUnreadableMeaning: 'Sin veredicto: no se pudo leer el original.',
  warningNegation: 'difiere un «no»',
  warningNumber: 'difiere un número',
  warningName: 'difiere un nombre',
  onlyInOriginal: 'solo en el original',
  onlyHere: 'solo aquí',
  originalSays: 'El original dice',
  unreadablePaywall: 'Está reservado a suscriptores.',
  unreadableConsent: 'Pide antes un consentimiento.',
  unreadableScript: 'Lo construyen programas que Hearsay no ejecuta.',
  unreadableGone: 'Ya no está.',
  unreadableBlocked: 'El sitio se negó a responder.',
  unreadableNotHtml: 'No es una página web (es un PDF, una imagen, una descarga).',
  unreadableTooLarge: 'Es demasiado grande.',
  unreadableTimeout: 'El sitio no respondió a tiempo.',
  unreadablePermission: 'No has permitido que Hearsay lea ese sitio.',
  unreadableMoved: 'Se ha trasladado a un sitio que no has permitido.',
  unreadableEmpty: 'No hay en él texto de un artículo.',
  unreadableUnreachable: 'Ningún servidor respondió allí.',
  unreadableAstray: 'Remite una y otra vez a otro lugar y no llega a ninguno.',
  unreadablePrivate: 'Está en una red privada, donde Hearsay no entra.',
  openInstead: 'Abrirlo tú mismo',
  openArchived: 'Buscar una copia archivada',

  tracePage: 'Rastrear las fuentes de esta página',
  menuExplain: '¿De dónde vienen estas palabras?',
  selectionOwnWords:
    'El artículo lo dice con sus propias palabras. Hasta donde Hearsay alcanza a ver, no nombra a nadie más.',
  selectionElsewhere: 'Estas palabras no están en el artículo que Hearsay lee en esta página.',
  selectionNoArticle: 'No parece haber ningún artículo en esta página.',
  selectionLanguage: 'Por ahora, Hearsay solo lee artículos en inglés.',
  selectionFailed: 'Hearsay no pudo leer esta página.',
  selectionSearch: 'Buscar estas palabras en la web',
}

export const view: ViewMessages = {
  appName: 'Hearsay',
  loading: 'Leyendo el artículo …',
  untitled: 'Página sin título',

  summaryNone: 'No se encontró ninguna cita.',
  summaryAllFirsthand: {
    one: 'La única cita es de primera mano.',
    other: 'Las {count} citas son de primera mano.',
  },
  summaryAllSecondhand: {
    one: 'La única cita es de segunda mano, {from}.',
    other: 'Las {count} citas son de segunda mano, {from}.',
  },
  summarySome: {
    one: '{secondhand} de {count} cita es de segunda mano, {from}.',
    other: '{secondhand} de {count} citas son de segunda mano, {from}.',
  },
  summaryOne: {
    one: '{secondhand} de {count} cita es de segunda mano, {from}.',
    other: '{secondhand} de {count} citas es de segunda mano, {from}.',
  },
  fromOne: 'de {outlet}',
  fromAll: 'todas de {outlet}',
  fromAllButOne: 'todas menos una de {outlet}',
  fromMost: 'la mayoría de {outlet}',
  fromTwo: 'de {outlet} y {other}',
  fromMany: { one: 'de {count} medio', other: 'de {count} medios' },
  dominant:
    'Un solo medio aporta la mayor parte de este artículo: el {share} de las citas llega a través de {outlet}.',

  barLabel: 'Proporción de citas según su procedencia',
  others: { one: '{count} más', other: '{count} más' },

  chainLabel: 'Cadena de fuentes',
  firsthandGroup: 'De primera mano',
  firsthandGroupMeaning: 'Dicho a esta página, o citado sin nombrar otro medio.',
  creditsGroup: 'Créditos',
  quotationCount: { one: '{count} cita', other: '{count} citas' },
  ownWords: 'con sus propias palabras',
  originals: { one: 'Original', other: '{count} originales' },
  showMore: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  showInPage: 'Mostrar en la página',
  noWayToPage: 'Estas palabras no se pudieron marcar en la página.',

  reportTitle: 'Fuentes de «{title}»',
  reportMade:
    'Rastreado por Hearsay el {date}. Hearsay lee la redacción del artículo, así que puede equivocarse.',
  figureLabel: 'De dónde vienen las palabras de este artículo',
  figureRest: { one: '{count} persona más', other: '{count} personas más' },

  creditFirstReported: 'lo publicó primero {outlet}',
  creditContributed: 'con información de {outlet}',
  creditOriginallyPublished: 'publicado originalmente por {outlet}',
  creditVia: 'vía {outlet}',
  creditWire: 'despacho de {outlet}',

  search: 'Buscar en las citas',
  filter: 'Filtrar',
  filterOutlet: 'Medio',
  filterSpeaker: 'Quién habla',
  filterKind: 'Tipo',
  filterVerdict: 'Veredicto',
  filterAny: 'Todo',
  filterClear: 'Quitar',
  filterFound: { one: '{count} cita coincide', other: '{count} citas coinciden' },
  filterNothing: 'No coincide ninguna cita.',
  kindSecondhand: 'De segunda mano',
  kindFirsthand: 'De primera mano',
  kindPerhaps: 'Quizá',
  unchecked: 'Sin comprobar',

  siteAlways: 'Rastrear siempre en {host}',
  siteNever: 'Nunca por sí solo en {host}',
  showFirsthand: 'Marcar también las citas de primera mano',
  removeMarks: 'Quitar las marcas',
  traceAgain: 'Rastrear otra vez',
  openPanel: 'Abrir junto a la página',
  options: 'Opciones',

  export: 'Exportar',
  exportHtml: 'Informe para leer e imprimir',
  exportMarkdown: 'Informe en Markdown',
  exportCsv: 'Tabla',
  exportJson: 'Datos',
  exportAnnotations: 'Anotaciones web',
  exportSvg: 'Imagen de la cadena',
  exportPng: 'Imagen de la cadena',
  exportSave: 'Guardar',
  exportSaved: 'Guardado',
  showFigure: 'Como imagen',
  showList: 'Como lista',

  removedTitle: 'Las marcas ya no están.',
  removedText: 'En la página no queda nada de Hearsay.',
  untracedTitle: 'Esta página no se ha rastreado.',
  untracedPress: 'Pulsa el botón de Hearsay en la barra de herramientas para rastrearla.',
  cannotTitle: 'Esta página no se puede rastrear',
  reasonBrowserPage: 'Los navegadores no dejan que ninguna extensión lea sus propias páginas.',
  reasonStore:
    'Los navegadores no dejan que ninguna extensión lea las páginas de sus tiendas de complementos.',
  reasonPdf: 'Esto es un PDF. Hearsay solo lee páginas web.',
  reasonNoArticle:
    'No parece haber ningún artículo aquí. En las portadas y listas de artículos no hay nada que rastrear.',
  reasonNoQuotation: 'Hasta donde Hearsay alcanza a ver, este artículo no cita a nadie.',
  reasonLanguage:
    'El artículo parece estar en este idioma: {language}. Por ahora, Hearsay lee inglés.',
  reasonLanguageUnknown: 'Hearsay todavía no lee el idioma de este artículo.',
  reasonChanged: 'La página ha cambiado desde que se rastreó.',
  reasonNoPermission:
    'Hearsay no puede leer esta página. Haz clic en su botón de la barra de herramientas cuando estés en ella.',
  reasonFailed: 'Algo falló en el propio Hearsay.',
}

export const options: OptionsMessages = {
  optionsSaved: 'Guardado',
  optionsNotKept: 'El navegador no quiso guardarlo. Vale hasta que se cierre esta página.',
  optionsUndo: 'Deshacer',

  sectionMarks: 'Marcas en la página',
  markLook: 'Aspecto de las marcas',
  markLookUnderline: 'Subrayado',
  markLookTint: 'Sombreado',
  markLookBoth: 'Ambos',
  markPerhaps: 'Marcar también lo que solo quizá sea de segunda mano',
  sampleSecondhand: 'Palabras que llegaron por otro medio',
  samplePerhaps: 'palabras que quizá también',
  sampleFirsthand: 'palabras dichas a la propia página',

  sectionCard: 'Ficha',
  cardDelay: 'Tiempo que el puntero reposa sobre una marca antes de abrirse su ficha',
  announcements: 'Decir a los lectores de pantalla lo que ocurre en la página',
  announcementsMeaning:
    'Lo que se marcó y lo que dice una ficha, cuando haya una pausa en la lectura.',

  sectionLookup: 'Búsquedas',
  lookupMeaning: 'Se consultan solo cuando haces clic en un enlace a ellos.',
  searchEngine: 'Buscador',
  archive: 'Archivo de páginas',

  sectionKeys: 'Teclas y menú',
  contextMenu: 'Mostrar Hearsay en el menú del botón derecho del ratón',
  keysChange: 'Cambiar las teclas',
  keyTrace: 'Rastrear las fuentes de esta página',
  keyNext: 'Ir a la cita siguiente y decir de dónde viene',
  keyPrevious: 'Ir a la cita anterior y decir de dónde viene',
  keyNone: 'ninguna tecla',

  sectionSites: 'Sitios',
  sitesMeaning:
    'Hearsay lee una página cuando pulsas su botón. En los sitios donde lo permitas, rastrea los artículos por sí solo.',
  sitesNone: 'No hay ningún sitio en la lista.',
  site: 'Sitio',
  siteIsAlways: 'por sí solo',
  siteIsNever: 'nunca por sí solo',
  siteIsCheck: 'para comprobar originales',
  siteAddAlways: 'Rastrear allí por sí solo',
  siteAddNever: 'Nunca por sí solo',
  siteRemove: 'Quitar {host}',
  siteNoHost: 'Esto no es el nombre de un sitio, como example.com.',
  siteNotAllowed: 'El navegador no deja entrar allí a Hearsay.',
  siteAllow: 'Permitirlo',
  siteRefused: 'No se permitió que el navegador dejara entrar a Hearsay. No ha cambiado nada.',
  sitesAll: 'Rastrear los artículos por sí solo en todos los sitios',
  sitesAllMeaning:
    'Entonces Hearsay puede leer cada página que abras. El navegador te pregunta antes, y no se envía nada a ninguna parte.',

  sectionOutlets: 'Medios propios',
  outletsMeaning:
    'Medios que Hearsay no conoce, o conoce mal. Cuentan a partir del próximo rastreo.',
  outletAdd: 'Añadir un medio',
  outletEdit: 'Corregir {outlet}',
  outletRemove: 'Quitar {outlet}',
  outletName: 'Nombre',
  outletOtherNames: 'Otros nombres',
  outletOtherNamesHint: 'Uno por línea.',
  outletDomain: 'Dirección web',
  outletDomainHint: 'Por ejemplo, example.com. Puede faltar.',
  outletKeep: 'Guardar',
  outletCancel: 'Cancelar',
  outletNoName: 'Pon un nombre, en una línea y no demasiado largo.',
  outletNoDomain: 'No puede haber ningún medio en esta dirección. Debería parecerse a example.com.',
  outletNameTaken: 'Ya has dado este nombre a {outlet}.',
  outletDomainTaken: 'Ya has dado esta dirección a {outlet}.',
  outletCorrects: 'Esto corrige {outlet}, que Hearsay conoce.',
  outletTakesName:
    'Con el nombre {name}, Hearsay conoce {outlet}. En su lugar se entenderá el tuyo.',

  sectionLanguage: 'Idioma',
  languageLabel: 'Idioma de Hearsay',
  languageAuto: 'Como el navegador',

  sectionFile: 'Todos los ajustes',
  fileMeaning:
    'Los ajustes te siguen donde el navegador los sincroniza. Un archivo los lleva a cualquier otro navegador.',
  fileSave: 'Guardar en un archivo',
  fileRead: 'Leer un archivo',
  fileReset: 'Restablecer todo',
  fileWasRead: 'Ahora valen los ajustes del archivo.',
  fileWasReset: 'Todo está como al principio.',
  fileNotJson:
    'No se ha cambiado nada: esto no es un archivo de ajustes, o es solo una parte de uno.',
  fileForeign: 'No se ha cambiado nada: este archivo no es de Hearsay.',
  fileNewer:
    'No se ha cambiado nada: este archivo es de un Hearsay más reciente. Actualiza antes este.',
  fileBroken: 'No se ha cambiado nada: algo está mal en este archivo, en «{field}».',
}

export const welcome: WelcomeMessages = {
  welcomeTitle: '¿Quién lo dijo, y a quién?',
  welcomeLead:
    'Mucho de lo que cita un artículo se le dijo a otro. Hearsay marca esas palabras y muestra por qué medios llegaron.',
  welcomeInvented:
    'Este artículo es inventado y vino con Hearsay. Señala o toca las palabras marcadas para ver de dónde vienen.',
  welcomeMarks: 'Qué significan las marcas',
  welcomeSecondhand: 'llegó por otro medio',
  welcomePerhaps: 'quizá también; la redacción no es clara',
  welcomeFirsthand: 'dicho al propio medio del artículo, o no se nombra ningún otro',
  welcomeUse: 'En un artículo de verdad',
  welcomePress: 'Pulsa el botón de Hearsay. Su ventana muestra toda la cadena de fuentes.',
  welcomePinChrome:
    'Para tener el botón a la vista, haz clic en la pieza de puzle junto a la barra de direcciones y luego en la chincheta junto a Hearsay.',
  welcomePinFirefox:
    'Para tener el botón a la vista, haz clic en la pieza de puzle de la barra de herramientas, luego en la rueda dentada junto a Hearsay y luego en «Anclar a la barra de herramientas».',
  welcomePinAndroid: 'Está en el menú de Firefox, en «Extensiones».',
  welcomeKeys: 'Con el teclado',
  welcomeEscape: 'Cerrar la ficha; otra vez: quitar todas las marcas',
  welcomeMay: 'Lo que Hearsay puede hacer',
  welcomeReads:
    'Lee una página cuando pulsas su botón, y no antes, a menos que elijas «rastrear siempre» en un sitio.',
  welcomePaints: 'Pinta marcas sobre esa página y no cambia nada en ella.',
  welcomeKeeps: 'Guarda tus ajustes en tu navegador, y ningún historial.',
  welcomeSends:
    'No envía nada a nadie y no tiene servidor. Solo abre un original cuando pides una comprobación.',
  welcomeCannot: 'Lo que no sabe hacer',
  welcomeLimits:
    'No dice si algo es verdad. Por ahora solo lee inglés, se le escapan algunas citas y se equivoca en otras; sus fichas dicen cuándo no está seguro.',
}

export const manifest: ManifestMessages = {
  manifestName: 'Hearsay: las fuentes de las noticias',
  manifestDescription:
    'Muestra de quién son las palabras que reproduce una noticia y por qué otros medios pasaron.',
  manifestAction: 'Rastrear las fuentes de esta página',
}

export default { ...core, ...view, ...options, ...welcome }
