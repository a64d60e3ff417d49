/** Two words of 32 bits that stand for a text. */
export type Hash = readonly [number, number]

/** The hash of a text (cyrb53 by bryc, public domain). */
export function hashOf(text: string): Hash {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n)
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  return finished(a, b)
}

/** The hash of one text after another. */
export function mixed([a, b]: Hash, [c, d]: Hash): Hash {
  return finished(Math.imul(a, 2_654_435_761) ^ c, Math.imul(b, 1_597_334_677) ^ d)
}

// Crockford's base 32: no letter is taken for another.
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** 60 bits of it in letters and digits. */
export function keyOf([a, b]: Hash): string {
  return thirtyBits(a) + thirtyBits(b)
}

function thirtyBits(word: number): string {
  let digits = ''
  for (let shift = 0; shift < 30; shift += 5) digits += DIGITS[(word >>> shift) & 31]
  return digits
}

function finished(a: number, b: number): Hash {
  const one = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  const other =
    Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  return [one, other]
}
