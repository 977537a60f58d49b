import { type ComponentChildren, createContext, Fragment } from 'preact'
import { useContext } from 'preact/hooks'
import { core } from '../wording/messages/en.ts'
import { createWording, type MessageKey, type Wording } from '../wording/wording.ts'

/** English, as far as the card goes, unless a language is provided around the components. */
export const WordingContext = createContext<Wording>(createWording('en', core))

type Nodes = { readonly [place: string]: ComponentChildren }

/** The wording around a component, and `show`: a message as markup, each value in its own `<bdi>`, as names may run the other way. */
export function useWording() {
  const wording = useContext(WordingContext)
  const show = (key: MessageKey, nodes: Nodes = {}): ComponentChildren =>
    wording.split(key, nodes['count']).map((part, index) => {
      if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>
      const node = nodes[part]
      return <bdi key={index}>{typeof node === 'number' ? wording.number(node) : node}</bdi>
    })
  return { ...wording, show }
}
