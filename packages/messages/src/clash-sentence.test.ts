import { describe, expect, it } from 'vitest'
import { clashSentence, freeSentence, type ToldClash } from './clash-sentence.ts'
import { coverageSentence } from './coverage-sentence.ts'
import { messagesIn } from './messages.ts'
import { traceSentence } from './trace-sentence.ts'

const messages = messagesIn('en')
const names = {
  consultation: (id: string) => ({ a: 'Open day', b: 'Hearing' })[id] ?? '',
  milestone: () => 'Zero draft',
  acronym: (id: string) => id.toUpperCase(),
}

function told(more: Partial<ToldClash>): string {
  const clash: ToldClash = {
    kind: 'same-body',
    certainty: 'certain',
    consultations: ['a', 'b'],
    bodies: ['itu'],
    window: { start: '2025-06-10', end: '2025-06-10' },
    ...more,
  }
  return clashSentence(messages, clash, names)
}

describe('a clash in words', () => {
  it.each<[Partial<ToldClash>, string]>([
    [{}, 'ITU is expected at “Open day” and at “Hearing” at once, on 10 Jun 2025.'],
    [
      { certainty: 'possible', bodies: ['itu', 'unesco'] },
      'ITU and UNESCO may be expected at “Open day” and at “Hearing” at once, on 10 Jun 2025.',
    ],
    [
      { kind: 'travel', journey: { km: 6_200, hours: 36, left: 14 } },
      'ITU has 14 hours to get from “Open day” to “Hearing”: 6,200 km take 36 hours with the rest after it.',
    ],
    [
      {
        kind: 'same-audience',
        window: { start: '2025-06-09', end: '2025-06-15' },
        audience: { region: 'africa', groups: ['academia', 'governments'] },
      },
      '“Open day” and “Hearing” ask academia and governments (Africa) in the same week, 9–15 Jun 2025.',
    ],
    [
      { kind: 'day-off', consultations: ['a'], daysOff: [{ day: '2024-06-17', why: 'holiday' }] },
      '“Open day” is on an official holiday of the United Nations at its place, 17 Jun 2024.',
    ],
    [
      { kind: 'day-off', consultations: ['new'], daysOff: [{ day: '2025-06-14', why: 'weekend' }] },
      'This consultation is on a weekend at its place, 14 Jun 2025.',
    ],
    [
      {
        kind: 'past-deadline',
        consultations: ['a'],
        late: { output: 'zero-draft', deadline: 'input', by: '2025-07-25', days: 4 },
      },
      '“Open day” comes 4 days after the input deadline for “Zero draft”, 25 Jul 2025.',
    ],
    [
      {
        kind: 'past-deadline',
        consultations: ['a'],
        late: { output: 'zero-draft', deadline: null, by: '2025-07-25', days: 4 },
      },
      '“Open day” comes after “Zero draft”, which it feeds, is due: 25 Jul 2025.',
    ],
  ])('%j', (clash, sentence) => expect(told(clash)).toBe(sentence))

  it('comes with weeks that are free', () => {
    const bodies = ['itu', 'unesco', 'escap']
    const week = { kind: 'week' as const, start: '2025-06-23', end: '2025-06-27', bodies }
    expect(freeSentence(messages, { ...week, daysBefore: 4 }, names)).toBe(
      'The week of 23 June is free for ITU, UNESCO and ESCAP, 4 days before the deadline.',
    )
    expect(freeSentence(messages, { ...week, kind: 'days', daysBefore: null }, names)).toBe(
      '23–27 Jun 2025 is free for ITU, UNESCO and ESCAP.',
    )
  })
})

describe('what has been heard, in words', () => {
  it('counts the regions that are named', () => {
    const regions = [
      { region: 'africa', held: 0 },
      { region: 'latin-america-caribbean', held: 1 },
    ]
    expect(coverageSentence(messages, { on: '2024-05-01', regions, held: 5 })).toBe(
      'As of 1 May 2024, Africa and Latin America and the Caribbean: 0 and 1 of 5.',
    )
    expect(coverageSentence(messages, { on: '2023-05-01', regions, held: 0 })).toBe(
      'As of 1 May 2023, no consultation has been held.',
    )
  })

  it('says of an output what has come to it', () => {
    const traced = { output: 'x', by: '2025-07-25', delivered: [], held: ['a', 'b'], due: [] }
    expect(traceSentence(messages, { ...traced, late: ['b'] }, () => 'Zero draft')).toBe(
      'Zero draft: input by 25 Jul 2025; 0 delivered, 2 held with no input on record, 0 still due, 1 late.',
    )
  })
})
