import { describe, expect, test } from 'vitest'
import { mayReach, type Reach, reachOf } from '../../src/check/reach.ts'

const rows: readonly (readonly [host: string, reach: Reach, why?: string])[] = [
  ['marlow-bee.example', 'public'],
  ['8.8.8.8', 'public'],
  ['172.15.255.255', 'public', 'just below the private range'],
  ['172.32.0.1', 'public', 'just above it'],
  ['100.128.0.1', 'public', 'just above the range of carriers'],
  ['192.169.0.1', 'public'],
  ['[2001:4860:4860::8888]', 'public'],
  ['[2606:4700::1111]', 'public'],
  ['[::ffff:8.8.8.8]', 'public', 'a public address mapped into IPv6'],
  ['notlocalhost.example', 'public'],
  ['local.example', 'public'],
  ['localhost', 'loopback'],
  ['LOCALHOST.', 'loopback', 'with the dot of the root'],
  ['bee.localhost', 'loopback'],
  ['127.0.0.1', 'loopback'],
  ['127.1', 'loopback', 'short'],
  ['2130706433', 'loopback', 'one decimal number'],
  ['0x7f000001', 'loopback', 'hexadecimal'],
  ['0177.0.0.1', 'loopback', 'octal'],
  ['0', 'loopback', 'this host'],
  ['[::1]', 'loopback'],
  ['[::]', 'loopback'],
  ['[::ffff:127.0.0.1]', 'loopback', 'mapped'],
  ['[::ffff:7f00:1]', 'loopback', 'mapped, in hexadecimal'],
  ['[64:ff9b::7f00:1]', 'loopback', 'translated'],
  ['[2002:7f00:1::]', 'loopback', 'tunnelled'],
  ['10.1.2.3', 'private'],
  ['100.64.0.1', 'private', 'of a carrier'],
  ['169.254.169.254', 'private', 'link local: a cloud’s metadata'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['3232235777', 'private', '192.168.1.1 as one number'],
  ['198.18.0.1', 'private'],
  ['224.0.0.251', 'private', 'multicast'],
  ['255.255.255.255', 'private'],
  ['[fc00::1]', 'private'],
  ['[fd12:3456::1]', 'private'],
  ['[fe80::1]', 'private'],
  ['[::ffff:192.168.1.1]', 'private'],
  ['printer.local', 'private'],
  ['wiki.internal', 'private'],
  ['router.home.arpa', 'private'],
  ['nas.lan', 'private'],
  ['intranet', 'private', 'a name without a dot'],
]

describe('from where a host can be reached', () => {
  test.each(rows)('%s: %s', (host, reach) => {
    expect(reachOf(`http://${host}/a`)).toBe(reach)
    expect(reachOf(`https://${host}:8443/a`)).toBe(reach)
  })
})

test.each([
  ['http://bee.example/a', 'http://gazette.example/', true],
  ['http://bee.example/a', null, true],
  ['http://bee.example/a', 'http://gazette.localhost/', true],
  ['http://127.0.0.1/a', 'http://gazette.localhost/', true],
  ['http://127.0.0.1/a', 'http://gazette.example/', false],
  ['http://127.0.0.1/a', null, false],
  ['http://192.168.1.1/a', 'http://gazette.example/', false],
  ['http://192.168.1.1/a', 'http://gazette.localhost/', false],
  ['http://wiki.internal/a', 'http://news.internal/', true],
  ['http://127.0.0.1/a', 'http://news.internal/', false],
] as const)('%s from a page at %s: %s', (address, from, may) => {
  expect(mayReach(address, from)).toBe(may)
})
