import type { Outlet } from './types.ts'

/** Two outlets are the same by domain, or by name where one has none. */
export function isSame(a: Outlet, b: Outlet | null): boolean {
  if (!b) return false
  return a.name === b.name || (a.domain !== null && a.domain === b.domain)
}
