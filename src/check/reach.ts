/** From where an address can be reached: everywhere, from one network alone, from this computer alone. */
export type Reach = 'public' | 'private' | 'loopback'

/** Names that no public server has. The first two are this computer's. */
const localNames: readonly (readonly [suffix: string, reach: Reach])[] = [
  ['localhost', 'loopback'],
  ['localhost.localdomain', 'loopback'],
  ['local', 'private'],
  ['internal', 'private'],
  ['intranet', 'private'],
  ['lan', 'private'],
  ['home', 'private'],
  ['corp', 'private'],
  ['home.arpa', 'private'],
  ['localdomain', 'private'],
]

/** First address, number of fixed bits, reach; from IANA's registry of special-purpose addresses. */
const ranges4: readonly (readonly [first: string, bits: number, reach: Reach])[] = [
  ['127.0.0.0', 8, 'loopback'],
  ['0.0.0.0', 8, 'loopback'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['169.254.0.0', 16, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'private'],
  ['224.0.0.0', 4, 'private'],
  ['240.0.0.0', 4, 'private'],
]

/**
 * From where the host of a web address can be reached. Numbers in any of their notations are known, as `URL` has written
 * them out by then; a name that leads to a private address is not, as only the browser looks names up.
 */
export function reachOf(address: string): Reach {
  const host = new URL(address).hostname.replace(/\.$/, '').toLowerCase()
  if (host.startsWith('[')) return reachOf6(host.slice(1, -1))
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return reachOf4(numberOf4(host))
  for (const [name, reach] of localNames) {
    if (host === name || host.endsWith(`.${name}`)) return reach
  }
  // A name without a dot is looked up in the network at hand.
  return host.includes('.') ? 'public' : 'private'
}

/** True where a page at one address may have another read: a public one, or one as local as itself. */
export function mayReach(address: string, from: string | null): boolean {
  const reach = reachOf(address)
  return reach === 'public' || (from !== null && reach === reachOf(from))
}

function reachOf4(number: number): Reach {
  const found = ranges4.find(([first, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(number / size) === Math.floor(numberOf4(first) / size)
  })
  return found?.[2] ?? 'public'
}

function numberOf4(host: string): number {
  return host.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

function reachOf6(host: string): Reach {
  const words = wordsOf6(host)
  const within = (...start: number[]) => start.every((word, index) => words[index] === word)
  const last4 = (at: number) => reachOf4((words[at] ?? 0) * 65_536 + (words[at + 1] ?? 0))
  if (within(0, 0, 0, 0, 0, 0, 0, 1) || within(0, 0, 0, 0, 0, 0, 0, 0)) return 'loopback'
  // An IPv4 address mapped, compatible, translated (64:ff9b::) or tunnelled (2002:) into IPv6.
  if (within(0, 0, 0, 0, 0, 0xffff) || within(0, 0, 0, 0, 0, 0)) return last4(6)
  if (within(0x64, 0xff9b, 0, 0, 0, 0)) return last4(6)
  if (within(0x2002)) return last4(1)
  const first = words[0] ?? 0
  // Global unicast is 2000::/3; unique local, link local, multicast and the rest are not of the web.
  return first >= 0x2000 && first <= 0x3fff ? 'public' : 'private'
}

/** The eight words of an IPv6 address as `URL` writes it. */
function wordsOf6(host: string): number[] {
  const [head = '', tail] = host.split('::')
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16))
  const before = read(head)
  const after = tail === undefined ? [] : read(tail)
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<number>(zeros).fill(0), ...after]
}
