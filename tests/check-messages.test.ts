import { expect, test } from 'vitest'
import { readCardRequest, readCheckRequest } from '../src/check-messages.ts'

test.each([
  ['a check', { type: 'check', tab: 1, quotes: ['q1', 'q2'] }],
  ['a step onward', { type: 'go-on', tab: 1, quotes: ['q1'] }],
  ['a stop', { type: 'stop-checks', tab: 1 }],
  ['a visit', { type: 'opened', tab: 1, quotes: ['q1'], url: 'https://bee.example/' }],
])('%s is a request', (_, message) => {
  expect(readCheckRequest(message)).toEqual(message)
  expect(readCheckRequest({ ...message, more: 'is dropped' })).toEqual(message)
})

test.each([
  ['nothing', null],
  ['a word', 'check'],
  ['no tab', { type: 'check', quotes: ['q1'] }],
  ['a tab that is none', { type: 'check', tab: '1', quotes: ['q1'] }],
  ['no quotations', { type: 'check', tab: 1 }],
  ['quotations that are no ids', { type: 'check', tab: 1, quotes: [{ toString: null }] }],
  ['a visit to nowhere', { type: 'opened', tab: 1, quotes: ['q1'] }],
  ['an unknown type', { type: 'fetch', tab: 1, quotes: [], url: 'https://elsewhere.example' }],
])('%s is no request', (_, message) => {
  expect(readCheckRequest(message)).toBeNull()
})

test.each([
  ['a check', { type: 'card-check', quote: 'q1' }],
  ['a step onward', { type: 'card-go-on', quote: 'q1' }],
  ['a visit', { type: 'card-opened', quote: 'q1', url: 'https://bee.example/' }],
])('%s from a card', (_, message) => {
  expect(readCardRequest(message)).toEqual(message)
})

test.each([
  ['a request of a page', { type: 'check', tab: 1, quotes: ['q1'] }],
  ['no quotation', { type: 'card-check' }],
  [
    'an address in place of a quotation',
    { type: 'card-check', quote: { url: 'https://x.example' } },
  ],
  ['a visit to nowhere', { type: 'card-opened', quote: 'q1' }],
])('%s is no request from a card', (_, message) => {
  expect(readCardRequest(message)).toBeNull()
})
