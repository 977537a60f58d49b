import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../scripts/outlets/check.ts'
import { answerWho } from '../../scripts/outlets/who.ts'
import { readCatalogueFiles, readNotOutlets } from '../../scripts/pack-outlets.ts'
import { findOutletAt } from '../../src/text/address.ts'
import { readWords } from '../../src/text/name-words.ts'
import { loadCatalogue } from '../../src/text/outlet-catalogue.ts'
import { describeOutlet } from '../../src/text/outlet-details.ts'
import { findByName } from '../../src/text/own-outlet.ts'

const entries = readCatalogueFiles()
const catalogue = loadCatalogue()
const at = (domain: string) => {
  const [host = '', ...path] = domain.split('/')
  return findOutletAt({ host, path: `/${path.join('/')}` }, catalogue)
}

describe('the catalogue', () => {
  it('is in order: no line unread, no id, domain or safe name twice, all sorted', () => {
    expect(checkCatalogue().findings).toEqual([])
  })

  it('holds more outlets than the issue asks for', () => {
    expect(entries.length).toBeGreaterThan(3000)
  })

  it('finds every outlet by each of its domains when packed', () => {
    const lost = entries.flatMap(({ name, domains }) =>
      domains
        .filter((domain) => at(domain)?.outlet.name !== name)
        .map((domain) => `${name}: ${domain}`),
    )
    expect(lost).toEqual([])
  })

  it('finds every outlet by its own name when packed', () => {
    const lost = entries.filter(({ name }) => {
      const bare = name.replace(/ \(.*\)$/, '')
      const key = bare.replace(/^The (?=.)/, '')
      const found = findByName(bare, catalogue)
      return found === null || key === ''
    })
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('holds what is no outlet as such', () => {
    const taken = readNotOutlets().flatMap(({ domains }) =>
      domains.filter((domain) => at(domain)?.isOutlet !== false),
    )
    expect(taken).toEqual([])
  })

  it('tells what it knows beyond names', () => {
    expect(describeOutlet({ name: 'KCRA', domain: 'kcra.com' })).toMatchObject({
      id: 'kcra',
      kind: 'station',
      country: 'US',
      language: 'en',
      group: 'Hearst',
      state: false,
    })
    expect(describeOutlet({ name: 'TASS', domain: 'tass.com' })).toMatchObject({ state: true })
    expect(describeOutlet({ name: 'The Harbour Gazette', domain: null })).toBeNull()
  })

  it('looks names up without walking over them', () => {
    const times = (count: number) => {
      const start = performance.now()
      for (let i = 0; i < count; i++) catalogue.namesAt(readWords(`Qqxyzzy ${i}`), 0)
      return performance.now() - start
    }
    times(1000)
    // A walk over the names takes some milliseconds each time.
    expect(times(1000)).toBeLessThan(200)
  })
})

describe('npm run outlets -- who', () => {
  it.each([
    ['sacbee.com', null, 'The Sacramento Bee · sacbee.com · newspaper · US en'],
    ['the Bee', 'Sacramento Bee', 'The Sacramento Bee · sacbee.com'],
    ['https://nyti.ms/2abc', null, 'The New York Times · nytimes.com'],
    ['prnewswire.com', null, 'PR Newswire: listed as no outlet'],
  ])('%s after %s', (asked, after, expected) => {
    expect(answerWho({ asked, after, sentence: null })).toContain(expected)
  })

  it('knows no outlet by a word', () => {
    expect(answerWho({ asked: 'table', after: null, sentence: null })).toBeNull()
  })
})
