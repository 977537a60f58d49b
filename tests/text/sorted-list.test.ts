import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SortedList } from '../../src/text/sorted-list.ts'

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }))

test('finds what a walk over all keys finds', () => {
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }),
      (all, asked) => {
        const keys = all.sort()
        const list = new SortedList(keys.length, (at) => keys[at] ?? '')
        const walk = (fits: (key: string) => boolean) =>
          [...keys.keys()].filter((at) => fits(keys[at] ?? ''))
        expect(list.placesOf(asked)).toEqual(walk((key) => key === asked))
        expect(list.placesFrom(asked)).toEqual(walk((key) => key.startsWith(asked)))
      },
    ),
  )
})

test('works a key out once, and only where a search looks', () => {
  const looked: number[] = []
  const list = new SortedList(10_000, (at) => {
    looked.push(at)
    return String(at).padStart(5, '0')
  })
  expect(list.placesOf('07777')).toEqual([7777])
  expect(list.placesOf('07777')).toEqual([7777])
  expect(looked.length).toBeLessThan(20)
})
