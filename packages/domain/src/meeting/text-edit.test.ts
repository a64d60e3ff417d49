import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caretAfter, editBetween, type TextEdit } from './text-edit.ts'

const applied = (text: string, { at, remove, insert }: TextEdit) =>
  text.slice(0, at) + insert + text.slice(at + remove)

describe('the edit between two texts', () => {
  it('makes the one of the other, wherever the caret is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, after, caret) => {
        const edit = editBetween(before, after, Math.min(caret, after.length))
        expect(applied(before, edit)).toBe(after)
        expect(edit.insert.isWellFormed()).toBe(true)
        expect(before.slice(edit.at, edit.at + edit.remove).isWellFormed()).toBe(true)
      }),
    )
  })

  it('is that of the caret where it could be at several places', () => {
    expect(editBetween('aaa', 'aaaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' })
    expect(editBetween('aaaa', 'aaa', 1)).toEqual({ at: 1, remove: 1, insert: '' })
    expect(editBetween('one two', 'one four two', 9)).toEqual({ at: 4, remove: 0, insert: 'four ' })
  })

  it('is no longer than it has to be', () => {
    expect(editBetween('The draft is late', 'The draft is due', 9)).toEqual({
      at: 13,
      remove: 3,
      insert: 'du',
    })
    expect(editBetween('same', 'same')).toEqual({ at: 4, remove: 0, insert: '' })
  })

  it('never parts a letter that takes two halves', () => {
    expect(editBetween('😀', '😁')).toEqual({ at: 0, remove: 2, insert: '😁' })
  })
})

describe('a caret', () => {
  it('stays at its letter while others write before and behind it', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 10 })
    fc.assert(
      fc.property(plain, plain, plain, plain, (before, behind, first, last) => {
        const caret = before.length
        const edits = [
          { at: 0, remove: 0, insert: first },
          { at: caret + first.length, remove: 0, insert: last },
        ]
        const moved = caretAfter(caret, edits)
        const text = edits.reduce(applied, before + behind)
        if (caret > 0) expect(text.slice(0, moved)).toBe(first + before)
        else expect(moved).toBe(0)
      }),
    )
  })

  it('comes to the place of what is taken away around it', () => {
    expect(caretAfter(5, [{ at: 2, remove: 6, insert: '' }])).toBe(2)
    expect(caretAfter(9, [{ at: 2, remove: 6, insert: 'xy' }])).toBe(5)
  })
})
