import { cueForms } from './cues.ts'

/**
 * Word classes guessed from closed lists, as bits. No tagger: closed lists, suffixes and capitals did as well as one
 * in the study (shared/METHOD.md). A word may have several classes; the readers of a sentence decide by its place.
 */
export const DETERMINER = 1
export const PREPOSITION = 2
export const SUBJECT_PRONOUN = 4
export const AUXILIARY = 8
export const CONJUNCTION = 16
export const SUBORDINATOR = 32
export const RELATIVE = 64
export const INTERROGATIVE = 128
export const TIME = 256
export const TITLE = 512
export const ADVERB = 1024
export const VERB = 2048
export const OBJECT_PRONOUN = 4096
export const POSSESSIVE_PRONOUN = 8192
export const CUE = 16384
export const QUANTIFIER = 32768
export const CUE_NOUN = 65536
export const PARTICIPLE = 131072
const HEARER_NOUN = 262144
/** The last word of an outlet's name; set where the names in a text are known, not by any list. */
export const OUTLET_END = 524288

const LISTS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    'the a an this that these those each every another any some no both all either neither',
  ],
  [POSSESSIVE_PRONOUN, 'his her its their my our your whose'],
  [
    PREPOSITION,
    'of in on at by for from to with without about into onto over under through throughout during after before since until till between among amid against across along around behind beside besides beyond near off outside inside per via within upon toward towards despite except unlike concerning regarding following',
  ],
  [SUBJECT_PRONOUN, 'i you he she it we they who this that one another others'],
  [
    OBJECT_PRONOUN,
    'me you him her it us them himself herself themselves itself myself ourselves yourself',
  ],
  [
    AUXILIARY,
    "is are was were be been being am has have had having do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't mightn't ain't i'm you're we're they're he's she's it's that's there's who's i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll it'll let's",
  ],
  [CONJUNCTION, 'and or but nor yet so &'],
  [
    SUBORDINATOR,
    'as while when because after before since although though if whether unless until that where once whereas whenever wherever',
  ],
  [RELATIVE, 'who which whom whose that where'],
  [INTERROGATIVE, 'what who whom whose which when where why how whether if'],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night day week month year weekend fall spring summer winter days weeks months years hours minutes moments earlier later ago then recently now ago previously last next',
  ],
  [
    TITLE,
    'mr mrs ms dr sen sens rep reps gov govs lt col gen prof rev sgt capt maj hon president senator representative secretary minister governor mayor judge justice chairman chairwoman chief director professor spokesman spokeswoman spokesperson attorney general sheriff officer captain commissioner congressman congresswoman sir lord lady dame prince princess king queen pope father sister brother bishop rabbi imam coach',
  ],
  [
    ADVERB,
    'also later then now still even just only again once never always often sometimes recently previously earlier repeatedly reportedly publicly privately simply merely already first initially further meanwhile however too here there ever subsequently instead next indeed perhaps maybe rather quickly flatly famously not all both today yesterday both probably certainly really soon eventually finally jokingly long since almost nearly',
  ],
  [
    VERB,
    'got gets get went goes go came comes come made makes make took takes take gave gives give put puts kept keeps keep let lets left leaves leave led leads lead lost loses lose met meets paid pays pay ran runs run sent sends sat sits stood stands stand won wins win began begins begin became becomes become brought brings bring built builds bought buys chose chooses cut cuts did drew draws drove drives fell falls felt feels fought fights flew grew grows held holds hit hits knew knows know lay lies lied meant means mean rose rises saw sees see sold sells shot spent spends spoke speaks struck stuck swore threw throws wore wears wants want wanted needs need needed seems seem seemed appears appear appeared remains remain remained looks look works work lives live faces face plans plan helps help continues allows wait arose ate became bent bit bled blew bore broke caught clung crept dealt drank dug fed fled forgot froze heard hears hid hung laid lent overcame overheard rang rode sank shook slept sought sprang stole swam swept taught tore underwent undertook wept withdrew woke owes owns exists deserves belongs awoke befell bred burnt clung drank dreamt drove dug dwelt flung forbade foresaw forgave forsook fought froze kept knelt leapt learnt mistook overthrew overtook overran proved rebuilt redid repaid reran resold retold rethought retook rewrote outgrew outran outsold oversaw sewed shone shot shrank shut shuts slid slit sowed sped spilt spun spoilt sprang stank strode strove stung swung sweated undid unveiled upheld withheld withstood wove wrung',
  ],
  [
    QUANTIFIER,
    'one two three four five six seven eight nine ten eleven twelve several many most few dozens hundreds thousands more some others other half',
  ],
  [
    CUE_NOUN,
    'statement interview report reports letter email e-mail memo tweet post speech op-ed editorial article story press-release release testimony memoir affidavit filing complaint lawsuit',
  ],
  [
    HEARER_NOUN,
    'reporters journalists lawmakers viewers listeners readers supporters voters delegates fans people staff officers police jurors investigators investors analysts lawyers officials friends colleagues',
  ],
]

/** Every listed word with its classes. One look-up per token. */
export const lexicon: ReadonlyMap<string, number> = buildLexicon()

function buildLexicon(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [bit, list] of LISTS) {
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bit)
  }
  for (const word of cueForms.keys()) words.set(word, (words.get(word) ?? 0) | CUE)
  return words
}
