import { expect, test } from 'vitest'
import {
  noSites,
  readHost,
  readSites,
  ruleOf,
  tracesAtLoad,
  withRule,
} from '../../src/settings/sites.ts'

test.each([
  ['marlow-bee.example', 'marlow-bee.example'],
  [' Marlow-Bee.example ', 'marlow-bee.example'],
  ['https://www.marlow-bee.example/news?x=1', 'www.marlow-bee.example'],
  ['marlow-bee.example:8080', 'marlow-bee.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['', null],
  ['two words', null],
  ['javascript:alert(1)', null],
  ['ftp://marlow-bee.example', null],
  ['*.example', null],
  ['[::1]', null],
])('the host in %j is %j', (text, host) => {
  expect(readHost(text)).toBe(host)
})

test('a host has one rule at a time', () => {
  const always = withRule(noSites, 'b.example', 'always')
  const two = withRule(always, 'a.example', 'always')
  expect(two.always).toEqual(['a.example', 'b.example'])
  const never = withRule(two, 'b.example', 'never')
  expect(never).toEqual({ always: ['a.example'], never: ['b.example'], all: false })
  expect(ruleOf(never, 'b.example')).toBe('never')
  expect(withRule(withRule(never, 'b.example', null), 'a.example', null)).toEqual(noSites)
})

test('never beats all sites', () => {
  const sites = { always: ['a.example'], never: ['b.example'], all: true }
  expect(['a.example', 'b.example', 'c.example'].map((host) => tracesAtLoad(sites, host))).toEqual([
    true,
    false,
    true,
  ])
  expect(tracesAtLoad({ ...sites, all: false }, 'c.example')).toBe(false)
})

test('sites read from elsewhere are sorted, doubled ones dropped, and never wins', () => {
  expect(
    readSites({
      always: ['b.example', 'a.example', 'B.example'],
      never: ['a.example'],
      all: false,
    }),
  ).toEqual({
    always: ['b.example'],
    never: ['a.example'],
    all: false,
  })
})
