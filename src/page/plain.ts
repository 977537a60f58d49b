const facades = new WeakMap<Node, Node>()

/**
 * A document or form as the browser made it. On the node itself elements stand in for its properties and methods by their names, in
 * the world of a content script as well: with `<img name="body">` in the page, `document.body` is that picture. To be asked only:
 * where a node is wanted, the node itself has to be given.
 */
export function plain<N extends Document | Element>(node: N): N {
  let facade = facades.get(node) as N | undefined
  if (!facade) {
    const prototype: object = Object.getPrototypeOf(node)
    facade = new Proxy({} as N, {
      get(_, key) {
        const value: unknown = Reflect.get(prototype, key, node)
        return typeof value === 'function' ? value.bind(node) : value
      },
      getPrototypeOf: () => prototype,
    })
    facades.set(node, facade)
  }
  return facade
}
