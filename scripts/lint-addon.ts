// Mozilla's add-on linter on the Firefox build. Errors fail, and so does every warning that is not known.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './setup.mjs'
import { toolCommand, toolEnvironment } from './tool.ts'

/** Warnings that stand: code, and the reason why it is harmless here. */
const known: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'innerHTML inside Preact (only for dangerouslySetInnerHTML, which we do not use) and Readability (on its clone)',
}

type Finding = { readonly code: string; readonly message: string; readonly file?: string }

/** Lints .output/firefox-mv3; prints what is new and gives true if nothing is. */
export function lintAddon(): boolean {
  const [command, args] = toolCommand('web-ext', [
    'lint',
    '--source-dir',
    join(root, '.output', 'firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ])
  const { stdout, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: toolEnvironment(),
  })
  if (error) throw error
  const report = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] }
  const fresh = [...report.errors, ...report.warnings.filter(({ code }) => !(code in known))]
  for (const { code, message, file } of fresh) console.error(`${file ?? ''}: ${code}: ${message}`)
  console.log(
    `Add-on linter: ${report.errors.length} errors, ${report.warnings.length} warnings, ` +
      `${fresh.length} of them not known.`,
  )
  return fresh.length === 0
}
