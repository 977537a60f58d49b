import type { ComponentChildren } from 'preact'
import { AllowSite } from '../../src/ui/allow-site.tsx'
import { Card, type CardActions, type CardProps } from '../../src/ui/card.tsx'
import { ChainFigure } from '../../src/ui/chain-figure.tsx'
import { CopyMenu } from '../../src/ui/copy-menu.tsx'
import type { Shortcut } from '../../src/ui/options/key-options.tsx'
import { OptionsPage } from '../../src/ui/options/options-page.tsx'
import { OutletForm } from '../../src/ui/options/outlet-form.tsx'
import { Popup, type PopupActions, type PopupState } from '../../src/ui/popup.tsx'
import { type NoSourceReason, SelectionNote } from '../../src/ui/selection-note.tsx'
import type { SiteChoice } from '../../src/ui/site-switch.tsx'
import { Welcome } from '../../src/ui/welcome.tsx'
import { WordingContext } from '../../src/ui/wording.tsx'
import { pickCoreWording } from '../../src/wording/core.ts'
import messages from '../../src/wording/messages/en.ts'
import { createWording, type Messages, type Wording } from '../../src/wording/wording.ts'
import { bridge, credits, followed, longArticle, sought, verdicts } from './invented-articles.ts'
import { inventTrace } from './invented-trace.ts'
import { notes, optionStates, optionsActions, outlets } from './option-states.tsx'

/** Every state of every component, from invented articles: walked by the tests, pictured by `npm run shots`. */
export type UiState = {
  readonly name: string
  readonly component: 'popup' | 'card' | 'options' | 'part' | 'welcome'
  readonly render: (speech: Speech) => ComponentChildren
}

/** One language: all its messages for pages of our own, and those alone that a card in an article has. */
export type Speech = { readonly full: Wording; readonly core: Wording }

/** The speech of a language (BCP 47) and its messages. */
export function speechOf(language: string, messages: Messages): Speech {
  return { full: createWording(language, messages), core: pickCoreWording([language]) }
}

export const english = speechOf('en', messages)

const nothing = () => {}
export const popupActions: PopupActions = {
  onShowQuotation: nothing,
  onRemoveMarks: nothing,
  onTraceAgain: nothing,
  onToggleFirsthand: nothing,
  onOpenOptions: nothing,
  onOpenPanel: nothing,
  onChooseSite: nothing,
  onExport: nothing,
  onCheck: nothing,
  onGoOn: nothing,
  onStopChecks: nothing,
  onOpenOriginal: nothing,
  engine: 'duckduckgo',
}
export const cardActions: CardActions = {
  onClose: nothing,
  onSelect: nothing,
  onPin: nothing,
  onCopy: nothing,
  onCheck: nothing,
  onGoOn: nothing,
  onOpenOriginal: nothing,
  onShowInList: nothing,
}

export function traced(
  trace: ReturnType<typeof inventTrace>,
  more: Partial<Extract<PopupState, { kind: 'traced' }>> = {},
): PopupState {
  return {
    kind: 'traced',
    trace,
    sought: [],
    marked: trace.quotes.map(({ id }) => id),
    firsthandShown: false,
    selected: null,
    checks: {},
    changed: false,
    exported: null,
    ...more,
  }
}

