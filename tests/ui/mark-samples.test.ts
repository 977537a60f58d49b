import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const marks = readFileSync('assets/marks.css', 'utf8')

/** What a rule of marks.css says, without the rules for forced colours and for print. */
function rule(highlight: string): string {
  const screen = marks.slice(0, marks.indexOf('@media'))
  const found = new RegExp(`::highlight\\(${highlight}\\)[^{]*\\{([^}]*)\\}`).exec(screen)
  return found?.[1] ?? ''
}

/** Both sides of a token: on a light page, and on a dark one. */
function token(name: string): { light: string; dark: string } {
  const value = new RegExp(`--mark-${name}: ([^;]*);`).exec(tokens)?.[1] ?? ''
  const [, before = '', light = '', dark = ''] =
    /^(.*)light-dark\((rgb\([^)]*\)|#\w+), (rgb\([^)]*\)|#\w+)\)$/.exec(value) ?? []
  return { light: before + light, dark: before + dark }
}

test.each([
  ['second-line', 'secondhand', 'text-decoration: underline '],
  ['second-tint', 'secondhand', 'background-color: '],
  ['second-tint-alone', 'secondhand-tint', 'background-color: '],
  ['second-line', 'secondhand-underline', 'text-decoration: underline '],
  ['perhaps-line', 'perhaps', 'text-decoration: underline '],
  ['perhaps-tint', 'perhaps', 'background-color: '],
  ['perhaps-tint-alone', 'perhaps-tint', 'background-color: '],
  ['first-line', 'firsthand', 'text-decoration: underline '],
  ['first-tint-alone', 'firsthand-tint', 'background-color: '],
] as const)('the sample %s looks as %s does in a page', (name, highlight, property) => {
  const sample = token(name)
  for (const ground of ['light', 'dark'] as const) {
    expect(sample[ground]).not.toBe('')
    expect(rule(`hearsay-${highlight}-on-${ground}`)).toContain(`${property}${sample[ground]};`)
  }
})
