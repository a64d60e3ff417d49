import { describe, expect, it } from 'vitest'
import type { Action } from '../action/action.ts'
import { agendaOn } from './agenda.ts'
import type { Meeting } from './meeting.ts'
import { composeMinutes } from './minutes.ts'
import { keyOfCaptured, planMinutes, recordedOf } from './plan-minutes.ts'
import { readNotes } from './read-notes.ts'

const meeting: Meeting = {
  id: 'call',
  title: 'Weekly call',
  start: '2026-11-24',
  precision: 'day',
  recurrence: 'FREQ=WEEKLY;COUNT=3',
  organisers: ['itu'],
  confidence: 'sourced',
  agenda: [
    { id: 'news', title: 'News' },
    { id: 'draft', title: 'Draft', on: '2026-11-24' },
    { id: 'room', title: 'Room', on: '2026-11-24', closedOn: '2026-11-24' },
  ],
}
const on = '2026-11-24'
const parts = readNotes(
  `Welcome
# Draft
! Publish  it
! publish it
[] Send it @ITU @Ana by 12 May
[] Print it @NATO`,
  { day: on, bodies: [{ id: 'itu', acronym: 'ITU' }], people: [{ id: 'ana', name: 'Ana' }] },
)
const action = (more: Partial<Action>): Action => ({
  id: 'send',
  title: 'Send it',
  responsible: ['itu'],
  status: 'open',
  meeting: 'call',
  on,
  due: '2027-05-12',
  confidence: 'sourced',
  ...more,
})

describe('minutes', () => {
  it('record what is not recorded yet, each once, and nothing that cannot be read', () => {
    const plan = planMinutes(parts, { decisions: [], actions: [] })
    expect(plan.create.map(keyOfCaptured)).toEqual(['decision publish it', 'action send it'])
    expect(plan.unreadable).toMatchObject([{ written: '[] Print it @NATO' }])
  })

  it('record nothing twice, and say where the record says something else', () => {
    const recorded = recordedOf(
      {
        decisions: [
          { id: 'one', meeting: 'call', on, text: 'Publish it' },
          { id: 'other', meeting: 'else', on, text: 'Publish it' },
        ],
        actions: [action({ assignee: 'ana' }), action({ id: 'late', on: '2026-12-01' })],
      },
      'call',
      on,
    )
    const plan = planMinutes(parts, recorded)
    expect(plan.create).toEqual([])
    expect(plan.there.map(({ id, differs }) => [id, differs])).toEqual([
      ['one', false],
      ['send', false],
    ])
    const differing = [
      { assignee: 'bo' },
      { assignee: 'ana', due: '2027-06' },
      { assignee: 'ana', responsible: ['unesco'] },
    ].map(more => planMinutes(parts, { decisions: [], actions: [action(more)] }).there[0]?.differs)
    expect(differing).toEqual([true, true, true])
  })

  it('say what was said, decided and asked for, and what comes back', () => {
    const ids = new Map([
      ['decision publish it', 'publish-it'],
      ['action send it', 'send'],
    ])
    const minutes = composeMinutes({
      meeting,
      occurrence: { on, start: on, precision: 'day', isMoved: false, isCancelled: false },
      present: [{ name: 'Ana', body: 'itu' }],
      parts,
      agenda: agendaOn(meeting, on, []),
      idOf: key => ids.get(key),
      nameOf: () => 'Ana Lima',
    })
    expect(minutes).toEqual({
      title: 'Weekly call',
      date: { start: on, precision: 'day' },
      organisers: ['itu'],
      present: [{ name: 'Ana', body: 'itu' }],
      parts: [
        { lines: [{ kind: 'text', text: 'Welcome' }] },
        {
          title: 'Draft',
          lines: [
            { kind: 'decision', text: 'Publish it', id: 'publish-it' },
            { kind: 'decision', text: 'publish it', id: 'publish-it' },
            {
              kind: 'action',
              title: 'Send it',
              id: 'send',
              responsible: ['itu'],
              assignee: 'Ana Lima',
              due: '2027-05-12',
              precision: 'day',
              isDone: false,
            },
            { kind: 'text', text: '[] Print it @NATO' },
          ],
        },
      ],
      carriedOver: ['Draft'],
    })
  })
})
