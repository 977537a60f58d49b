import { Keyboard, Settings } from 'lucide'
import type { MessageKey, Wording } from '../wording/wording.ts'
import { demoArticle } from './demo-article.ts'
import { Icon } from './icon.tsx'
import { commandKeys, type Shortcut } from './options/key-options.tsx'
import { useWording, WordingContext } from './wording.tsx'

type WelcomeProps = {
  /** Whose toolbar to explain. */
  readonly browser: 'chrome' | 'firefox' | 'android'
  /** Empty where the browser has no keys, as on Android. */
  readonly shortcuts: readonly Shortcut[]
  /** Null where the browser's page for keys cannot be opened from here. */
  readonly onChangeKeys: (() => void) | null
  readonly onOpenOptions: (() => void) | null
  readonly wording: Wording
}

const pinKeys: { readonly [browser in WelcomeProps['browser']]: MessageKey } = {
  chrome: 'welcomePinChrome',
  firefox: 'welcomePinFirefox',
  android: 'welcomePinAndroid',
}

const looks: readonly (readonly [string, MessageKey, MessageKey])[] = [
  ['second', 'kindSecondhand', 'welcomeSecondhand'],
  ['perhaps', 'kindPerhaps', 'welcomePerhaps'],
  ['first', 'kindFirsthand', 'welcomeFirsthand'],
]

const permissions: readonly MessageKey[] = [
  'welcomeReads',
  'welcomePaints',
  'welcomeKeeps',
  'welcomeSends',
]

/**
 * The page that opens once, after installation: the demo article to try marks and cards on, what they mean, the button, the keys,
 * the permissions. States: each browser, with and without keys.
 */
export function Welcome(props: WelcomeProps) {
  const { browser, shortcuts, onChangeKeys, onOpenOptions, wording } = props
  const { say, locale, direction } = wording
  return (
    <WordingContext.Provider value={wording}>
      <main class="welcome" lang={locale} dir={direction}>
        <header class="welcome-head">
          <p class="welcome-name">{say('appName')}</p>
          <h1>{say('welcomeTitle')}</h1>
          <p class="welcome-lead">{say('welcomeLead')}</p>
        </header>
        <div class="welcome-try">
          <DemoArticle />
          <p class="welcome-note">{say('welcomeInvented')}</p>
        </div>
        <div class="welcome-parts">
          <section>
            <h2>{say('welcomeMarks')}</h2>
            <dl class="welcome-looks">
              {looks.map(([look, name, meaning]) => (
                <div key={look}>
                  <dt>
                    <span class={`welcome-look look-${look}`}>{say(name)}</span>
                  </dt>
                  <dd>{say(meaning)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section>
            <h2>{say('welcomeUse')}</h2>
            <p>{say('welcomePress')}</p>
            <p>{say(pinKeys[browser])}</p>
          </section>
          {shortcuts.length > 0 && (
            <section>
              <h2>{say('welcomeKeys')}</h2>
              <Keys shortcuts={shortcuts} />
              {onChangeKeys && (
                <button type="button" class="plain" onClick={onChangeKeys}>
                  <Icon of={Keyboard} size={14} />
                  {say('keysChange')}
                </button>
              )}
            </section>
          )}
          <section>
            <h2>{say('welcomeMay')}</h2>
            <ul class="welcome-may">
              {permissions.map((key) => (
                <li key={key}>{say(key)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{say('welcomeCannot')}</h2>
            <p>{say('welcomeLimits')}</p>
          </section>
          {onOpenOptions && (
            <p>
              <button type="button" class="plain" onClick={onOpenOptions}>
                <Icon of={Settings} size={14} />
                {say('options')}
              </button>
            </p>
          )}
        </div>
      </main>
    </WordingContext.Provider>
  )
}

/** In English whatever the page's language: it is what Hearsay reads. */
function DemoArticle() {
  const { outlet, title, byline, paragraphs } = demoArticle
  return (
    <article class="demo" lang="en" dir="ltr">
      <p class="demo-outlet">{outlet}</p>
      <h2>{title}</h2>
      <p class="demo-byline">{byline}</p>
      {paragraphs.map((text) => (
        <p key={text} class="demo-paragraph">
          {text}
        </p>
      ))}
    </article>
  )
}

function Keys({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { say } = useWording()
  return (
    <dl class="welcome-keys">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{keys === '' ? <i>{say('keyNone')}</i> : <kbd dir="ltr">{keys}</kbd>}</dt>
          <dd>{say(commandKeys[command])}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{say('welcomeEscape')}</dd>
      </div>
    </dl>
  )
}
