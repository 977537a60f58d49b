import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/**
 * Builds the extension again from the archive of its sources, in a folder of its own with dependencies of its own, as Mozilla's
 * reviewers do. Gives the files of the build that differ from `built`, or that only one of both has; none if it is the same.
 */
export function rebuildFrom(sources: string, built: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-sources-'))
  try {
    run('unzip', ['-q', sources, '-d', folder], folder)
    // This installs the locked dependencies first.
    run('npm', ['run', '--silent', 'build', '--', 'firefox'], folder)
    return compareFolders(built, join(folder, '.output', 'firefox-mv3'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files that are not the same in both folders, by their path in them. */
export function compareFolders(one: string, other: string): string[] {
  const [mine, theirs] = [hashFiles(one), hashFiles(other)]
  const paths = [...new Set([...mine.keys(), ...theirs.keys()])].sort()
  return paths.filter((path) => mine.get(path) !== theirs.get(path))
}

function hashFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => {
        const path = join(file.parentPath, file.name)
        return [
          relative(folder, path),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]
      }),
  )
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}`)
}
