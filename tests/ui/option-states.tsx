import type { DraftNote } from '../../src/settings/outlet-changes.ts'
import type { OwnOutlet } from '../../src/settings/own-outlets.ts'
import { defaultSettings } from '../../src/settings/settings.ts'
import type {
  OptionsActions,
  OptionsNotice,
  OptionsState,
} from '../../src/ui/options/options-page.tsx'

const nothing = () => {}
export const optionsActions: OptionsActions = {
  onChange: nothing,
  onSetSite: nothing,
  onSetAllSites: nothing,
  onKeepOutlets: nothing,
  findChanges: async () => [],
  onChangeKeys: nothing,
  onSaveFile: nothing,
  onReadFile: nothing,
  onReset: nothing,
  onUndo: nothing,
  onOpenWelcome: nothing,
}

const first: OptionsState = {
  version: '1.2.3',
  settings: defaultSettings,
  allowed: { hosts: [], all: false },
  shortcuts: [
    { command: '_execute_action', keys: 'Alt+Shift+H' },
    { command: 'next-quotation', keys: 'Alt+Shift+J' },
    { command: 'previous-quotation', keys: '' },
  ],
  hasMenu: true,
  notice: null,
  canUndo: false,
}

export const outlets: readonly OwnOutlet[] = [
  {
    name: 'The Marlow Bee',
    otherNames: ['Weekly Bee', 'Marlow Bee & Argus'],
    domain: 'marlow-bee.example',
  },
  { name: 'Radio Quillhaven', otherNames: [], domain: null },
]

const used: OptionsState = {
  ...first,
  settings: {
    ...defaultSettings,
    sites: {
      always: ['harbour-tribune.example', 'marlow-bee.example'],
      never: ['a-very-long-name-of-a-site-that-somebody-registered.example'],
      all: false,
    },
    ownOutlets: outlets,
  },
  allowed: { hosts: ['harbour-tribune.example', 'coast-today.example'], all: false },
}

function noting(notice: OptionsNotice, canUndo = false): OptionsState {
  return { ...first, notice, canUndo }
}

export const notes: readonly DraftNote[] = [
  { kind: 'corrects', outlet: 'The Marlow Bee' },
  { kind: 'takes-name', outlet: 'The Bee (Quillhaven)', name: 'Bee' },
]

export const optionStates: readonly [string, OptionsState][] = [
  ['first', first],
  ['used', used],
  ['tint', { ...used, settings: { ...used.settings, markLook: 'tint' } }],
  [
    'underline-secondhand-only',
    {
      ...first,
      settings: {
        ...defaultSettings,
        markLook: 'underline',
        firsthandShown: false,
        perhapsShown: false,
        cardDelayMs: 1500,
        announcements: false,
      },
    },
  ],
  [
    'all-sites',
    {
      ...used,
      settings: { ...used.settings, sites: { ...used.settings.sites, all: true } },
      allowed: { hosts: [], all: true },
    },
  ],
  ['without-keys-and-menu', { ...first, shortcuts: [], hasMenu: false }],
  ['saved', noting({ kind: 'saved' })],
  ['not-kept', noting({ kind: 'not-kept' })],
  ['file-read', noting({ kind: 'file-read' }, true)],
  ['reset', noting({ kind: 'reset' }, true)],
  ['site-refused', noting({ kind: 'site-refused' })],
  ...(['not-json', 'foreign', 'newer', 'broken'] as const).map((reason): [string, OptionsState] => [
    `file-${reason}`,
    noting({
      kind: 'file-refused',
      error: { reason, field: reason === 'broken' ? 'cardDelayMs' : null },
    }),
  ]),
]
