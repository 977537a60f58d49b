import { packedOutlets } from '../rules/outlets/packed.ts'
import { readWords, type Word, withoutPlace } from './name-words.ts'
import type { OutletKind } from './outlet-source.ts'
import { openPacked } from './packed-catalogue.ts'
import type { Outlet } from './types.ts'

/** An outlet as recognition needs it. One object an outlet, so `===` compares. */
export type KnownOutlet = {
  /** What a trace says of it. */
  readonly outlet: Outlet
  /** Canonical first; may carry a path. */
  readonly domains: readonly string[]
  /** ISO 3166 alpha-2; "" where unknown. */
  readonly country: string
  readonly kind: OutletKind
  /** Of several outlets with one name, the one meant where nothing decides. */
  readonly main: boolean
  /** Names that count after a full mention, without "the": "Bee". */
  readonly short: readonly string[]
  /** False for what is listed only so that it is not taken for an outlet: platforms, press-release wires, look-alikes. */
  readonly isOutlet: boolean
  /** Its row in the packed catalogue; null for outlets from elsewhere. */
  readonly row: number | null
}

/**
 * `safe` names are outlets wherever they stand, `cued` ones where something beside them says so; `show` and `show-cued`
 * are the programmes of a broadcaster.
 */
export type NameKind = 'safe' | 'cued' | 'show' | 'show-cued'

/** One of the names of an outlet. */
export type KnownName = {
  /** The words without "The" and without a place in parentheses. */
  readonly words: readonly Word[]
  readonly kind: NameKind
  readonly outlet: KnownOutlet
}

/** A list of outlets that can be asked by the words of a name, and by address. */
export type Catalogue = {
  /** Names that may stand at a word of a text: those of that one word, and longer ones that begin with it and the next. */
  readonly namesAt: (words: readonly Word[], at: number) => readonly KnownName[]
  /** Whether some name that begins with this word may be written with a small letter: "iNews", "le Monde". */
  readonly mayBeSmall: (key: string) => boolean
  /** The outlet at a host (no `www.`) and a path with its leading slash; the host must be listed as it is. */
  readonly atHost: (host: string, path: string) => KnownOutlet | null
}

let loaded: Catalogue | null = null

/** The catalogue that ships with Hearsay, decoded no further than asked for. */
export function loadCatalogue(): Catalogue {
  loaded ??= openPacked(packedOutlets)
  return loaded
}

/** One name of an outlet, split into its words. */
export function makeName(name: string, kind: NameKind, outlet: KnownOutlet): KnownName {
  const words = readWords(withoutPlace(name.replace(/^[Tt]he (?=.)/, '')))
  return { words, kind, outlet }
}
