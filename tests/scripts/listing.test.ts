import { expect, test } from 'vitest'
import { writeListing } from '../../scripts/store/listing.ts'
import { languages } from '../../src/wording/languages.ts'

test.each(Object.keys(languages))(
  'the listing in %s has a name, a summary and a description',
  async (tag) => {
    const [name, summary, ...description] = (await writeListing(tag)).split('\n\n')
    expect(name).toMatch(/^Hearsay/)
    expect(summary).toMatch(/\S/)
    expect(description.length).toBe(4)
    // No key in place of a message, no place left open.
    expect(description.join('\n')).not.toMatch(/welcome[A-Z]|\{\w+\}|undefined/)
  },
)
