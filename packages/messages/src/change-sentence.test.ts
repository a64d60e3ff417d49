import { describe, expect, it } from 'vitest'
import { changeSentence, type ToldChange } from './change-sentence.ts'
import { messagesIn } from './messages.ts'

const messages = messagesIn('en')
const names: Record<string, string> = {
  itu: 'ITU',
  unesco: 'UNESCO',
  cstd: 'CSTD',
  'elements-paper': 'Elements paper',
}
const nameOf = (_: string, id: string) => names[id]

const told = (change: Partial<ToldChange>, who?: string) =>
  changeSentence(
    messages,
    { thing: 'milestone', title: 'Zero draft', verb: 'change', before: {}, after: {}, ...change },
    { who, nameOf, withReason: true },
  )

describe('the sentence of a change, with who and why', () => {
  it('says who moved what, from when to when, and for what reason', () => {
    const change = {
      title: 'its contribution',
      before: { start: '2025-Q2' },
      after: { start: '2025-Q3' },
      reason: 'venue not confirmed',
    }
    expect(told(change, 'UNESCO')).toBe(
      'UNESCO moved its contribution from Q2 2025 to Q3 2025: venue not confirmed',
    )
    expect(told(change)).toBe(
      'its contribution: moved from Q2 2025 to Q3 2025: venue not confirmed',
    )
  })

  it.each([
    [{ verb: 'create' as const, before: null, after: { start: '2025' } }, 'ITU added Zero draft'],
    [{ verb: 'cancel' as const, after: { status: 'cancelled' } }, 'ITU cancelled Zero draft'],
    [{ verb: 'cancel' as const, after: { status: 'dropped' } }, 'ITU dropped Zero draft'],
    [{ verb: 'cancel' as const, after: { withdrawn: true } }, 'ITU withdrew Zero draft'],
    [
      {
        verb: 'restore' as const,
        before: { status: 'cancelled', start: '2025-Q3', precision: 'quarter', place: 'Paris' },
        after: { status: 'planned', start: '2025-06', precision: 'month', place: null },
      },
      'ITU restored Zero draft; date from Q3 2025 to June 2025; place “Paris” removed',
    ],
    [{ after: { status: 'done' } }, 'ITU reported Zero draft done'],
    [{ thing: 'consultation', after: { status: 'held' } }, 'ITU reported Zero draft held'],
    [
      { before: { start: '2025-Q3' }, after: { start: '2025-08' } },
      'ITU narrowed Zero draft from Q3 2025 to August 2025',
    ],
    [
      { before: { start: '2025-08-29' }, after: { start: '2025-08' } },
      'ITU widened Zero draft from 29 Aug 2025 to August 2025',
    ],
    [
      {
        before: { start: '2025-08', place: null },
        after: { start: '2025-09', place: 'Paris' },
        reason: 'moved to Paris',
      },
      'ITU moved Zero draft from August 2025 to September 2025; place set to “Paris” (moved to Paris)',
    ],
  ])('of %j is %s', (change, sentence) => {
    expect(told(change, 'ITU')).toBe(sentence)
  })
})

