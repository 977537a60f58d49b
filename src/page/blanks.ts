/** A text without white space and without what takes no room: what is left where words are compared across nodes. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
}
