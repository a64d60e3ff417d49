import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CapturedAction, capturedIn, type NotesContext, readNotes } from './read-notes.ts'

const context: NotesContext = {
  day: '2026-11-24',
  bodies: [
    { id: 'itu', acronym: 'ITU' },
    { id: 'unesco', acronym: 'UNESCO' },
    { id: 'undesa', acronym: 'UN DESA' },
    { id: 'un', acronym: 'UN' },
    { id: 'old', acronym: 'OLD', withdrawn: true },
  ],
  people: [
    { id: 'ana', name: 'Ana Lima' },
    { id: 'bo', name: 'Bo Ék' },
    { id: 'eve1', name: 'Eve' },
    { id: 'eve2', name: 'Eve' },
  ],
}

const read = (line: string) => capturedIn(readNotes(line, context))[0]
const action = (line: string) => read(line) as CapturedAction

describe('notes', () => {
  it('are parts of an agenda, each with what was said, decided and asked for', () => {
    const notes = `Welcome by the chair
# Zero draft
The draft is long.
! Publish it on Monday
- ! Ask for comments
# Next meeting
[] Book a room @ITU by 12 May`
    expect(readNotes(notes, context)).toMatchObject([
      { lines: [{ kind: 'text', line: 0, text: 'Welcome by the chair' }] },
      {
        title: 'Zero draft',
        lines: [
          { kind: 'text', text: 'The draft is long.' },
          { kind: 'decision', line: 3, text: 'Publish it on Monday', faults: [] },
          { kind: 'decision', line: 4, text: 'Ask for comments' },
        ],
      },
      {
        title: 'Next meeting',
        lines: [{ kind: 'action', title: 'Book a room', responsible: ['itu'], due: '2027-05-12' }],
      },
    ])
  })

  it.each<[string, Partial<CapturedAction>]>([
    ['[] Send it @ITU @UNESCO by 12 May', { title: 'Send it', responsible: ['itu', 'unesco'] }],
    ['[ ] Send it @unesco, @itu', { title: 'Send it', responsible: ['unesco', 'itu'] }],
    ['[x] Send it @un desa', { responsible: ['undesa'], isDone: true }],
    ['* [] Send it by 12 May 2027 @UN.', { title: 'Send it', responsible: ['un'] }],
    ['[] Ask @UNESCO for figures @ITU', { title: 'Ask UNESCO for figures' }],
    ['[] Ask @Bo Ek for it', { title: 'Ask Bo Ek for it', assignee: 'bo', responsible: [] }],
    [
      '[] Call back (@ana lima, @ITU)',
      { title: 'Call back', assignee: 'ana', responsible: ['itu'] },
    ],
    ['[] Write to ana@itu.int', { title: 'Write to ana@itu.int', responsible: [] }],
    ['[] Paper by the Secretariat', { title: 'Paper by the Secretariat' }],
    ['[] A text by May be revised', { title: 'A text be revised', due: '2027-05' }],
    ['[] Circulate by 12 December the draft', { title: 'Circulate the draft', due: '2026-12-12' }],
  ])('%j is read', (line, what) => {
    expect(action(line)).toMatchObject({ ...what, faults: [] })
  })

  it.each([
    ['by 12 May', '2027-05-12', 'day'],
    ['by 24 November', '2026-11-24', 'day'],
    ['by 23 November', '2027-11-23', 'day'],
    ['by November', '2026-11', 'month'],
    ['by October', '2027-10', 'month'],
    ['by Q4', '2026-Q4', 'quarter'],
    ['by Q1 2028', '2028-Q1', 'quarter'],
    ['by 2027', '2027', 'year'],
    ['by 29 February', '2028-02-29', 'day'],
    ['by Tuesday', '2026-12-01', 'day'],
    ['by wed', '2026-11-25', 'day'],
    ['by Wednesday 25 November', '2026-11-25', 'day'],
    ['due the 1st of March.', '2027-03-01', 'day'],
    ['by 2027-01-15', '2027-01-15', 'day'],
  ])('a date %j is understood from the day of the meeting on', (by, due, precision) => {
    expect(action(`[] Send it ${by}`)).toMatchObject({
      title: 'Send it',
      due,
      precision,
      faults: [],
    })
  })

  it.each([
    ['[] Send it by 05/06/2027', 'ambiguous'],
    ['[] Send it by 30 February', 'no_such_day'],
    ['[] Send it by Monday 25 November', 'other_weekday'],
    ['[] Send it by 12-14 May', 'many_days'],
    ['[] Send it by 12 May 2027 10:00-11:00', 'many_days'],
    ['[] Send it by 12th-ish', 'unknown'],
  ])('a date in %j is not guessed', (line, reason) => {
    const { faults, due } = action(line)
    expect(faults).toMatchObject([{ reason: 'date', refusal: { reason } }])
    expect(due).toBeUndefined()
  })

  it.each([
    ['[]', [{ reason: 'empty' }]],
    ['[] @ITU', [{ reason: 'empty' }]],
    ['!', [{ reason: 'empty' }]],
    [`[] ${'long '.repeat(101)}`, [{ reason: 'too_long' }]],
    ['! Turn \u202e around', [{ reason: 'unsafe' }]],
    ['[] Send it @NATO', [{ reason: 'unknown_name', name: 'NATO' }]],
    ['[] Send it @Eve', [{ reason: 'unknown_name', name: 'Eve' }]],
    ['[] Send it @Ana Lima @Bo Ék', [{ reason: 'many_people' }]],
    ['[] Send it @OLD', [{ reason: 'withdrawn', body: 'old' }]],
  ])('%j cannot be taken as it stands', (line, faults) => {
    expect(read(line)?.faults).toEqual(faults)
  })

  it('are read whatever they are, each line once', () => {
    const piece = fc.constantFrom(
      '! ',
      '[] ',
      '[x]',
      '# ',
      '@ITU',
      '@',
      'by 1',
      ' by May',
      '\n',
      'a',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), pieces => {
        const notes = pieces.join('')
        const parts = readNotes(notes, context)
        const lines = notes.split('\n').filter(line => line.trim() !== '')
        const read = parts.flatMap(part => part.lines).length
        const titles = parts.filter(({ title }) => title !== undefined).length
        expect(read + titles).toBe(lines.length)
      }),
    )
  })
})
