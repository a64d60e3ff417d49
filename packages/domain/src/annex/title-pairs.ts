/** The pairs of letters in a title, as a set of 512 bits. */
export type Pairs = { bits: Int32Array; count: number }

const WORDS = 16

export function pairsOf(title: string): Pairs {
  const bits = new Int32Array(WORDS)
  for (let at = 1; at < title.length; at += 1) {
    const pair = title.charCodeAt(at - 1) * 31 + title.charCodeAt(at)
    const bit = Math.imul(pair, 0x9e3779b1) >>> 23
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31))
  }
  return { bits, count: bits.reduce((sum, word) => sum + ones(word), 0) }
}

/** How alike two titles are, from 0 to 1: Dice's coefficient of their pairs. */
export function likenessOf(a: Pairs, b: Pairs): number {
  let shared = 0
  for (let at = 0; at < WORDS; at += 1) {
    shared += ones((a.bits[at] as number) & (b.bits[at] as number))
  }
  return (2 * shared) / Math.max(1, a.count + b.count)
}

// The ones among 32 bits, all counted at once.
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
