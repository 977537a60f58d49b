import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Budget, budgets, catalogueBudget, wholeBudget } from './budgets.ts'
import { root } from './setup.mjs'

/** What a part weighs beside its budget, in bytes. */
export type Size = { readonly part: string; readonly bytes: number; readonly budget: number }

/** Weighs the parts of a built extension; `folder` is that of the build. */
export function weighParts(folder: string): Size[] {
  const parts = budgets.map(({ part, entry, bytes }: Budget) => ({
    part,
    bytes: [...filesLoadedBy(join(folder, entry))].reduce((sum, file) => sum + sizeOf(file), 0),
    budget: bytes,
  }))
  const catalogue = {
    part: '  its catalogue',
    bytes: sizeOf(join(root, 'src', 'rules', 'outlets', 'packed.ts')),
    budget: catalogueBudget,
  }
  const background = parts.findIndex(({ part }) => part === 'background')
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  )
  const whole = all.filter((file) => statSync(file).isFile())
  const bytes = whole.reduce((sum, file) => sum + sizeOf(file), 0)
  return [
    ...parts.toSpliced(background + 1, 0, catalogue),
    { part: 'everything', bytes, budget: wholeBudget },
  ]
}

/** A table of sizes in kB, for people. */
export function formatSizes(sizes: readonly Size[]): string {
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9)
  const rows = sizes.map(({ part, bytes, budget }) => {
    const over = bytes > budget ? '  over its budget' : ''
    return `${part.padEnd(18)}${kilo(bytes)}${kilo(budget)}${over}`
  })
  return ['size, in kB            is   may be', ...rows, ''].join('\n')
}

/** Prints what the parts weigh; true where none is over its budget. */
export function checkSizes(folder: string): boolean {
  const sizes = weighParts(folder)
  console.log(formatSizes(sizes))
  return sizes.every(({ bytes, budget }) => bytes <= budget)
}

/** A file and what it loads at once: scripts and styles of a page, static imports of a module; not what comes when asked for. */
function filesLoadedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  if (!existsSync(file)) throw new Error(`The build has no ${file}`)
  found.add(file)
  const text = readFileSync(file, 'utf8')
  const root = dirname(file)
  if (file.endsWith('.html')) {
    for (const [, path = ''] of text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g))
      filesLoadedBy(join(root, path), found)
  } else if (file.endsWith('.js')) {
    for (const [, path = ''] of text.matchAll(
      /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
    ))
      filesLoadedBy(join(root, path), found)
  }
  return found
}

function sizeOf(file: string): number {
  return statSync(file).size
}
