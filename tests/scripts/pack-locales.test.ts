import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packLocales } from '../../scripts/pack-locales.ts'

/** What the manifest asks for: `__MSG_key__`, in wxt.config.ts and as the popup's title. */
const asked = ['wxt.config.ts', 'entrypoints/popup/index.html'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string),
)

type Locale = Readonly<Record<string, { readonly message: string }>>

test('each language has the name, description and commands that the manifest asks for, none too long for the stores', async () => {
  const files = await packLocales()
  expect(asked).toContain('manifestName')
  expect(files.map(({ relativeDest }) => relativeDest.split('/')[1])).toEqual([
    'en',
    'de',
    'fr',
    'es',
    'pt_BR',
    'pt_PT',
    'it',
    'ar',
    'ja',
  ])
  for (const { relativeDest, contents } of files) {
    const locale = JSON.parse(contents) as Locale
    expect(Object.keys(locale), relativeDest).toEqual(expect.arrayContaining(asked))
    // Mozilla takes names up to 50 characters, Google descriptions up to 132.
    expect(locale['manifestName']?.message.length, relativeDest).toBeLessThanOrEqual(50)
    expect(locale['manifestName']?.message, relativeDest).toMatch(/^Hearsay/)
    expect(locale['manifestDescription']?.message.length, relativeDest).toBeLessThanOrEqual(132)
    for (const { message } of Object.values(locale)) expect(message).toMatch(/\S/)
  }
})
