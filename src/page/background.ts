import { shownParent } from './flat-tree.ts'

/** How the ground under a text looks. */
export type Ground = 'light' | 'dark'

/** Layers more transparent than this are looked through. */
const OPAQUE = 0.5
/** Lightness, 0 to 1, below which a ground is dark. */
const DARK = 0.45

/**
 * Answers whether the text of an element stands on light or on dark ground. The nearest background that covers it decides;
 * where a picture lies under the text, or nothing at all, the colour of the letters does: light letters need dark ground.
 */
export function groundFinder(view: Window): (element: Element) => Ground {
  const known = new Map<Element, Ground>()
  // Nearly all elements of a page have the same few.
  const colors = new Map<string, ReturnType<typeof readColor>>()
  const colorOf = (css: string) => {
    let color = colors.get(css)
    if (color === undefined) {
      color = readColor(css)
      colors.set(css, color)
    }
    return color
  }
  const find = (element: Element): Ground => {
    const before = known.get(element)
    if (before) return before
    const style = view.getComputedStyle(element)
    const color = colorOf(style.backgroundColor)
    const parent = shownParent(element)
    let ground: Ground
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '')
      ground = byLetters(element, view)
    else if (color && color.alpha >= OPAQUE) ground = color.lightness < DARK ? 'dark' : 'light'
    else ground = parent ? find(parent) : byLetters(element, view)
    known.set(element, ground)
    return ground
  }
  return find
}

function byLetters(element: Element, view: Window): Ground {
  const letters = readColor(view.getComputedStyle(element).color)
  return letters && letters.lightness > 1 - DARK ? 'dark' : 'light'
}

/**
 * Lightness and alpha, both 0 to 1, of a colour as `getComputedStyle` writes it: rgb(), or the function that the style
 * sheet used. Null for what it does not know.
 */
export function readColor(css: string): { lightness: number; alpha: number } | null {
  const [, name, body] = /^([a-z]+)\((.*)\)$/i.exec(css.trim()) ?? []
  if (!name || body === undefined) return css === 'transparent' ? { lightness: 1, alpha: 0 } : null
  const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part),
  )
  const [a = 0, b = 0, c = 0] = numbers
  const alpha = numbers[3] ?? 1
  switch (name.toLowerCase()) {
    case 'rgb':
    case 'rgba':
      return { lightness: perceived(a / 255, b / 255, c / 255), alpha }
    case 'color':
      return { lightness: perceived(a, b, c), alpha }
    case 'oklab':
    case 'oklch':
      return { lightness: a, alpha }
    case 'lab':
    case 'lch':
      return { lightness: a > 1 ? a / 100 : a, alpha }
    case 'hsl':
    case 'hsla':
      return { lightness: c, alpha }
    default:
      return null
  }
}

const perceived = (red: number, green: number, blue: number) =>
  Math.sqrt(0.299 * red * red + 0.587 * green * green + 0.114 * blue * blue)
