import { type Ground, groundFinder } from './background.ts'
import { isFramed } from './frames.ts'
import { plain } from './plain.ts'

/** What a mark says of its quotation's relation to the page; `flash` is on it for a moment, or while its card is open. */
export type Look = 'secondhand' | 'firsthand' | 'perhaps' | 'flash'

/** In which manner a page is marked, for all looks but `flash`. */
export type Manner = 'underline' | 'tint' | 'both'

/** A quotation to mark: the live text that it stands in, in reading order. */
export type Mark = {
  readonly id: string
  readonly look: Look
  readonly ranges: readonly Range[]
}

/** Later ones lie above earlier ones where marks overlap. */
const PRIORITY: Readonly<Record<Look, number>> = {
  firsthand: 0,
  perhaps: 1,
  secondhand: 2,
  flash: 3,
}

/** How each manner shows in the name of a highlight. */
const SUFFIX: Readonly<Record<Manner, string>> = {
  underline: '-underline',
  tint: '-tint',
  both: '',
}

/** Names begin so, to keep clear of a page's own highlights. */
const PREFIX = 'hearsay-'

/**
 * Paints marks over a page as CSS custom highlights, which change nothing in its document, and returns the function that takes
 * these marks away. Several calls may stand at a time: firsthand quotations are switched by a call of their own. The looks
 * are those of assets/marks.css, which must be in the page; `styles` is its text, needed only to reach into shadow roots and frames.
 */
export function mark(
  document: Document,
  marks: readonly Mark[],
  styles: string | null = null,
  manner: Manner = 'both',
): () => void {
  const view = plain(document).defaultView as (Window & typeof globalThis) | null
  const registry = view && highlightsOf(view)
  if (!view || !registry) return () => {}
  const groundOf = groundFinder(view)
  const painted: Painted[] = []
  const roots = new Set<DocumentOrShadowRoot>(isFramed(document) ? [document] : [])
  for (const { look, ranges } of marks) {
    for (const range of ranges) {
      const element = elementAt(range.startContainer)
      if (!element) continue
      painted.push({ name: nameHighlight(look, manner, groundOf(element)), look, range })
      const root = range.startContainer.getRootNode()
      if (root !== document && 'host' in root) roots.add(root as ShadowRoot)
    }
  }
  // Only now, as a browser asked for a style after each of these would work all styles out each time.
  changeHighlights(registry, painted, (known, look, ranges) => {
    const highlight = known ?? new view.Highlight()
    if (!known) highlight.priority = PRIORITY[look]
    for (const range of ranges) highlight.add(range)
    return highlight
  })
  const unstyle = styles === null ? [] : [...roots].map((root) => addStyles(root, view, styles))
  return () => {
    changeHighlights(registry, painted.splice(0), (highlight, _, ranges) => {
      // The page may have put a highlight of its own under our name; an empty one is nobody's.
      for (const range of ranges) highlight?.delete(range)
      return highlight
    })
    for (const undo of unstyle.splice(0)) undo()
  }
}

type Painted = { readonly name: string; readonly look: Look; readonly range: Range }

/** Changes highlights while they are not shown: Firefox repaints at each range of one that is, which takes it seconds. */
function changeHighlights(
  registry: HighlightRegistry,
  painted: readonly Painted[],
  change: (
    known: Highlight | undefined,
    look: Look,
    ranges: readonly Range[],
  ) => Highlight | undefined,
): void {
  for (const [name, some] of Map.groupBy(painted, (one) => one.name)) {
    const known = registry.get(name)
    registry.delete(name)
    const ranges = some.map(({ range }) => range)
    const after = change(known, some[0]?.look ?? 'flash', ranges)
    if (after && after.size > 0) registry.set(name, after)
  }
}

/** Takes away the marks of an earlier copy of us that an update has cut off from its page. */
export function removeLeftMarks(document: Document): void {
  const view = plain(document).defaultView
  const registry = view && highlightsOf(view)
  for (const look of Object.keys(PRIORITY) as Look[]) {
    for (const manner of Object.keys(SUFFIX) as Manner[]) {
      registry?.delete(nameHighlight(look, manner, 'light'))
      registry?.delete(nameHighlight(look, manner, 'dark'))
    }
  }
}

/** The name of a highlight in assets/marks.css. */
function nameHighlight(look: Look, manner: Manner, ground: Ground): string {
  return `${PREFIX}${look}${look === 'flash' ? '' : SUFFIX[manner]}-on-${ground}`
}

/** The page's highlights; null in a browser that has none, and in tests without layout. */
function highlightsOf(view: Window): HighlightRegistry | null {
  const { CSS } = view as Window & { CSS?: { highlights?: HighlightRegistry } }
  return CSS?.highlights ?? null
}

function elementAt(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement
}

/**
 * Firefox paints no highlight in a shadow root by rules of the document around it, and neither browser puts these rules into
 * frames.
 */
function addStyles(root: DocumentOrShadowRoot, view: Window, styles: string): () => void {
  try {
    const Sheet = (view as Window & { CSSStyleSheet?: typeof CSSStyleSheet }).CSSStyleSheet
    if (!Sheet) return () => {}
    const sheet = new Sheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet)
    }
  } catch {
    // A browser may refuse style sheets from our world: the text in there stays unmarked, nothing else happens.
    return () => {}
  }
}
