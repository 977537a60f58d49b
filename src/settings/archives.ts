import type { Archive } from './settings.ts'

/** Where each archive lists its copies of a page, up to the page's address. */
const lists: { readonly [archive in Archive]: string } = {
  wayback: 'https://web.archive.org/web/*/',
  'archive-today': 'https://archive.today/',
}

/** The address of an archive's copies of a page. Archives keep whole pages: where in it one was does not count. */
export function copiesAddress(archive: Archive, page: string): string {
  return lists[archive] + page.replace(/#.*$/s, '')
}
