import browser from 'webextension-polyfill'
import type { AllowedSites } from '../../src/ui/options/site-options.tsx'

/** Where the browser lets Hearsay in. */
export async function readAllowedSites(): Promise<AllowedSites> {
  const origins = await readOrigins()
  return {
    all: origins.some(isEverywhere),
    hosts: [...new Set(origins.flatMap((origin) => hostOf(origin) ?? []))],
  }
}

/** Asks the browser, which asks the reader; to be called in the reader's click itself. False where the answer is no. */
export async function askForPages(pages: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pages] }).catch(() => false)
}

/** Gives back what lets Hearsay into one site, whatever it was granted for. Never throws. */
export async function giveUpSite(host: string): Promise<void> {
  await giveUp((origin) => hostOf(origin) === host)
}

/** Gives back what lets Hearsay into all sites. Never throws. */
export async function giveUpEverywhere(): Promise<void> {
  await giveUp(isEverywhere)
}

async function giveUp(isMeant: (origin: string) => boolean): Promise<void> {
  const origins = (await readOrigins()).filter(isMeant)
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
}

async function readOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins
}

function isEverywhere(origin: string): boolean {
  return origin === '<all_urls>' || /^[^/]+:\/\/\*\//.test(origin)
}

/** The host of a pattern for the pages of one site; null for any other. */
function hostOf(origin: string): string | null {
  return /^[^/]+:\/\/([^/*]+)\//.exec(origin)?.[1] ?? null
}
