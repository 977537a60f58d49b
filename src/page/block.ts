import type { ParagraphKind } from '../text/types.ts'
import type { Piece } from './text-map.ts'

/** A stretch of text that the page sets apart, as the reader sees it: white space collapsed, invisible characters left out. */
export type Block = {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly kind: ParagraphKind
  /** The innermost element that stands apart and holds it. */
  readonly element: Element
  /** Units of text that Readability takes for the article, and units that it does not. */
  readonly chosen: number
  readonly other: number
  /** True where all of it is a link. */
  readonly linked: boolean
  /** What of it stands in a link, and what is in italics, in reading order. */
  readonly links: readonly Stretch[]
  readonly italics: readonly Stretch[]
  /** False where the page does not show it, as it is now. */
  readonly seen: boolean
}

/** A stretch of a block, in UTF-16 units, that an element around it sets apart. */
export type Stretch = { readonly start: number; readonly end: number; readonly element: Element }

/** Soft hyphens, joiners and marks of direction: they take no room and would part words. */
const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'
/** Words with one plain space between them stand in the paragraph as on the page, and are taken over in one. */
const RUN = new RegExp(`[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*`, 'g')

const EMPTY_LINE = /\n[^\S\n]*\n/

/** What the text appended next stands in. */
export type Surroundings = {
  readonly element: Element
  readonly kind: ParagraphKind
  /** The link and the element in italics around it. */
  readonly link: Element | null
  readonly italic: Element | null
  readonly seen: boolean
}

type Space = { readonly node: Text; readonly offset: number; readonly around: Surroundings }

/** Gathers the text of one block after the other. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  #around: Surroundings
  #text = ''
  #pieces: Piece[] = []
  #chosen = 0
  #other = 0
  #linked = 0
  #links: Stretch[] = []
  #italics: Stretch[] = []
  /** White space not added yet, as none ends a block: where it stands on the page, null for a line break. */
  #space: Space | null | undefined
  #brokenAt = -1

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Ends the block; what is appended next stands in `around`. */
  close(around: Surroundings): void {
    if (this.#text !== '') {
      const { element, kind, seen } = this.#around
      this.blocks.push({
        text: this.#text,
        pieces: this.#pieces,
        kind,
        element,
        chosen: this.#chosen,
        other: this.#other,
        linked: this.#linked === this.#chosen + this.#other,
        links: this.#links,
        italics: this.#italics,
        seen,
      })
      this.#text = ''
      this.#pieces = []
      this.#links = []
      this.#italics = []
      this.#chosen = this.#other = this.#linked = 0
    }
    this.#space = undefined
    this.#brokenAt = -1
    this.#around = around
  }

  /** A line break: the first is white space, a second one right behind it ends the block. */
  break(around: Surroundings): void {
    if (this.#brokenAt >= 0 && this.#brokenAt === this.#text.length) this.close(around)
    else if (this.#text !== '') {
      this.#brokenAt = this.#text.length
      this.#space ??= null
    }
  }

  append(node: Text, around: Surroundings, chosen: boolean): void {
    const { data } = node
    const isAsTyped = around.element.localName === 'pre'
    let end = 0
    RUN.lastIndex = 0
    for (let found = RUN.exec(data); found; found = RUN.exec(data)) {
      const [run] = found
      if (isAsTyped && EMPTY_LINE.test(data.slice(end, found.index))) this.close(around)
      this.#skip(node, around, end, found.index)
      if (this.#text !== '' && this.#space !== undefined) this.#addSpace()
      this.#space = undefined
      this.#add(run, node, found.index, around)
      if (chosen) this.#chosen += run.length
      else this.#other += run.length
      if (around.link) this.#linked += run.length
      end = found.index + run.length
    }
    this.#skip(node, around, end, data.length)
  }

  #skip(node: Text, around: Surroundings, from: number, to: number): void {
    if (from === to || this.#space) return
    const space = node.data.slice(from, to).search(/[^\S\ufeff]/)
    if (space >= 0) this.#space = { node, offset: from + space, around }
  }

  /** White space of any length is one space to the reader: its first unit on the page. */
  #addSpace(): void {
    if (this.#space) this.#add(' ', this.#space.node, this.#space.offset, this.#space.around)
    else this.#text += ' '
  }

  #add(run: string, node: Text, offset: number, { link, italic }: Surroundings): void {
    const start = this.#text.length
    const last = this.#pieces.at(-1)
    if (last?.node === node && start - last.start === offset - last.offset)
      this.#pieces[this.#pieces.length - 1] = { ...last, length: start + run.length - last.start }
    else this.#pieces.push({ start, length: run.length, node, offset })
    this.#text += run
    if (link) lengthen(this.#links, link, start, this.#text.length)
    if (italic) lengthen(this.#italics, italic, start, this.#text.length)
  }
}

/** Adds a stretch, or lengthens the last one where it goes on. */
function lengthen(stretches: Stretch[], element: Element, start: number, end: number): void {
  const last = stretches.at(-1)
  if (last?.element === element) stretches[stretches.length - 1] = { ...last, end }
  else stretches.push({ start, end, element })
}
