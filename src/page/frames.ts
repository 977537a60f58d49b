import { plain } from './plain.ts'
/** What stands in the frames of a page. */
export type Frames = {
  /** Documents of the page's own origin, which can be read as the page itself can; the largest on screen first. */
  readonly documents: readonly Document[]
  /** True where a frame of another origin takes most of the window: the browser lets nobody in from here. */
  readonly isForeign: boolean
}

/** Smaller frames, in px, hold no article: buttons, players, advertisements. */
const MIN_WIDTH = 250
const MIN_HEIGHT = 150
/** The share of the window that makes a frame the page. */
const MOST = 0.4
const MAX_DEPTH = 3
const MAX_FRAMES = 20

/** Looks for the frames of a page that may hold its article, frames in frames too. */
export function findFrames(document: Document): Frames {
  const { innerWidth = 0, innerHeight = 0 } = plain(document).defaultView ?? {}
  const documents: { document: Document; area: number }[] = []
  let foreign = 0
  const look = (outer: Document, depth: number) => {
    for (const element of plain(outer).querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      if (documents.length >= MAX_FRAMES) return
      const { width, height } = element.getBoundingClientRect()
      if (width < MIN_WIDTH || height < MIN_HEIGHT) continue
      const area = width * Math.min(height, innerHeight)
      const inner = element.contentDocument
      if (!inner) foreign = Math.max(foreign, area)
      else {
        documents.push({ document: inner, area })
        if (depth < MAX_DEPTH) look(inner, depth + 1)
      }
    }
  }
  look(document, 1)
  documents.sort((a, b) => b.area - a.area)
  return {
    documents: documents.map(({ document }) => document),
    isForeign: foreign > innerWidth * innerHeight * MOST,
  }
}

/** True of a document that stands in a frame of another. */
export function isFramed(document: Document): boolean {
  const { defaultView } = plain(document)
  return defaultView !== null && defaultView !== defaultView.parent
}
