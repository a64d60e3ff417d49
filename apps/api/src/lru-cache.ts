/** Keeps what was used last, within a bound on its size; whatever it holds may vanish. */
export class LruCache<Value> {
  #entries = new Map<string, Value>()
  #size = 0
  #bound: number
  #sizeOf: (value: Value) => number

  /** `bound` and `sizeOf` are in the same unit, such as bytes. */
  constructor(bound: number, sizeOf: (value: Value) => number) {
    this.#bound = bound
    this.#sizeOf = sizeOf
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    // A Map keeps the order of insertion: moved to the end, it is the last to go.
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  set(key: string, value: Value): void {
    this.delete(key)
    this.#entries.set(key, value)
    this.#size += this.#sizeOf(value)
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#bound) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const value = this.#entries.get(key)
    if (value === undefined) return
    this.#entries.delete(key)
    this.#size -= this.#sizeOf(value)
  }
}
