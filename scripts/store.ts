// npm run store [-- TAG…]: what the stores ask for beside the archives: the text of the listing in every language, into
// .output/store/, and five pictures of 1280 × 800 px in the languages named (English unless one is), into assets/store/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { serveDemo } from '../demo/server.ts'
import { type Language, languages } from '../src/wording/languages.ts'
import { openReader } from './browsers/open.ts'
import { root } from './setup.mjs'
import { writeListing } from './store/listing.ts'
import { composePictures } from './store/pictures.ts'
import { runTool } from './tool.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((tag) => !(tag in languages))
if (unknown.length > 0) {
  console.error(
    `Hearsay does not speak ${unknown.join(', ')}: say ${Object.keys(languages).join(', ')}.`,
  )
  process.exit(2)
}
runTool('wxt', ['build', '-b', 'chrome'])
const demo = await serveDemo()
const reader = await openReader('chromium', { width: 1280, height: 800 })
try {
  const texts = join(root, '.output', 'store')
  mkdirSync(texts, { recursive: true })
  for (const language of Object.keys(languages)) {
    writeFileSync(join(texts, `${language}.txt`), await writeListing(language))
  }
  console.log(`Saved the listing in every language in ${relative(root, texts)}`)
  for (const language of (wanted.length > 0 ? wanted : ['en']) as Language[]) {
    const folder = join(root, 'assets', 'store', language)
    mkdirSync(folder, { recursive: true })
    for (const [name, png] of await composePictures(reader, demo, language)) {
      writeFileSync(join(folder, `${name}.png`), png)
    }
    console.log(`Saved five pictures in ${relative(root, folder)}`)
  }
} finally {
  await reader.close()
  await demo.stop()
}
