// The words that the browser itself shows (name, description, commands), made from the interface's own messages at each build.
import { languages } from '../src/wording/languages.ts'
import type { ManifestMessages, OptionsMessages } from '../src/wording/wording.ts'

/** What a language is called in _locales. Stores know no Portuguese but that of a country. */
const folders: { readonly [tag in string]?: readonly string[] } = { pt: ['pt_BR', 'pt_PT'] }

/** Commands of the manifest are described by messages of the options page whose keys begin so. */
const commandKey = /^key[A-Z]/

/** A file that the build puts beside the manifest. */
export type LocaleFile = { readonly relativeDest: string; readonly contents: string }

/** Makes `_locales/<language>/messages.json` for every language of the interface. */
export async function packLocales(): Promise<LocaleFile[]> {
  const files = await Promise.all(
    Object.keys(languages).map(async (tag) => {
      const messages = await readMessages(tag)
      const contents = JSON.stringify(
        Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }])),
        null,
        2,
      )
      return (folders[tag] ?? [tag]).map((folder) => ({
        relativeDest: `_locales/${folder}/messages.json`,
        contents: `${contents}\n`,
      }))
    }),
  )
  return files.flat()
}

async function readMessages(tag: string): Promise<Readonly<Record<string, string>>> {
  const { manifest, options } = (await import(`../src/wording/messages/${tag}.ts`)) as {
    manifest: ManifestMessages
    options: OptionsMessages
  }
  const commands = Object.entries(options).filter(
    (entry): entry is [string, string] => commandKey.test(entry[0]) && typeof entry[1] === 'string',
  )
  const shown = Object.entries(manifest).filter(([key]) => key.startsWith('manifest'))
  return Object.fromEntries([...shown, ...commands])
}