const popups: readonly [string, PopupState][] = [
  ['loading', { kind: 'loading' }],
  ['removed', { kind: 'removed' }],
  ['untraced', { kind: 'untraced', allowed: true }],
  ['untraced-not-allowed', { kind: 'untraced', allowed: false }],
  ...(
    [
      'browser-page',
      'store',
      'pdf',
      'no-article',
      'foreign-frame',
      'no-quotation',
      'no-permission',
      'left',
    ] as const
  ).map((reason): [string, PopupState] => [
    `cannot-${reason}`,
    { kind: 'cannot-trace', reason, language: null, detail: null },
  ]),
  ['cannot-language', { kind: 'cannot-trace', reason: 'language', language: 'de', detail: null }],
  [
    'cannot-language-unknown',
    { kind: 'cannot-trace', reason: 'language', language: null, detail: null },
  ],
  [
    'cannot-failed',
    {
      kind: 'cannot-trace',
      reason: 'failed',
      language: null,
      detail: 'TypeError: article is null\n    at trace (trace.ts:31:9)',
    },
  ],
  ['mixed', traced(inventTrace('The Meadow Courier', bridge, { credits }))],
  ['short', traced(inventTrace('The Meadow Courier', bridge.slice(3, 4)))],
  ['one-of-three', traced(inventTrace('The Meadow Courier', bridge.slice(6, 9)))],
  ['all-firsthand', traced(inventTrace('The Meadow Courier', bridge.slice(7)))],
  ['all-secondhand', traced(inventTrace('The Meadow Courier', bridge.slice(0, 5)))],
  ['unknown-page', traced(inventTrace(null, bridge.slice(2, 8)))],
  [
    'selected-and-unmarked',
    traced(inventTrace('The Meadow Courier', bridge), {
      selected: 'q3',
      marked: ['q0', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'],
      firsthandShown: true,
    }),
  ],
  [
    'exported',
    traced(inventTrace('The Meadow Courier', bridge.slice(3, 4)), {
      exported: { format: 'csv', to: 'file' },
    }),
  ],
  ['changed', traced(inventTrace('The Meadow Courier', bridge), { changed: true })],
  ['checked', traced(inventTrace('The Meadow Courier', bridge), { checks: verdicts })],
  ['followed', traced(inventTrace('The Meadow Courier', bridge), { checks: followed })],
  ['sought', traced(inventTrace('The Harbour Gazette', bridge.slice(7)), { sought })],
  ['long', traced(inventTrace('The Meadow Courier', longArticle, { credits }))],
  ['long-selected', traced(inventTrace('The Meadow Courier', longArticle), { selected: 'q42' })],
]

/** Where pages of a site are shown: the choice for it, in each of its states. */
const sites: { readonly [popup in string]?: SiteChoice } = {
  mixed: { host: 'www.meadow-courier.example', offers: 'always', on: false },
  'all-firsthand': { host: 'meadow-courier.example', offers: 'always', on: true },
  'all-secondhand': { host: 'meadow-courier.example', offers: 'never', on: false },
  short: {
    host: 'politics.news.the-meadow-courier-and-advertiser.example',
    offers: 'never',
    on: true,
  },
  removed: { host: 'meadow-courier.example', offers: 'always', on: false },
  'cannot-no-article': { host: 'meadow-courier.example', offers: 'always', on: true },
}
const siteOf = (popup: string) => sites[popup] ?? null

const bridgeTrace = inventTrace('The Meadow Courier', bridge)
function cardOf(id: string, more: Partial<CardProps> = {}): CardProps {
  return {
    trace: bridgeTrace,
    quotes: bridgeTrace.quotes.filter((quote) => quote.id === id),
    selected: id,
    check: null,
    pinned: false,
    copied: false,
    engine: 'duckduckgo',
    actions: cardActions,
    wording: english.core,
    ...more,
  }
}

const cards: readonly [string, CardProps][] = [
  ['secondhand', cardOf('q0')],
  ['indirect', cardOf('q1')],
  ['own-words', cardOf('q2')],
  ['interview', cardOf('q3', { pinned: true, copied: true })],
  ['perhaps', cardOf('q4')],
  ['two-outlets', cardOf('q5')],
  ['home-link', cardOf('q6')],
  ['firsthand', cardOf('q7')],
  ['overlapping', cardOf('q3', { quotes: bridgeTrace.quotes.slice(3, 5) })],
  [
    'plain',
    cardOf('q0', {
      actions: {
        ...cardActions,
        onPin: null,
        onCopy: null,
        onCheck: null,
        onOpenOriginal: null,
        onShowInList: null,
      },
    }),
  ],
  ...Object.entries(verdicts).map(([id, check]): [string, CardProps] => [
    `check-${check.state === 'checked' ? check.result.verdict : check.state}`,
    cardOf(id, { check }),
  ]),
]

const parts: readonly [string, ComponentChildren][] = [
  ['figure', <ChainFigure trace={bridgeTrace} checks={verdicts} />],
  [
    'figure-long',
    <ChainFigure trace={inventTrace('The Meadow Courier', longArticle)} checks={{}} />,
  ],
  ['figure-firsthand', <ChainFigure trace={inventTrace(null, bridge.slice(7))} checks={{}} />],
  ['copy-menu', <CopyMenu copied={false} onCopy={nothing} open />],
  [
    'allow-site',
    <AllowSite hosts={['www.harbour-gazette.example']} onAllow={nothing} onCancel={nothing} />,
  ],
]

const shortcuts: readonly Shortcut[] = [
  { command: '_execute_action', keys: 'Alt+Shift+H' },
  { command: 'next-quotation', keys: 'Ctrl+Alt+Shift+N' },
  { command: 'previous-quotation', keys: '' },
  { command: 'show-list', keys: 'Alt+Shift+L' },
  { command: 'open-card', keys: '' },
]

const welcomes = [
  ['chrome', { browser: 'chrome', shortcuts, onChangeKeys: nothing }],
  ['firefox', { browser: 'firefox', shortcuts, onChangeKeys: null }],
  ['android', { browser: 'android', shortcuts: [], onChangeKeys: null }],
] as const

const noSources: readonly NoSourceReason[] = [
  'own-words',
  'elsewhere',
  'no-article',
  'language',
  'failed',
]

export const states: readonly UiState[] = [
  ...parts.map(
    ([name, markup]): UiState => ({
      name,
      component: 'part',
      render: ({ full }) => (
        <WordingContext.Provider value={full}>
          <main class="popup">
            <h1 class="unseen">{name}</h1>
            <div class="trace">{markup}</div>
          </main>
        </WordingContext.Provider>
      ),
    }),
  ),
  ...popups.map(
    ([name, state]): UiState => ({
      name,
      component: 'popup',
      render: ({ full }) => (
        <Popup state={state} site={siteOf(name)} actions={popupActions} wording={full} />
      ),
    }),
  ),
  ...optionStates.map(
    ([name, state]): UiState => ({
      name,
      component: 'options',
      render: ({ full }) => <OptionsPage state={state} actions={optionsActions} wording={full} />,
    }),
  ),
  {
    name: 'outlet-form',
    component: 'options',
    render: ({ full }) => (
      <WordingContext.Provider value={full}>
        <main class="options">
          <h1 class="unseen">outlet-form</h1>
          <OutletForm
            outlet={outlets[0] ?? null}
            others={[]}
            findChanges={async () => notes}
            onKeep={nothing}
            onCancel={nothing}
          />
        </main>
      </WordingContext.Provider>
    ),
  },
  ...cards.map(
    ([name, props]): UiState => ({
      name,
      component: 'card',
      render: ({ core }) => <Card {...props} wording={core} />,
    }),
  ),
  ...welcomes.map(
    ([name, props]): UiState => ({
      name,
      component: 'welcome',
      render: ({ full }) => <Welcome {...props} onOpenOptions={nothing} wording={full} />,
    }),
  ),
  ...noSources.map(
    (reason): UiState => ({
      name: `note-${reason}`,
      component: 'card',
      render: ({ core }) => (
        <SelectionNote
          reason={reason}
          searchAddress="https://search.example/?q=words"
          onClose={nothing}
          wording={core}
        />
      ),
    }),
  ),
]
