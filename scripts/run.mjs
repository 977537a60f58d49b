// node scripts/run.mjs SCRIPT.ts ARGS…   sets the clone up if needed, then runs a script of the project on its Node 22.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outletsAreStale } from './outlets-stamp.mjs'
import { installDependencies, root } from './setup.mjs'

installDependencies()
const bundled = join(root, 'node_modules', '.bin', 'node')
const node = existsSync(bundled) ? bundled : process.execPath
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 22) {
  console.error(`Hearsay's tools need Node 22 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
const [script = '', ...args] = process.argv.slice(2)
const flags = ['--disable-warning=ExperimentalWarning']
// What is run may load the packed catalogue, so that has to be there before.
if (outletsAreStale()) {
  const packer = join(root, 'scripts', 'pack-outlets.ts')
  const packed = spawnSync(node, [...flags, packer], { stdio: ['ignore', 2, 2] })
  if (packed.status !== 0) process.exit(packed.status ?? 1)
}
const { status, signal, error } = spawnSync(node, [...flags, join(root, script), ...args], {
  stdio: 'inherit',
})
if (error) throw error
if (signal) process.kill(process.pid, signal)
process.exit(status ?? 1)
