import { createHash } from 'node:crypto'

/** A word of 32 letters that stands for some bytes: half of their SHA-256 in hexadecimal. */
export function fingerprint(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
