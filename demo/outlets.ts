/** An invented outlet of the demo news web. Its pages stand in the folder of its name. */
export type DemoOutlet = {
  /** Folder, and host name before `.localhost`. */
  readonly name: string
  readonly title: string
  readonly headers: Readonly<Record<string, string>>
}

/** No script, no style of its own but from files, nothing from elsewhere: Hearsay must work here too. */
const strictCsp =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'"

export const outlets: readonly DemoOutlet[] = [
  { name: 'harbour-tribune', title: 'The Harbour Tribune', headers: {} },
  { name: 'marlow-bee', title: 'The Marlow Bee', headers: {} },
  {
    name: 'northmoor-courier',
    title: 'The Northmoor Courier',
    headers: { 'Content-Security-Policy': strictCsp },
  },
  { name: 'fenwick-gazette', title: 'The Fenwick Gazette', headers: {} },
]

/** The article that `npm start` opens. */
export const firstArticle = { outlet: 'harbour-tribune', path: '/marlow-police-logs' }
