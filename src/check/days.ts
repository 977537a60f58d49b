import type { Laid, Place } from './laid-concepts.ts'

const times = new Set('year week month weekend summer winter spring autumn'.split(' '))

/** True where another time stands nearer to what the claim says is done on a day. */
export function isOfOtherDeed(
  { claim, laid, sentences }: Place,
  index: number,
  one: Laid,
): boolean {
  const deeds = claim.verbs.flatMap((verb) => {
    const other = laid[verb]
    return other?.sentence === one.sentence && Math.abs(verb - index) <= 2 ? [other.concept.at] : []
  })
  return (sentences[one.sentence]?.concepts ?? []).some(
    ({ stem, at }) =>
      (isDay(stem) || times.has(stem)) &&
      !claim.concepts.some((other) => other.stem === stem) &&
      deeds.some((deed) => Math.abs(at - deed) < Math.abs(one.concept.at - deed)),
  )
}

const days = new Set(
  'may mondai tuesdai wednesdai thursdai fridai saturdai sundai januari februari march april june juli august septemb octob novemb decemb'.split(
    ' ',
  ),
)

export const isDay = (stem: string) => days.has(stem)
