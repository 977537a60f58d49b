/** Cases of all generated tests together: 5,000 at every commit, 100,000 and more in a nightly run (`npm run fuzz`). */
const all = Number(process.env['HEARSAY_FUZZ'] ?? 5_000)

/** How a test of generated cases is run, given its part of all cases in per cent. */
export function fuzz(percent: number): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.round((all * percent) / 100)) }
}

/** Milliseconds for a test of some parts of all cases, each at its slowest; a hanging case fails then. */
export const fuzzTimeout = 60_000 + all * 100
