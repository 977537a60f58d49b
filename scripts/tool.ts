import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './setup.mjs'

const bin = join(root, 'node_modules', '.bin')

/** Runs a tool of node_modules on the project's Node, output shown; ends this process with its status if it fails. */
export function runTool(tool: string, args: readonly string[]): void {
  const { status, error } = spawnSync(...toolCommand(tool, args), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: toolEnvironment(),
  })
  if (error) throw error
  if (status !== 0) {
    console.error(`${tool} ${args.join(' ')} failed.`)
    process.exit(status ?? 1)
  }
}

/** The command and arguments that run a tool of node_modules on the Node that runs this. */
export function toolCommand(tool: string, args: readonly string[]): [string, string[]] {
  return [process.execPath, [join(bin, tool), ...args]]
}

/** The environment for a tool: the project's own Node first on the path, and nothing reported home. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: bin + delimiter + (process.env['PATH'] ?? ''),
    WXT_TELEMETRY_DISABLED: '1',
  }
}
