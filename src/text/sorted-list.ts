/** A list in order of keys that are worked out only for the places that a search looks at. */
export class SortedList {
  readonly #length: number
  readonly #makeKey: (at: number) => string
  readonly #keys: (string | undefined)[] = []

  /** The keys must not fall, by code units. */
  constructor(length: number, makeKey: (at: number) => string) {
    this.#length = length
    this.#makeKey = makeKey
  }

  /** The places with exactly this key. */
  placesOf(key: string): number[] {
    const found: number[] = []
    for (let at = this.#seek(key); at < this.#length && this.#keyAt(at) === key; at++)
      found.push(at)
    return found
  }

  /** The places whose keys begin so. */
  placesFrom(start: string): number[] {
    const found: number[] = []
    for (let at = this.#seek(start); at < this.#length && this.#keyAt(at).startsWith(start); at++)
      found.push(at)
    return found
  }

  /** The first place whose key is not before this one. */
  #seek(key: string): number {
    let low = 0
    let high = this.#length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#keyAt(middle) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  #keyAt(at: number): string {
    let key = this.#keys[at]
    if (key === undefined) {
      key = this.#makeKey(at)
      this.#keys[at] = key
    }
    return key
  }
}
