import type { Article } from '../text/types.ts'

/** The article of the first-run page: invented, and traced there like any other. */
export const demoArticle = {
  outlet: 'The Harbour Tribune',
  title: 'Mill bridge stays closed until May',
  byline: 'By Tom Ashby',
  paragraphs: [
    'The bridge at the old mill will not open before May, and mending it may cost the town more than a million.',
    '“Nobody should have to find out from the newspaper that a bridge is unsafe,” Mayor Ana Ruiz told the Marlow Bee on Monday.',
    'The city “takes every crack seriously,” Ruiz’s office said in a statement, the Bee reported.',
    'According to the Northmoor Courier, engineers warned of the cracks two years ago. “We wrote it down, and then it lay in a drawer,” engineer Olav Brandt said in an interview with the Courier.',
    '“I have crossed it twice a day for thirty years,” Lena Marsh, who keeps a bakery beside it, told The Harbour Tribune. “Now I walk around by the station.”',
  ],
} as const

/** The demo as what would be read from its page. */
export function readDemo(): Article {
  const { outlet, title, byline, paragraphs } = demoArticle
  return {
    url: null,
    title,
    byline,
    published: null,
    language: 'en',
    publisher: [{ name: outlet, from: 'given' }],
    paragraphs,
    kinds: [],
    links: [],
    italics: [],
    cited: [],
  }
}