describe('what changed beside dates', () => {
  it.each([
    [{ title: 'Draft' }, { title: 'Zero draft' }, 'title from “Draft” to “Zero draft”'],
    [{ place: null }, { place: 'Paris' }, 'place set to “Paris”'],
    [{ place: 'Paris' }, { place: null }, 'place “Paris” removed'],
    [{ note: 'a' }, { note: 'b' }, 'note changed'],
    [{ note: 'a' }, { note: null }, 'note removed'],
    [{ status: 'planned' }, { status: 'tentative' }, 'status from “Planned” to “Tentative”'],
    [{ shared: null }, { shared: true }, 'now shared by all roadmaps'],
    [{ shared: true }, { shared: null }, 'no longer shared by all roadmaps'],
    [{ roadmap: 'itu' }, { roadmap: 'unesco' }, 'roadmap from ITU to UNESCO'],
    [{ mandate: null }, { mandate: 'A/RES/80/173' }, 'mandate set to A/RES/80/173'],
    [{ source: 'a' }, { source: 'b' }, 'source changed'],
    [{ end: '2025-05-14' }, { end: '2025-05-16' }, 'last day from 14 May 2025 to 16 May 2025'],
    [{ startsAt: '2025-05-14T09:00' }, { startsAt: '2025-05-14T10:00' }, 'hours changed'],
    [
      { startsAt: null, endsAt: null, timeZone: null },
      { startsAt: '2025-05-14T10:00', endsAt: '2025-05-14T11:00', timeZone: 'Europe/Paris' },
      'hours added',
    ],
    [
      { dependsOn: null },
      { dependsOn: ['elements-paper', 'rev-1'] },
      'depends on: Elements paper and rev-1 added',
    ],
    [
      { dependsOn: ['elements-paper', 'rev-1'] },
      { dependsOn: ['rev-1', 'rev-2'] },
      'depends on: rev-2 added, Elements paper removed',
    ],
    [
      { contributesTo: [] },
      { contributesTo: ['a', 'b', 'c', 'd', 'e'] },
      'contributes to: a, b, c and 2 more added',
    ],
  ])('from %j to %j is "%s"', (before, after, phrase) => {
    expect(told({ before, after })).toBe(`Zero draft: ${phrase}`)
  })

  it.each([
    [
      'action',
      { responsible: ['itu'] },
      { responsible: ['unesco', 'itu'] },
      'responsible bodies: UNESCO added',
    ],
    [
      'action',
      { responsible: ['itu', 'cstd'] },
      { responsible: ['cstd', 'itu'] },
      'responsible bodies in another order',
    ],
    ['action', { status: 'open' }, { status: 'blocked' }, 'status from “Open” to “Blocked”'],
    ['action', { due: null }, { due: '2027', precision: 'year' }, 'due set to 2027'],
    [
      'milestone',
      { lags: [{ on: 'elements-paper', days: 30 }] },
      { lags: [{ on: 'elements-paper', days: 10, working: true }] },
      'time between: 10 working days after Elements paper added, 30 days after Elements paper removed',
    ],
    [
      'action',
      { askedOf: ['all'] },
      { askedOf: ['civil-society'] },
      'asked of: civil society added, everybody removed',
    ],
    ['action', { assignee: null }, { assignee: 'pe_1' }, 'given to a person'],
    ['consultation', { region: 'africa' }, { region: 'europe' }, 'region from Africa to Europe'],
    [
      'consultation',
      { format: 'online' },
      { format: 'hybrid' },
      'format from “Online” to “In person and online”',
    ],
    [
      'body',
      { timeZone: 'Europe/Paris' },
      { timeZone: 'Europe/Zurich' },
      'time zone from “Europe/Paris” to “Europe/Zurich”',
    ],
    ['body', { withdrawn: true }, { withdrawn: null }, 'takes part again'],
    [
      'process',
      { visibility: null },
      { visibility: 'private' },
      'now for those who take part only',
    ],
    ['process', { archived: null }, { archived: true }, 'archived'],
    [
      'process',
      { questions: [{ id: 'q1', title: 'One' }] },
      {
        questions: [
          { id: 'q1', title: 'First' },
          { id: 'q2', title: 'Two' },
        ],
      },
      'questions: Two added',
    ],
    [
      'process',
      { questions: [{ id: 'q1', title: 'One' }] },
      { questions: [{ id: 'q1', title: 'First' }] },
      'questions changed',
    ],
  ])('of a %s, from %j to %j is "%s"', (thing, before, after, phrase) => {
    expect(told({ thing, before, after })).toBe(`Zero draft: ${phrase}`)
    expect(told({ thing, before, after }, 'ITU')).toBe(`ITU changed Zero draft: ${phrase}`)
  })

  it('lists several, and the reason after them', () => {
    const change = {
      before: { place: 'Bern', note: null },
      after: { place: 'Rome', note: 'x' },
      reason: 'typo',
    }
    expect(told(change, 'ITU')).toBe(
      'ITU changed Zero draft: place from “Bern” to “Rome”; note added (typo)',
    )
  })
})
