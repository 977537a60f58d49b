import { plain } from '../../src/page/plain.ts'
/**
 * Puts text on the clipboard, in the reader's click. Pages without https have no clipboard of their own: there a field in `root`,
 * which the page cannot see, is copied the old way. False where neither works.
 */
export async function copyText(text: string, root: Node): Promise<boolean> {
  if (!root.ownerDocument) return false
  const document = plain(root.ownerDocument)
  const { clipboard } = (document.defaultView?.navigator ?? {}) as { clipboard?: Clipboard }
  if (clipboard) {
    const done = await clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    if (done) return true
  }
  const field = document.createElement('textarea')
  field.value = text
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0'
  const holder = root.getRootNode() as Document | ShadowRoot
  const before = holder.activeElement
  root.appendChild(field)
  field.focus({ preventScroll: true })
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return copied
}
