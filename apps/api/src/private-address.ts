// IANA's registries of special-purpose addresses: private, loopback, link-local (the platforms'
// metadata among them), shared, for documentation and benchmarks, multicast, reserved.
const NOT_PUBLIC: [block: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Whether a numeric address is not one of the public internet. What is no address is not either. */
export function isPrivateAddress(address: string): boolean {
  if (!address.includes(':')) return isPrivate4(numberOf(address))
  const words = wordsOf(address)
  if (!words) return true
  const [first = 0, second = 0] = words
  // Global unicast is 2000::/3: outside of it lie loopback, local, mapped and translated ones.
  if (first >> 13 !== 1) return true
  // Teredo and other special ones (2001::/23), documentation, 6to4, which holds any address of IPv4.
  return (
    (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
    first === 0x2002 ||
    (first === 0x3fff && second < 0x1000)
  )
}

/**
 * Whether the host of an address on the web is private as it is written; undefined where it is a
 * name that has to be looked up.
 */
export function isPrivateHost(hostname: string): boolean | undefined {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (host.includes(':') || /^[\d.]+$/.test(host)) return isPrivateAddress(host)
  const isLocal = !host.includes('.') || /\.(localhost|local|internal|home\.arpa)$/i.test(host)
  return isLocal ? true : undefined
}

function isPrivate4(address: number | undefined): boolean {
  if (address === undefined) return true
  return NOT_PUBLIC.some(([block, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(address / size) === Math.floor((numberOf(block) ?? 0) / size)
  })
}

function numberOf(address: string): number | undefined {
  const bytes = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number)
  if (!bytes || bytes.some(byte => byte > 255)) return undefined
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function wordsOf(address: string): number[] | undefined {
  // What ends as IPv4 does is mapped or translated: not public, whatever it holds.
  if (!/^[\da-f:]+$/i.test(address)) return undefined
  const [before = '', after] = address.split('::')
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map(word => parseInt(word, 16))
  if (after === undefined) return read(before)
  const [head, tail] = [read(before), read(after)]
  return [...head, ...Array<number>(Math.max(0, 8 - head.length - tail.length)).fill(0), ...tail]
}
