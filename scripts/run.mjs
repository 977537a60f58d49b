// node scripts/run.mjs SCRIPT.ts ARGS…   sets the clone up if needed, then runs a script of the project on its Node 22.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installDependencies, root } from './setup.mjs'

installDependencies()
const node = join(root, 'node_modules', '.bin', 'node')
const { status, signal, error } = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
if (error) throw error
if (signal) process.kill(process.pid, signal)
process.exit(status ?? 1)
