import type { CheckResult, Quote } from '../text/types.ts'

/** How far the comparison of a quotation with its original is. */
export type CheckState =
  | { readonly state: 'checking' }
  | {
      readonly state: 'checked'
      readonly result: CheckResult
      /** True while the original behind the last one is being read. */
      readonly goesOn?: boolean
    }

/** By quotation id; a quotation that was never checked has no entry. */
export type Checks = { readonly [quote: string]: CheckState }

/** The results alone, as exports take them. */
export function finishedChecks(checks: Checks): { readonly [quote: string]: CheckResult } {
  return Object.fromEntries(
    Object.entries(checks).flatMap(([id, check]) =>
      check.state === 'checked' ? [[id, check.result]] : [],
    ),
  )
}

/** True of a quotation that has a page to be compared with. */
export function canBeChecked({ secondhand, originals = [] }: Quote): boolean {
  return secondhand && originals.some(({ kind }) => kind !== 'home')
}
