/** Makes up news of about so many words: the same for the same count. Nothing in it was published anywhere. */
export function inventNews(words: number): string[] {
  const random = seededRandom(words)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const paragraphs: string[] = []
  let count = 0
  while (count < words) {
    const sentences: string[] = []
    for (let left = 1 + Math.floor(random() * 4); left > 0; left--)
      sentences.push(fill(pick(SENTENCES), pick))
    const paragraph = sentences.join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return paragraphs
}

type Pick = <T>(list: readonly T[]) => T

function fill(sentence: string, pick: Pick): string {
  return sentence
    .replace(/NAME/g, () => `${pick(FIRST)} ${pick(LAST)}`)
    .replace(/ROLE/g, () => pick(ROLES))
    .replace(/OUTLET/g, () => pick(OUTLETS))
    .replace(/CLAUSE/g, () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`)
    .replace(/DAY/g, () => pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']))
}

const FIRST = ['Ann', 'Lee', 'Marta', 'Omar', 'Ruth', 'Ivan', 'Noor', 'Paul']
const LAST = ['Ruiz', 'Mori', 'Okafor', 'Lindqvist', 'Baker', 'Haddad', 'Novak', 'Price']
const ROLES = [
  'the mayor',
  'a spokeswoman for the county',
  'the head of the union',
  'a harbour pilot',
  'one of the engineers',
]
const OUTLETS = [
  'The New York Times',
  'Reuters',
  'the BBC',
  'CNN',
  'The Sacramento Bee',
  'Fox News',
]
const SUBJECTS = [
  'the bridge',
  'the ferry to the island',
  'the council’s budget',
  'a new toll',
  'the old harbour wall',
]
const VERBS = [
  'would close',
  'has been repaired for',
  'will cost more than',
  'was never meant for',
  'could not carry',
]
const OBJECTS = [
  'the winter season',
  'nine million dollars',
  'heavy lorries from the north',
  'the next two years',
  'anybody’s patience',
]
const SENTENCES = [
  '“CLAUSE, and CLAUSE,” said NAME, ROLE.',
  'NAME, ROLE, told OUTLET on DAY that CLAUSE.',
  'CLAUSE, according to a report by OUTLET.',
  '“CLAUSE,” NAME said. “We all knew that CLAUSE.”',
  'On DAY morning the water stood higher than in most years, and CLAUSE while crews from three towns were still at work.',
  'The council meets again on DAY, when members are to hear from the builders and from residents of the lower town.',
  'NAME called the plan “a long walk to nowhere” in a letter to the council.',
  'As OUTLET reported last week, CLAUSE.',
  'Nobody was hurt, and traffic moved again before noon, though buses ran late through the evening.',
  'In an interview with OUTLET, NAME described the works as “slow but steady,” adding that CLAUSE.',
]

/** A small generator of numbers in [0, 1): mulberry32 by Tommy Ettinger. */
function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
