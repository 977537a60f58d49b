// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import german from '../../src/wording/messages/de.ts'
import { english, speechOf, states } from './states.tsx'

afterEach(cleanup)

/** What a reader must be able to read in a state. */
const readable: Readonly<Record<string, readonly string[]>> = {
  'popup loading': ['Reading the article'],
  'popup removed': ['Nothing of Hearsay is left', 'Trace again'],
  'popup untraced': ['has not been traced', 'Trace this page'],
  'popup untraced-not-allowed': ['Press Hearsay’s button'],
  'popup cannot-language': ['German'],
  'popup cannot-pdf': ['PDF'],
  'popup cannot-failed': ['TypeError: article is null'],
  'popup mixed': [
    '7 of 9 quotations are secondhand, all but one from The Harbour Gazette.',
    'One outlet supplies most of this article: 67%',
    'The Meadow Courier',
    'Radio Nord',
    'first reported by Coast Today',
    'Firsthand',
    'Jun Aoki',
    'letter',
  ],
  'popup short': ['The only quotation is secondhand, from The Harbour Gazette.'],
  'popup one-of-three': ['1 of 3 quotations is secondhand, from Coast Today.'],
  'popup all-firsthand': [
    'Always trace on meadow-courier.example',
    'All 2 quotations are firsthand.',
  ],
  'popup all-secondhand': [
    'Never by itself on meadow-courier.example',
    'All 5 quotations are secondhand, all from The Harbour Gazette.',
  ],
  'popup selected-and-unmarked': ['could not be marked'],
  'popup exported': ['Saved', 'JSON-LD'],
  'part figure': ['Orla Brandt', '7 of 9 quotations', 'Changed'],
  'part figure-long': ['Tidewater Public Radio'],
  'popup changed': ['The page has changed', 'Trace again'],
  'popup checked': ['Changed', 'Paraphrased', 'Verbatim', 'Trimmed', 'Not found', 'Could not read'],
  'popup followed': [
    'There it comes from The Northmoor Courier in turn.',
    'Go on',
    'First said here, in an interview.',
    'It leads back to this page.',
    'Too many hands',
    'It has moved to a site that you have not allowed.',
    'Reading the original',
  ],
  'popup sought': [
    'What you came for',
    'quoted in “The bridge”',
    'Verbatim',
    'These words are not on this page.',
  ],
  'part allow-site': ['May Hearsay read www.harbour-gazette.example?', 'Allow and check'],
  'popup long': ['73 of 80 quotations are secondhand', 'Search'],
  'options first': ['Options', 'Both', '0.16 sec', 'No site is listed', 'Alt+Shift+H', 'no key'],
  'options used': [
    'harbour-tribune.example',
    'does not let Hearsay in',
    'to check originals',
    'Radio Quillhaven',
  ],
  'options not-kept': ['would not keep this'],
  'options file-read': ['Undo'],
  'options file-newer': ['newer Hearsay'],
  'options file-broken': ['“cardDelayMs”'],
  'options outlet-form': ['Keep', 'Other names'],
  'welcome chrome': [
    'is invented',
    'Alt+Shift+H',
    'no key',
    'Change the keys',
    'pin beside Hearsay',
  ],
  'welcome firefox': ['Pin to Toolbar'],
  'welcome android': ['under “Extensions”'],
  'card secondhand': [
    'Orla Brandt',
    'reported by The Harbour Gazette',
    'letter',
    'Read the original',
  ],
  'card own-words': ['in its own words'],
  'card perhaps': ['perhaps', 'check before you rely on it', 'here “he”', 'links to no original'],
  'card two-outlets': ['said on Radio Nord', 'through The Harbour Gazette'],
  'card home-link': ['Only the front page of coasttoday.example'],
  'card firsthand': ['Firsthand', 'This page'],
  'card overlapping': ['Quotation 1 of 2'],
  'card note-own-words': ['in its own words', 'Search the web'],
  'card note-elsewhere': ['do not stand in the article'],
  'card check-changed': ['a “not” differs', 'only in the original', 'July'],
  'card check-paraphrased': ['keep heavy goods traffic'],
  'card check-not-found': ['Closest to it', 'whether the ferry will run'],
  'card check-unreadable': ['behind a subscription', 'archived copy'],
}

test.each(states.map((state) => [`${state.component} ${state.name}`, state] as const))(
  '%s says what it must',
  (name, state) => {
    const { container } = render(<>{state.render(english)}</>)
    const text = container.textContent?.replace(/\s+/g, ' ') ?? ''
    expect(text).not.toBe('')
    // A key in place of its message, or a place left open, is a message that is missing.
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/)
    for (const words of readable[name] ?? []) expect(text).toContain(words)
  },
)

test.each(['popup checked', 'card check-changed'])(
  'in %s, words of the article are said to be in its language',
  (name) => {
    const state = states.find((one) => `${one.component} ${one.name}` === name)
    const { container } = render(<>{state?.render(speechOf('de', german))}</>)
    const words = [...container.querySelectorAll('.quote-words, .evidence, .diff')]
    expect(words.length).toBeGreaterThan(1)
    expect(words.map((element) => element.getAttribute('lang'))).toEqual(words.map(() => 'en'))
    expect(container.querySelector('[lang="de"]')).toBeTruthy()
  },
)

test('every expectation belongs to a state', () => {
  const names = states.map((state) => `${state.component} ${state.name}`)
  expect(Object.keys(readable).filter((name) => !names.includes(name))).toEqual([])
})
