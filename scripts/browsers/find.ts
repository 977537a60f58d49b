// Finds the system's Chromium and Firefox; installs them with apt-get where that is possible, else says what to install.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

type Candidate = {
  /** Set by a reader whose browser stands elsewhere. */
  readonly variable: string
  readonly commands: readonly string[]
  readonly paths: readonly string[]
  readonly debian: string
  /** The major version that the tests were written with; an older one is brought up to date where we may. */
  readonly version: number
  readonly advice: string
}

const candidates: Record<BrowserName, Candidate> = {
  chromium: {
    variable: 'HEARSAY_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    version: 150,
    advice: 'Install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium)',
  },
  firefox: {
    variable: 'HEARSAY_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    // 140 lets no automation into its own window over WebDriver BiDi.
    version: 153,
    advice: 'Install Firefox 153 or newer (Debian: sudo apt-get install firefox-esr)',
  },
}

/** For the interface's Japanese: without it boxes stand for its letters, and are narrower. */
const fonts = ['fonts-ipafont-gothic']

/**
 * The path of a browser that can be run. Installs it if it is absent, or brings it up to date, where we may.
 * Throws with advice if there is none.
 */
export function findBrowser(name: BrowserName): string {
  const path = findOrInstall(name)
  // So that neither a second call nor a tool that is started from here looks again.
  process.env[candidates[name].variable] = path
  return path
}

function findOrInstall(name: BrowserName): string {
  const { variable, advice, debian, version } = candidates[name]
  const found = lookForBrowser(name)
  if (found && (process.env[variable] || majorVersion(found) >= version)) return found
  if (process.getuid?.() === 0 && findCommand('apt-get')) {
    const state = found ? 'is too old' : 'is not installed'
    console.error(`${debian} ${state}: installing it with apt-get (a minute or two) …`)
    // The list of packages first: an old one names an old version, or one that the server no longer has.
    aptGet(['update'])
    aptGet(['install', '-y', '--no-install-recommends', debian, ...fonts])
    const installed = lookForBrowser(name)
    if (installed) return installed
  }
  if (found) return found
  throw new Error(`No ${name} found. ${advice}, or set ${variable} to its path.`)
}

function lookForBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = candidates[name]
  const chosen = process.env[variable]
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new Error(`${variable} is set to ${chosen}, which cannot be run.`)
  }
  for (const command of commands) {
    const path = findCommand(command)
    if (path) return path
  }
  return paths.find(isExecutable) ?? null
}

function findCommand(command: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, command)
    if (folder && isExecutable(path)) return path
  }
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Infinity where the browser does not say: it is then taken as it is. */
function majorVersion(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? Infinity)
}

function aptGet(args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
