import { type KnownName, type KnownOutlet, makeName } from './outlet-catalogue.ts'
import { deriveShortNames } from './outlet-short-form.ts'

/** The names by which an outlet is called once it has been named in full: "Bee" for The Sacramento Bee. */
export function listShortNames(outlet: KnownOutlet): readonly KnownName[] {
  const names = new Set(outlet.short.map((short) => short.replace(/^the /i, '')))
  for (const name of deriveShortNames(outlet.outlet.name)) names.add(name)
  return [...names].map((name) => makeName(name, 'cued', outlet))
}

type Naming = {
  readonly outlet: KnownOutlet
  readonly sentence: number
}

/** Which outlets have been named so far, and so may be meant by a short name. */
export class ShortNames {
  readonly #byKey = new Map<string, KnownName[]>()
  readonly #namings: Naming[] = []
  readonly #known = new Set<KnownOutlet>()

  /** Notes that an outlet was named in full (or linked) in a sentence; `sentence` counts through the article. */
  note(outlet: KnownOutlet, sentence: number): void {
    this.#namings.push({ outlet, sentence })
    if (this.#known.has(outlet)) return
    this.#known.add(outlet)
    for (const name of listShortNames(outlet)) {
      const key = name.words[0]?.key
      if (!key) continue
      const held = this.#byKey.get(key)
      if (held) held.push(name)
      else this.#byKey.set(key, [name])
    }
  }

  /** Short names of the outlets named so far that begin with this word. */
  namesFrom(key: string): readonly KnownName[] {
    return this.#byKey.get(key) ?? []
  }

  /** Of the outlets that share a short name, the one named last; null where two were named in one breath. */
  resolve(candidates: readonly KnownOutlet[]): KnownOutlet | null {
    let latest: Naming | null = null
    for (let i = this.#namings.length - 1; i >= 0; i--) {
      const naming = this.#namings[i] as Naming
      if (!candidates.includes(naming.outlet)) continue
      if (!latest) latest = naming
      if (candidates.length === 1) break
      else if (naming.outlet !== latest.outlet)
        return naming.sentence === latest.sentence ? null : latest.outlet
    }
    return latest?.outlet ?? null
  }
}
