// npm run zip: store-ready archives of both builds, and the sources that Mozilla's reviewers build from, in .output/. Builds the
// extension again from those sources and fails where the result is another; `-- --quick` leaves that out.
import { join } from 'node:path'
import { root } from './setup.mjs'
import { runTool } from './tool.ts'
import { rebuildFrom } from './zip/rebuild.ts'

for (const browser of ['chrome', 'firefox']) runTool('wxt', ['zip', '-b', browser])

if (!process.argv.includes('--quick')) {
  const { version } = (await import('../package.json', { with: { type: 'json' } })).default
  const output = join(root, '.output')
  console.log('\nBuilding again from the archive of the sources …')
  const different = rebuildFrom(
    join(output, `hearsay-${version}-sources.zip`),
    join(output, 'firefox-mv3'),
  )
  if (different.length > 0) {
    console.error(`The sources give another build. Different: ${different.join(', ')}`)
    process.exit(1)
  }
  console.log('The sources give the same build, file by file.')
}
