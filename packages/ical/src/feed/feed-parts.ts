import { fingerprint } from './fingerprint.ts'
import { joined } from './joined.ts'
import type { Piece } from './kept-texts.ts'

/** Bytes of a feed, a word that stands for them, and the texts of entries of which they are made. */
export type FeedPart = { bytes: Uint8Array<ArrayBuffer>; tag: string; pieces: readonly Piece[] }

// So many that a feed has few parts, so few that a change makes little anew.
const PIECES = 64

const utf8 = new TextEncoder()

/** All bytes of a feed. */
export function bytesOf({ parts }: { parts: readonly FeedPart[] }): Uint8Array<ArrayBuffer> {
  return joined(parts.map(({ bytes }) => bytes))
}

/** A part that is no entry. */
export function partOf(text: string): FeedPart {
  return withTag(utf8.encode(text), [])
}

/** The parts of a feed's entries; those of before, where they are of the same texts. */
export function partsOf(pieces: readonly Piece[], before?: { parts: FeedPart[] }): FeedPart[] {
  const parts: FeedPart[] = []
  for (let at = 0; at < pieces.length; at += PIECES) {
    const some = pieces.slice(at, at + PIECES)
    // What opens a feed stands before them.
    const known = before?.parts[parts.length + 1]
    parts.push(
      known && isOf(known, some) ? known : withTag(joined(some.map(({ bytes }) => bytes)), some),
    )
  }
  return parts
}

function isOf({ pieces }: FeedPart, some: readonly Piece[]): boolean {
  return pieces.length === some.length && pieces.every((piece, n) => piece === some[n])
}

function withTag(bytes: Uint8Array<ArrayBuffer>, pieces: readonly Piece[]): FeedPart {
  return { bytes, tag: fingerprint(bytes), pieces }
}
