/**
 * Which lines of a text hold a word, as numbers in typed arrays: made in one pass, read in a time that does not depend on how
 * many there are. A hash may join words by chance, so whoever asks looks at the lines again.
 */
export class WordIndex {
  #heads = new Int32Array(1 << 16)
  #next = new Int32Array(1 << 15)
  #lines = new Int32Array(1 << 15)
  #hashes = new Int32Array(1 << 15)
  #count = 1 // 0 ends a chain

  /** Adds a line under the hash of a word that it holds. */
  add(hash: number, line: number): void {
    if (this.#count === this.#lines.length) this.#grow()
    const bucket = hash & (this.#heads.length - 1)
    const chained = this.#heads[bucket] as number
    // A line that is met again right away, for another of its names, need not be chained twice.
    if (this.#lines[chained] === line && this.#hashes[chained] === hash && chained !== 0) return
    this.#hashes[this.#count] = hash
    this.#lines[this.#count] = line
    this.#next[this.#count] = chained
    this.#heads[bucket] = this.#count++
  }

  has(hash: number): boolean {
    let at = this.#heads[hash & (this.#heads.length - 1)] as number
    while (at !== 0 && this.#hashes[at] !== hash) at = this.#next[at] as number
    return at !== 0
  }

  /** The lines that may hold a word of this hash, in the order in which they were added. */
  linesOf(hash: number): number[] {
    const found: number[] = []
    for (let at = this.#heads[hash & (this.#heads.length - 1)] as number; at !== 0; ) {
      if (this.#hashes[at] === hash) found.push(this.#lines[at] as number)
      at = this.#next[at] as number
    }
    return found.reverse()
  }

  #grow(): void {
    const length = this.#lines.length * 2
    const grow = (from: Int32Array<ArrayBuffer>) => {
      const to = new Int32Array(length)
      to.set(from)
      return to
    }
    this.#next = grow(this.#next)
    this.#lines = grow(this.#lines)
    this.#hashes = grow(this.#hashes)
  }
}

const basis = 0x811c9dc5

/** The hash of a whole word. */
export function hashWord(word: string): number {
  return hashStretch(word, 0, word.length)
}

/** The hash of a stretch of text, with A to Z as a to z (FNV-1a over its UTF-16 units). */
export function hashStretch(text: string, start: number, end: number): number {
  let hash = basis
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 0x20 : code), 0x01000193)
  }
  // The low bits choose the bucket: let the high ones have a say.
  return hash ^ (hash >>> 15)
}
