type Scheduling = { readonly scheduler?: { readonly yield?: () => Promise<void> } }

/** Lets the page do what is waiting (input, painting) before we go on. */
export function yieldToPage(view: Window): Promise<void> {
  const { scheduler } = view as Scheduling
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => view.setTimeout(resolve, 0))
}
