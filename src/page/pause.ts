/**
 * Lets the page work before our next step: paint, hear its reader, and do what else waits, each once. Not by
 * `scheduler.yield`, which lets the reader in but goes before all else that the page has to do: all our steps would then be one
 * long wait to its scripts. Not by a timer either: those are late in tabs in the background.
 */
export function letPageWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
