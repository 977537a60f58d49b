import { Eraser, LoaderCircle, PanelRight, RefreshCw, ScanText, Settings, Share } from 'lucide'
import { useState } from 'preact/hooks'
import type { Sought, Trace } from '../text/types.ts'
import type { MessageKey, Wording } from '../wording/wording.ts'
import { ArticleLanguage } from './article-words.ts'
import type { Checks } from './check-state.ts'
import {
  type ExportDone,
  type ExportFormat,
  ExportMenu,
  type ExportTarget,
} from './export-menu.tsx'
import { Icon } from './icon.tsx'
import { type SiteChoice, SiteSwitch } from './site-switch.tsx'
import { SoughtList } from './sought-list.tsx'
import { type TraceActions, TraceView } from './trace-view.tsx'
import { useWording, WordingContext } from './wording.tsx'

/** Why there is nothing to show for a page. */
export type CannotTraceReason =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'no-article'
  | 'foreign-frame'
  | 'no-quotation'
  | 'language'
  | 'no-permission'
  | 'left'
  | 'failed'

export type PopupState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'traced'
      readonly trace: Trace
      /** What the reader came to this page for. */
      readonly sought: readonly Sought[]
      /** Quotations whose words were found again in the page, by id. */
      readonly marked: readonly string[]
      readonly firsthandShown: boolean
      /** The quotation whose mark was clicked in the page. */
      readonly selected: string | null
      readonly checks: Checks
      /** True where the page's text is no longer the traced one. */
      readonly changed: boolean
      /** What the reader has just saved or copied; null otherwise. */
      readonly exported: ExportDone | null
    }
  | {
      readonly kind: 'cannot-trace'
      readonly reason: CannotTraceReason
      /** BCP 47, for the reason `language`; null where unknown. */
      readonly language: string | null
      /** For the reason `failed`: what to quote in a report; null otherwise. */
      readonly detail: string | null
    }
  | { readonly kind: 'removed' }
  /** In the panel: a page that the reader has not asked about. Where it is not allowed, only the toolbar button lets us in. */
  | { readonly kind: 'untraced'; readonly allowed: boolean }

/** What a reader can ask for. An action that is null is not offered. */
export type PopupActions = TraceActions & {
  readonly onRemoveMarks: () => void
  readonly onTraceAgain: () => void
  readonly onToggleFirsthand: (shown: boolean) => void
  readonly onOpenOptions: (() => void) | null
  readonly onOpenPanel: (() => void) | null
  /** Sets what was chosen for the site of the page. */
  readonly onChooseSite: (on: boolean) => void
  readonly onExport: ((format: ExportFormat, to: ExportTarget) => void) | null
}

const reasonKeys: { readonly [reason in CannotTraceReason]: MessageKey } = {
  'browser-page': 'reasonBrowserPage',
  store: 'reasonStore',
  pdf: 'reasonPdf',
  'no-article': 'reasonNoArticle',
  'foreign-frame': 'reasonForeignFrame',
  'no-quotation': 'reasonNoQuotation',
  language: 'reasonLanguage',
  'no-permission': 'reasonNoPermission',
  left: 'reasonLeft',
  failed: 'reasonFailed',
}

/** Where a second try can end otherwise. */
const worthAnotherTry: readonly CannotTraceReason[] = [
  'no-article',
  'no-quotation',
  'left',
  'failed',
]

type PopupProps = {
  readonly state: PopupState
  /** What can be chosen for the site of the page; null where nothing can. */
  readonly site: SiteChoice | null
  readonly actions: PopupActions
  readonly wording: Wording
}

/**
 * The popup of the toolbar button, and the side panel. States: loading, traced, cannot-trace with each reason, removed, untraced
 * (allowed or not).
 */
export function Popup({ state, site, actions, wording }: PopupProps) {
  const { say, locale, direction } = wording
  return (
    <WordingContext.Provider value={wording}>
      <main class="popup" lang={locale} dir={direction} aria-busy={state.kind === 'loading'}>
        <h1 class="unseen">{say('appName')}</h1>
        <ArticleLanguage.Provider value={state.kind === 'traced' ? state.trace.language : null}>
          <PopupBody state={state} site={site} actions={actions} />
        </ArticleLanguage.Provider>
        {state.kind !== 'traced' && state.kind !== 'loading' && (site || actions.onOpenOptions) && (
          <footer class="bar bar-bare">
            {site && <SiteSwitch choice={site} onChoose={actions.onChooseSite} />}
            {actions.onOpenOptions && <OptionsButton onOpen={actions.onOpenOptions} />}
          </footer>
        )}
      </main>
    </WordingContext.Provider>
  )
}

