import { expect, it } from 'vitest'
import { readColor } from '../../src/page/background.ts'

const colors: [css: string, dark: boolean, alpha: number][] = [
  ['rgb(255, 255, 255)', false, 1],
  ['rgb(18, 18, 18)', true, 1],
  ['rgba(0, 0, 0, 0)', true, 0],
  ['rgb(0 0 0 / 50%)', true, 0.5],
  ['color(srgb 0.1 0.1 0.1)', true, 1],
  ['color(srgb 0.96 0.96 0.94 / 0.9)', false, 0.9],
  ['oklch(0.21 0.02 260)', true, 1],
  ['oklab(0.97 0 0)', false, 1],
  ['lab(12 0 0)', true, 1],
  ['lab(95% 0 0)', false, 1],
  ['hsl(220 20% 12%)', true, 1],
  // Saturated grounds: letters on blue are white, on yellow black.
  ['rgb(0, 0, 200)', true, 1],
  ['rgb(255, 230, 0)', false, 1],
]

it.each(colors)('%s', (css, dark, alpha) => {
  const color = readColor(css)
  expect((color?.lightness ?? 1) < 0.45).toBe(dark)
  expect(color?.alpha).toBeCloseTo(alpha)
})

it.each(['', 'red', 'url(x)', 'rgb'])('“%s” is no computed colour', (css) => {
  expect(readColor(css)).toBe(null)
})
