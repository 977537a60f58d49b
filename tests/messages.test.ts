import { expect, test } from 'vitest'
import { readPageNotice, readPageRequest, readReport } from '../src/messages.ts'

test.each([
  ['a jump', { type: 'show-quotation', id: 'q1' }],
  ['a switch', { type: 'show-firsthand', shown: false }],
  ['a step', { type: 'step', direction: -1 }],
  ['a selection', { type: 'explain-selection', words: 'We will not sell' }],
  ['a card', { type: 'open-card' }],
  ['an announcement', { type: 'announce' }],
  ['an end', { type: 'remove-marks' }],
  ['a new trace', { type: 'trace-again' }],
])('%s is a request', (_, message) => {
  expect(readPageRequest(message)).toEqual(message)
  expect(readPageRequest({ ...message, more: 'is dropped' })).toEqual(message)
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'remove-marks'],
  ['a list', ['remove-marks']],
  ['no type', { id: 'q1' }],
  ['an unknown type', { type: 'open', url: 'https://elsewhere.example' }],
  ['an id that is no text', { type: 'show-quotation', id: { toString: null } }],
  ['a selection of nothing', { type: 'explain-selection' }],
  ['a step too far', { type: 'step', direction: 2 }],
  ['a switch without a state', { type: 'show-firsthand' }],
  ['a count, which is for the background', { type: 'count', secondhand: 1 }],
])('%s is no request', (_, message) => {
  expect(readPageRequest(message)).toBeNull()
})

test.each([
  ['a number', { type: 'count', secondhand: 9 }],
  ['none', { type: 'count', secondhand: 0 }],
  ['the marks are gone', { type: 'count', secondhand: null }],
  ['a wish for the list', { type: 'show-in-list', id: 'q4' }],
  ['an opened card', { type: 'selected', id: 'q4' }],
  ['an end', { type: 'ended' }],
])('%s is a notice', (_, message) => {
  expect(readPageNotice(message)).toEqual(message)
})

test.each([
  ['a fraction', { type: 'count', secondhand: 1.5 }],
  ['below none', { type: 'count', secondhand: -1 }],
  ['a text', { type: 'count', secondhand: '9' }],
  ['nothing counted', { type: 'count' }],
  ['a card of nothing', { type: 'selected' }],
  ['a request, which is for the page', { type: 'remove-marks' }],
])('%s is no notice', (_, message) => {
  expect(readPageNotice(message)).toBeNull()
})

test.each([
  ['undefined, from a page that went away', undefined],
  ['a text that is no JSON', '{"state": '],
  ['a trace that is none', '{"state": "traced", "trace": "x"}'],
  ['an obstacle without a name', '{"state": "obstacle"}'],
  ['a report that is not packed', { state: 'removed' }],
])('%s is no report', (_, answer) => {
  expect(readReport(answer)).toBeNull()
})
