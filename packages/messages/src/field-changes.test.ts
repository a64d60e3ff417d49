import { describe, expect, it } from 'vitest'
import { fieldChanges } from './field-changes.ts'
import { messagesIn } from './messages.ts'

const messages = messagesIn('en')
const names: Record<string, string> = { itu: 'ITU', unesco: 'UNESCO' }

function told(thing: string, before: Record<string, unknown>, after: Record<string, unknown>) {
  const changes = fieldChanges(messages, before, after, id => names[id] ?? id, thing)
  return changes.map(({ label, from, to }) => `${label}: ${from} → ${to}`)
}

describe('a change field by field', () => {
  it.each([
    [
      'milestone',
      { start: '2025-08', precision: 'month' },
      { start: '2025-08-29', precision: 'day' },
      'Date: August 2025 → 29 Aug 2025',
    ],
    ['milestone', { end: null }, { end: '2025-08-30' }, 'Date: nothing → 30 Aug 2025'],
    [
      'meeting',
      { startsAt: '2025-06-16T09:00', endsAt: '2025-06-16T10:00' },
      { startsAt: '2025-06-16T10:00', endsAt: '2025-06-16T12:00' },
      'Date: 09:00–10:00 → 10:00–12:00',
    ],
    ['meeting', { endsAt: '2025-06-16T10:00' }, { endsAt: null }, 'Date: 10:00 → nothing'],
    [
      'milestone',
      { shared: null },
      { shared: true },
      'Shared: it stands on all roadmaps: no → yes',
    ],
    [
      'action',
      { responsible: ['itu'] },
      { responsible: ['itu', 'unesco'] },
      'Responsible bodies: ITU → ITU and UNESCO',
    ],
    ['action', { status: 'open' }, { status: 'done' }, 'Status: Open → Done'],
    [
      'action',
      { due: null, precision: null },
      { due: '2027', precision: 'year' },
      'Due: nothing → 2027',
    ],
    [
      'body',
      { timeZone: 'Europe/Paris' },
      { timeZone: 'Asia/Bangkok' },
      'Time zone: Europe/Paris → Asia/Bangkok',
    ],
    [
      'process',
      { visibility: null },
      { visibility: 'private' },
      'Who may read it: nothing → Only those who take part',
    ],
  ])('of a %s, from %j to %j, reads "%4$s"', (thing, before, after, line) => {
    expect(told(thing, before, after)).toEqual([line])
  })
})
