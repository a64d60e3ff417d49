// Crockford's base 32: no letter is taken for another.
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
// Ten bits at a time, the lower digit first.
const PAIRS = [...DIGITS].flatMap(high => [...DIGITS].map(low => low + high))

/** Gathers texts and numbers to a hash of 60 bits (after cyrb53 by bryc, public domain). */
export class Hash {
  #a = 0xdeadbeef
  #b = 0x41c6ce57

  /** Takes a text; where it ends counts too. */
  text(text: string | undefined): this {
    if (text === undefined) return this.number(-2)
    let [a, b] = [this.#a, this.#b]
    for (let n = 0; n < text.length; n += 1) {
      const code = text.charCodeAt(n)
      a = Math.imul(a ^ code, 2_654_435_761)
      b = Math.imul(b ^ code, 1_597_334_677)
    }
    this.#a = a
    this.#b = b
    return this.number(-1)
  }

  /** Takes a whole number. */
  number(value: number): this {
    this.#a = Math.imul(this.#a ^ value, 2_654_435_761)
    this.#b = Math.imul(this.#b ^ value, 1_597_334_677)
    return this
  }

  /** Takes what another has gathered. */
  hash(other: Hash): this {
    this.#a = Math.imul(this.#a ^ other.#a, 2_654_435_761)
    this.#b = Math.imul(this.#b ^ other.#b, 1_597_334_677)
    return this
  }

  /** The hash in letters and digits. */
  key(): string {
    const [a, b] = [this.#a, this.#b]
    const one = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
    const other =
      Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
    return thirtyBits(one) + thirtyBits(other)
  }
}

function thirtyBits(word: number): string {
  return `${PAIRS[word & 1023]}${PAIRS[(word >>> 10) & 1023]}${PAIRS[(word >>> 20) & 1023]}`
}
