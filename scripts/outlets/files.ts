import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type OutletEntry,
  readNotOutletLines,
  readOutletLines,
} from '../../src/text/outlet-source.ts'
import { listOutletFiles, outletsFolder } from '../outlets-stamp.mjs'

/** Where a line of the catalogue stands, as a terminal can open it: "src/rules/outlets/trade.txt:12". */
export type Place = string
export type PlacedEntry = { readonly entry: OutletEntry; readonly place: Place }
export type Finding = { readonly place: Place; readonly message: string }

/** All lines of the catalogue with their places, and what could not be read. */
export function readPlacedEntries(): {
  readonly entries: readonly PlacedEntry[]
  readonly findings: readonly Finding[]
} {
  const entries: PlacedEntry[] = []
  const findings: Finding[] = []
  for (const name of listOutletFiles()) {
    const read = readOutletLines(readFileSync(join(outletsFolder, name), 'utf8'))
    for (const { entry, line } of read.entries) entries.push({ entry, place: placeOf(name, line) })
    for (const { message, line } of read.errors)
      findings.push({ place: placeOf(name, line), message })
  }
  return { entries, findings }
}

/** The lines of `not-outlets.txt` with their places. */
export function readPlacedNotOutlets() {
  const name = 'not-outlets.txt'
  const read = readNotOutletLines(readFileSync(join(outletsFolder, name), 'utf8'))
  return {
    entries: read.entries.map(({ entry, line }) => ({ entry, place: placeOf(name, line) })),
    findings: read.errors.map(({ message, line }) => ({ place: placeOf(name, line), message })),
  }
}

function placeOf(name: string, line: number): Place {
  return `src/rules/outlets/${name}:${line}`
}

/** Sorts the lines of each section by id; headings, blank lines and what follows them stay where they are. */
export function sortOutletFiles(): readonly string[] {
  const changed: string[] = []
  for (const name of listOutletFiles()) {
    const path = join(outletsFolder, name)
    const text = readFileSync(path, 'utf8')
    const sorted = sortSections(text)
    if (sorted === text) continue
    writeFileSync(path, sorted)
    changed.push(name)
  }
  return changed
}

/** The text with the outlets of each section in the order of their ids. */
export function sortSections(text: string): string {
  const out: string[] = []
  let section: string[] = []
  const flush = () => {
    out.push(...section.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0)))
    section = []
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) {
      flush()
      out.push(line)
    } else section.push(line)
  }
  flush()
  return out.join('\n')
}

function idOf(line: string): string {
  return (line.split('|')[0] ?? '').trim()
}
