/** The middle value; of an even count the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The mean of the middle four fifths: finer than the median where a browser’s clock goes in steps of a tenth of what is measured. */
export function middleMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.floor(values.length / 10), Math.ceil((values.length * 9) / 10))
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
