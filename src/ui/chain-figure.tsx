import { h, type VNode } from 'preact'
import { drawFigure, type SvgElement } from '../export/figure.ts'
import type { Trace } from '../text/types.ts'
import type { Checks } from './check-state.ts'
import { finishedChecks } from './check-state.ts'
import { useWording } from './wording.tsx'

/** The picture of an article's chain. States: one outlet, several, two hops, firsthand only, many speakers, with verdicts. */
export function ChainFigure({ trace, checks }: { trace: Trace; checks: Checks }) {
  const wording = useWording()
  return (
    // Wider than a narrow popup, so it scrolls, also by keyboard.
    <figure class="chain-figure" tabIndex={0}>
      {show(drawFigure({ trace, checks: finishedChecks(checks), wording }))}
    </figure>
  )
}

function show({ tag, attributes, children }: SvgElement): VNode {
  return h(
    tag,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : show(child))),
  )
}
