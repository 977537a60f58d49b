import { type ComponentChildren, createContext, Fragment } from 'preact'
import { useContext } from 'preact/hooks'
import type { MessageKey, Wording } from '../wording/wording.ts'

/** The language that the components around it speak; whoever draws the outermost one provides it. */
export const WordingContext = createContext<Wording | null>(null)

type Nodes = { readonly [place: string]: ComponentChildren }

/** The wording around a component, and `show`: a message as markup, each value in its own `<bdi>`, as names may run the other way. */
export function useWording() {
  const wording = useContext(WordingContext)
  if (!wording) throw new Error('No wording around this component')
  const show = (key: MessageKey, nodes: Nodes = {}): ComponentChildren =>
    wording.split(key, nodes['count']).map((part, index) => {
      if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>
      const node = nodes[part]
      return <bdi key={index}>{typeof node === 'number' ? wording.number(node) : node}</bdi>
    })
  return { ...wording, show }
}
