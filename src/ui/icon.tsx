import type { IconNode } from 'lucide'
import { h } from 'preact'

type IconProps = { readonly of: IconNode; readonly size?: number; readonly turnsWithText?: boolean }

/** A drawing of lucide, in the colour of the text. It is decoration: the words beside it, or a label, say the same. */
export function Icon({ of, size = 16, turnsWithText = false }: IconProps) {
  return (
    <svg
      class={turnsWithText ? 'icon icon-turning' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size < 16 ? 2.25 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  )
}
