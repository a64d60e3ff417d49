import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  editNotes,
  emptyNotes,
  mergedNotes,
  newSince,
  notesIn,
  onOwnEdit,
  seenIn,
  takeIn,
  takeUpdate,
  undoOf,
  wholeNotes,
} from './notes-document.ts'
import { caretAfter, editBetween } from './text-edit.ts'

/** Somebody who writes in a text area, at a caret, and what they have of the others. */
function aWriter() {
  const notes = emptyNotes()
  let caret = 0
  return {
    notes,
    /** Replaces so many letters at a place, as a text area then says. */
    type(at: number, remove: number, insert: string) {
      const before = notesIn(notes)
      const letters = [...before]
      const from = Math.min(at, letters.length)
      const gone = letters.slice(from, from + remove)
      const head = letters.slice(0, from).join('') + insert
      caret = head.length
      const after = head + letters.slice(from + remove).join('')
      editNotes(notes, editBetween(before, after, caret))
      return gone
    },
    take(update: Uint8Array) {
      caret = caretAfter(caret, takeIn(notes, update))
    },
    caret: () => caret,
  }
}

const step = fc.oneof(
  fc.record({ who: fc.nat(1), at: fc.nat(30), remove: fc.nat(3), length: fc.nat(4) }),
  fc.record({ from: fc.nat(1), whole: fc.boolean() }),
)

describe('notes that two write at once', () => {
  it('come to the same text, and lose no letter that nobody took away', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const writers = [aWriter(), aWriter()] as const
        const left = new Set<string>()
        let count = 0
        for (const step of steps) {
          if ('who' in step) {
            // No two letters are the same, and some take two halves.
            const letters = Array.from({ length: step.length }, () =>
              String.fromCodePoint((count % 2 ? 0x4e00 : 0x1f300) + count++),
            )
            for (const letter of letters) left.add(letter)
            const gone = writers[step.who as 0].type(step.at, step.remove, letters.join(''))
            for (const letter of gone) left.delete(letter)
          } else {
            const [from, to] = step.from === 0 ? writers : writers.toReversed()
            if (!from || !to) continue
            const { notes } = from
            to.take(step.whole ? wholeNotes(notes) : newSince(notes, seenIn(to.notes)))
          }
        }
        const [one, other] = writers
        one.take(newSince(other.notes, seenIn(one.notes)))
        other.take(newSince(one.notes, seenIn(other.notes)))
        const text = notesIn(one.notes)
        expect(notesIn(other.notes)).toBe(text)
        expect(text.isWellFormed()).toBe(true)
        expect([...text].toSorted()).toEqual([...left].toSorted())
        for (const { caret } of writers) expect(caret()).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('take back one’s own edits and leave those of others', () => {
    const [ana, bo] = [aWriter(), aWriter()]
    const { undo, redo } = undoOf(ana.notes)
    ana.type(0, 0, 'mine ')
    bo.type(0, 0, 'theirs ')
    ana.take(wholeNotes(bo.notes))
    undo()
    expect(notesIn(ana.notes)).toBe('theirs ')
    redo()
    expect(notesIn(ana.notes)).toContain('mine ')
  })

  it('tell of edits of one’s own alone', () => {
    const [ana, bo] = [aWriter(), aWriter()]
    let told = 0
    const end = onOwnEdit(ana.notes, () => {
      told += 1
    })
    bo.type(0, 0, 'theirs')
    ana.take(wholeNotes(bo.notes))
    expect(told).toBe(0)
    ana.type(0, 0, 'mine')
    expect(told).toBe(1)
    end()
    ana.type(0, 0, 'more')
    expect(told).toBe(1)
  })
})

describe('an update that comes to the server', () => {
  it('is kept as what is new in it; again, it adds nothing', () => {
    const ana = aWriter()
    ana.type(0, 0, 'Welcome')
    const first = takeUpdate([], wholeNotes(ana.notes))
    if (!first.ok || !first.update) throw new Error('it was not taken')
    expect(first.notes).toBe('Welcome')
    expect(takeUpdate([first.update], wholeNotes(ana.notes))).toMatchObject({ update: undefined })
    ana.type(7, 0, ' all')
    ana.type(0, 3, '')
    const second = takeUpdate([first.update], wholeNotes(ana.notes))
    if (!second.ok || !second.update) throw new Error('it was not taken')
    expect(second.notes).toBe('come all')
    const reader = aWriter()
    reader.take(mergedNotes([first.update, second.update]))
    expect(notesIn(reader.notes)).toBe('come all')
  })

  it('is refused where it builds on what is not there', () => {
    const ana = aWriter()
    ana.type(0, 0, 'one')
    const seen = seenIn(ana.notes)
    ana.type(3, 0, 'two')
    expect(takeUpdate([], newSince(ana.notes, seen))).toEqual({ ok: false, reason: 'gap' })
  })

  it('is refused where it is none, or more than a text', () => {
    const refused = { ok: false, reason: 'unreadable' }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const taken = takeUpdate([], bytes)
        if (taken.ok) expect(taken.notes.length).toBeLessThan(60)
      }),
    )
    const other = (change: (doc: Y.Doc) => void) => {
      const doc = new Y.Doc()
      change(doc)
      return Y.encodeStateAsUpdate(doc)
    }
    expect(takeUpdate([], new Uint8Array([9, 9, 9]))).toEqual(refused)
    expect(
      takeUpdate(
        [],
        other(doc => doc.getMap('notes').set('a', 1)),
      ),
    ).toEqual(refused)
    expect(
      takeUpdate(
        [],
        other(doc => doc.getText('else').insert(0, 'a')),
      ),
    ).toEqual(refused)
    const bold = (doc: Y.Doc) => doc.getText('notes').insert(0, 'a', { bold: true })
    expect(takeUpdate([], other(bold))).toEqual(refused)
    const nested = (doc: Y.Doc) => doc.getText('notes').insertEmbed(0, new Y.Text('a'))
    expect(takeUpdate([], other(nested))).toEqual(refused)
  })
})
