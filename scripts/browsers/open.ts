import { join } from 'node:path'
import { root } from '../setup.mjs'
import { openChromium } from './chromium.ts'
import type { BrowserName } from './find.ts'
import { openFirefox } from './firefox.ts'
import type { Reader } from './reader.ts'

/** Opens a browser with the built extension in it. Sizes in px. */
export function openReader(
  name: BrowserName,
  { headless = true, width = 1200, height = 900 } = {},
): Promise<Reader> {
  const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')
  const options = { extension, headless, width, height }
  return name === 'firefox' ? openFirefox(options) : openChromium(options)
}
