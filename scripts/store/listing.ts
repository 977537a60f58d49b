import { loadWording } from '../../src/wording/load.ts'
import type { ManifestMessages, MessageKey } from '../../src/wording/wording.ts'

/** The paragraphs of the description: what the first page after installation says, too. */
const paragraphs: readonly (readonly MessageKey[])[] = [
  ['welcomeLead'],
  ['welcomePress'],
  ['welcomeMay', 'welcomeReads', 'welcomePaints', 'welcomeKeeps', 'welcomeSends'],
  ['welcomeCannot', 'welcomeLimits'],
]

/** The text of a store's page in one language: name, summary and description. */
export async function writeListing(language: string): Promise<string> {
  const { say } = await loadWording([language])
  const { manifest } = (await import(`../../src/wording/messages/${language}.ts`)) as {
    manifest: ManifestMessages
  }
  const description = paragraphs.map((keys) =>
    keys.map((key, at) => (keys.length > 1 && at > 0 ? `• ${say(key)}` : say(key))).join('\n'),
  )
  return `${[manifest.manifestName, manifest.manifestDescription, ...description].join('\n\n')}\n`
}
