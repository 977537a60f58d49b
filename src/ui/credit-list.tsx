import type { Credit } from '../text/types.ts'
import { creditKeys } from '../wording/route.ts'
import { useWording } from './wording.tsx'

/** Outlets that the article thanks or names as the origin of news rather than of words. Nothing where there is none. */
export function CreditList({ credits }: { credits: readonly Credit[] }) {
  const { say, show } = useWording()
  if (credits.length === 0) return null
  return (
    <section class="group" aria-labelledby="credits-heading">
      <h2 class="group-heading" id="credits-heading">
        {say('creditsGroup')}
      </h2>
      <ul class="credits">
        {credits.map((credit) => (
          <li key={`${credit.paragraph}-${credit.start}`}>
            {show(creditKeys[credit.relation], { outlet: <b>{credit.outlet.name}</b> })}
          </li>
        ))}
      </ul>
    </section>
  )
}
