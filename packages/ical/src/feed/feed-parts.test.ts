import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, partsOf } from './feed-parts.ts'
import type { Piece } from './kept-texts.ts'

const OPENING = { bytes: new Uint8Array(), tag: '', pieces: [] }
const words = new TextEncoder()
const pieces = Array.from({ length: 400 }, (_, n): Piece => {
  return { bytes: words.encode(`${n} `), zone: undefined }
})
const list = fc.subarray(pieces)
const listBefore = fc.option(list, { nil: undefined })

function written(some: Piece[], before: Piece[] | undefined) {
  const parts = before && [OPENING, ...partsOf(before)]
  return partsOf(some, parts && { parts })
}

it('parts hold the texts in their order, whatever was before', () => {
  fc.assert(
    fc.property(list, listBefore, (some, before) => {
      const parts = written(some, before)
      expect(new TextDecoder().decode(bytesOf({ parts }))).toBe(
        some.map(({ bytes }) => new TextDecoder().decode(bytes)).join(''),
      )
      expect(parts).toEqual(partsOf(some))
    }),
  )
})

it('of two hundred texts one changes, and one part is made anew', () => {
  const before = partsOf(pieces.slice(0, 200))
  const changed = pieces.slice(0, 200).with(70, pieces[300] as Piece)
  const after = partsOf(changed, { parts: [OPENING, ...before] })
  expect(after.map((part, n) => part === before[n])).toEqual([true, false, true, true])
})
