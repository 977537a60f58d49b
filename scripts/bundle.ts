import { join } from 'node:path'
import { build } from 'vite'
import { root } from './setup.mjs'

/** Bundles a module of this project as a script that sets a global of this name, to be run in a page. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['iife'], name },
    },
  })
  const [first] = Array.isArray(output) ? output : [output]
  const chunk = first && 'output' in first ? first.output[0] : null
  if (!chunk) throw new Error('nothing was bundled')
  return chunk.code
}
