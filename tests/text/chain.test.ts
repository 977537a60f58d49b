import { expect, test } from 'vitest'
import { buildChain } from '../../src/text/chain.ts'
import type { Quote } from '../../src/text/types.ts'

const bee = { name: 'The Example Bee', domain: 'bee.example' }
const wire = { name: 'Example Wire', domain: null }

function quote(id: string, over: Partial<Quote>): Quote {
  return {
    id,
    paragraph: 0,
    start: 0,
    end: 1,
    text: 'x',
    kind: 'direct',
    secondhand: true,
    outlets: [bee],
    speaker: null,
    cue: 'said',
    relation: 'reported',
    medium: null,
    link: null,
    rule: 'said',
    confidence: 1,
    evidence: [],
    ...over,
  }
}

test('the chain goes from the page through the nearest outlet to the speaker', () => {
  const speaker = { name: 'Ana Ruiz', mention: 'Ruiz' }
  const chain = buildChain(null, [
    quote('q0', { secondhand: false, outlets: [], speaker }),
    quote('q1', {}),
    quote('q2', { speaker, outlets: [bee, wire] }),
  ])
  expect(chain.quotes).toEqual(['q0'])
  expect(chain.from).toEqual([
    {
      outlet: bee,
      links: [],
      quotes: ['q1'],
      from: [
        {
          outlet: wire,
          links: [],
          quotes: [],
          from: [{ speaker: 'Ana Ruiz', medium: null, quotes: ['q2'] }],
        },
      ],
    },
  ])
})

test('outlets side by side are two branches, not a chain', () => {
  const speaker = { name: 'Ana Ruiz', mention: 'Ruiz' }
  const chain = buildChain(null, [
    quote('q0', { outlets: [bee, wire], abreast: [1] }),
    quote('q1', { outlets: [bee, wire], abreast: [1], speaker }),
  ])
  const from = [{ speaker: 'Ana Ruiz', medium: null, quotes: ['q1'] }]
  expect(chain.from).toEqual([
    { outlet: bee, links: [], quotes: ['q0'], from },
    { outlet: wire, links: [], quotes: ['q0'], from },
  ])
})
