import type { Outlet } from './types.ts'

/** Two outlets are the same by domain, or by name where one has none. */
export function isSame(a: Outlet, b: Outlet | null): boolean {
  if (!b) return false
  if (a.name === b.name || (a.domain !== null && a.domain === b.domain)) return true
  return (a.domain === null || b.domain === null) && solid(a.name) === solid(b.name)
}

/** “The Bee Wire” and “BeeWire.com” are one. */
function solid(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|www\.) ?|\.(?:com|net|org|in|ie|co\.uk|com\.au|ca)$/g, '')
    .replaceAll(' ', '')
}
