type Scheduling = { readonly scheduler?: { readonly yield?: () => Promise<void> } }

/**
 * Lets the page paint and hear its reader before our next step; ours goes before other work that waits, where the browser
 * can do so. Not by a timer: those are late in tabs in the background.
 */
export function letPageWork(view: Window): Promise<void> {
  const { scheduler } = view as Window & Scheduling
  if (typeof scheduler?.yield === 'function') return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