function PopupBody({ state, site, actions }: Omit<PopupProps, 'wording'>) {
  const { say } = useWording()
  if (state.kind === 'loading') {
    return (
      <p class="notice notice-loading" role="status">
        <Icon of={LoaderCircle} size={18} />
        {say('loading')}
      </p>
    )
  }
  if (state.kind === 'removed') {
    return (
      <div class="notice" role="status">
        <p class="notice-title">{say('removedTitle')}</p>
        <p>{say('removedText')}</p>
        <TraceAgain onTraceAgain={actions.onTraceAgain} />
      </div>
    )
  }
  if (state.kind === 'untraced') {
    return (
      <div class="notice" role="status">
        <p class="notice-title">{say('untracedTitle')}</p>
        {state.allowed ? (
          <button type="button" class="main-action" onClick={actions.onTraceAgain}>
            <Icon of={ScanText} size={14} />
            {say('tracePage')}
          </button>
        ) : (
          <p>{say('untracedPress')}</p>
        )}
      </div>
    )
  }
  if (state.kind === 'cannot-trace') {
    return (
      <div class="notice" role="status">
        <p class="notice-title">{say('cannotTitle')}</p>
        <Reason {...state} />
        {worthAnotherTry.includes(state.reason) && (
          <TraceAgain onTraceAgain={actions.onTraceAgain} />
        )}
      </div>
    )
  }
  return (
    <>
      {state.changed && (
        <p class="stale" role="status">
          {say('reasonChanged')}
          <button type="button" class="plain" onClick={actions.onTraceAgain}>
            <Icon of={RefreshCw} size={13} />
            {say('traceAgain')}
          </button>
        </p>
      )}
      <SoughtList sought={state.sought} onShow={actions.onShowQuotation} />
      <TraceView
        trace={state.trace}
        checks={state.checks}
        marked={state.marked}
        selected={state.selected}
        actions={actions}
      />
      <div class="switches">
        <label class="switch">
          <input
            type="checkbox"
            checked={state.firsthandShown}
            onChange={(event) => actions.onToggleFirsthand(event.currentTarget.checked)}
          />
          {say('showFirsthand')}
        </label>
        {site && <SiteSwitch choice={site} onChoose={actions.onChooseSite} />}
      </div>
      <TraceBar state={state} actions={actions} />
    </>
  )
}

type TracedState = Extract<PopupState, { kind: 'traced' }>

/** What can be done with a trace, at the foot of the popup. States: export closed and open. */
function TraceBar({ state, actions }: { state: TracedState; actions: PopupActions }) {
  const { say } = useWording()
  const [exporting, setExporting] = useState(state.exported !== null)
  const { onExport, onOpenPanel, onOpenOptions } = actions
  return (
    <footer class="bar">
      {onExport && exporting && <ExportMenu onExport={onExport} done={state.exported} />}
      <span class="bar-buttons">
        <button type="button" class="plain" onClick={actions.onRemoveMarks}>
          <Icon of={Eraser} size={14} />
          {say('removeMarks')}
        </button>
        {onExport && (
          <button
            type="button"
            class="plain"
            aria-expanded={exporting}
            onClick={() => setExporting(!exporting)}
          >
            <Icon of={Share} size={14} />
            {say('export')}
          </button>
        )}
        <span class="bar-away">
          {onOpenPanel && (
            <button type="button" class="plain" onClick={onOpenPanel} title={say('openPanel')}>
              <Icon of={PanelRight} size={14} turnsWithText />
              <span class="unseen">{say('openPanel')}</span>
            </button>
          )}
          {onOpenOptions && <OptionsButton onOpen={onOpenOptions} />}
        </span>
      </span>
    </footer>
  )
}

function Reason({
  reason,
  language,
  detail,
}: {
  reason: CannotTraceReason
  language: string | null
  detail: string | null
}) {
  const { say, show, locale } = useWording()
  if (reason === 'language') {
    const name = language && new Intl.DisplayNames(locale, { type: 'language' }).of(language)
    return <p>{name ? show('reasonLanguage', { language: name }) : say('reasonLanguageUnknown')}</p>
  }
  return (
    <>
      <p>{say(reasonKeys[reason])}</p>
      {detail && <pre class="notice-detail">{detail}</pre>}
    </>
  )
}

function TraceAgain({ onTraceAgain }: { onTraceAgain: () => void }) {
  const { say } = useWording()
  return (
    <button type="button" class="main-action" onClick={onTraceAgain}>
      <Icon of={RefreshCw} size={14} />
      {say('traceAgain')}
    </button>
  )
}

function OptionsButton({ onOpen }: { onOpen: () => void }) {
  const { say } = useWording()
  return (
    <button type="button" class="plain" onClick={onOpen} title={say('options')}>
      <Icon of={Settings} size={14} />
      <span class="unseen">{say('options')}</span>
    </button>
  )
}
