import { useEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard in a list whose lines can be taken out: it goes on to the line that stands in the place of the one that is
 * gone, or else to the first field or button after the list. `list` is the element around both; buttons that take lines out
 * carry `data-removes`.
 */
export function useFocusAfterRemoval(count: number) {
  const list = useRef<HTMLDivElement>(null)
  const removed = useRef<number | null>(null)
  const before = useRef(count)
  useEffect(() => {
    if (removed.current !== null && count < before.current) {
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [])]
      const next = buttons[Math.min(removed.current, buttons.length - 1)]
      const other = list.current?.querySelector<HTMLElement>('input[type="text"], button')
      ;(next ?? other)?.focus()
      removed.current = null
    }
    before.current = count
  }, [count])
  return {
    list,
    /** To be called where a line is about to go. */
    noteRemoval(index: number): void {
      removed.current = index
    },
  }
}

/** Gives the keyboard back to the button that opened a form, once the form is closed. `open` names what is open; null for none. */
export function useFocusAfterForm<T extends string | number>(open: T | null) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef<T | null>(open)
  useEffect(() => {
    if (open === null && last.current !== null) {
      place.current?.querySelector<HTMLElement>(`[data-opens="${last.current}"]`)?.focus()
    }
    last.current = open
  }, [open])
  return place
}
