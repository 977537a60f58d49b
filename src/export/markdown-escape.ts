import { oneLine } from './input.ts'

/** Text that Markdown, and HTML in it, leave as it is. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, (_, space: string, sign: string) =>
      sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replace(/:\/\//g, ':\\//')
}

/** An address for angle brackets, in which neither they nor spaces nor line breaks may stand. */
export function bareAddress(address: string): string {
  return address.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))
}
