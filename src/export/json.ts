import type { ExportInput } from './input.ts'

/** The trace as the command line prints it, with the verdicts beside it. */
export function exportJson({ trace, checks }: ExportInput): string {
  return `${JSON.stringify({ ...trace, checks }, null, 2)}\n`
}
