// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Popup } from '../../src/ui/popup.tsx'
import messages from '../../src/wording/messages/en.ts'
import { createWording } from '../../src/wording/wording.ts'
import { longArticle } from './invented-articles.ts'
import { inventTrace } from './invented-trace.ts'
import { popupActions, traced } from './states.tsx'

beforeEach(() => {
  render(
    <Popup
      state={traced(inventTrace('The Meadow Courier', longArticle))}
      site={null}
      actions={popupActions}
      wording={createWording('en', messages)}
    />,
  )
})
afterEach(cleanup)

const found = () => document.querySelector('.filter-found')?.textContent ?? ''
const outlets = () =>
  [...document.querySelectorAll('.outlet-name')].map((name) => name.textContent ?? '')
const key = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} \\d`) })

test('outlets stand by how much comes through them', () => {
  const counts = [...document.querySelectorAll('.chain .outlet-toggle .count')].map((count) =>
    Number(count.textContent),
  )
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('the key of the bar narrows the list to an outlet, and takes that back', () => {
  fireEvent.click(key('The Harbour Gazette'))
  expect(found()).toContain('19 quotations fit')
  expect(outlets()).toEqual(['The Harbour Gazette'])
  expect(key('The Harbour Gazette').getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(key('The Harbour Gazette'))
  expect(found()).toBe('')
})

test('it narrows to what is firsthand, instead of an outlet chosen before', () => {
  fireEvent.click(key('The Harbour Gazette'))
  fireEvent.click(key('Firsthand'))
  expect(found()).toContain('7 quotations fit')
  expect(outlets()).toEqual(['Firsthand'])
})

test('a search looks in words, speakers and outlets, whatever the accents', () => {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'KOVAC' } })
  expect(found()).toMatch(/^[1-9]\d* quotations fit/)
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'no such words' } })
  expect(found()).toContain('No quotation fits.')
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
  expect(found()).toBe('')
})
