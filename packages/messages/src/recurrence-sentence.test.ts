import { describe, expect, it } from 'vitest'
import { messagesIn } from './messages.ts'
import { clockSentence, recurrenceSentence, type ToldRule } from './recurrence-sentence.ts'

const messages = messagesIn('en')
const hours = {
  startsAt: '2027-06-14T15:00',
  endsAt: '2027-06-14T16:00',
  timeZone: 'Europe/Zurich',
}

function said(rule: Partial<ToldRule>, days = ['2027-06-14', '2027-12-13']) {
  const whole: ToldRule = {
    frequency: 'WEEKLY',
    interval: 1,
    byDay: [],
    byMonth: [],
    byMonthDay: [],
    byYearDay: [],
    byWeekNumber: [],
    byPosition: [],
    ...rule,
  }
  return recurrenceSentence(messages, whole, { days })
}

const MO = { weekday: 'MO' } as const
const TU = { weekday: 'TU' } as const

describe('how a meeting recurs, in words', () => {
  it('says how often, until when, how many, and at which hours of which place', () => {
    const rule = { frequency: 'WEEKLY', interval: 2, byMonth: [], byMonthDay: [], byYearDay: [] }
    const days = Array.from({ length: 14 }, () => '2027-12-13')
    expect(
      recurrenceSentence(
        messages,
        { ...rule, byDay: [MO], byWeekNumber: [], byPosition: [] } as ToldRule,
        { days, ...hours },
      ),
    ).toBe('Every second Monday until 13 December 2027 (14 meetings), 15:00–16:00, Zurich time')
  })

  it.each<[string, Partial<ToldRule>]>([
    ['Every day', { frequency: 'DAILY' }],
    ['Every 3 days', { frequency: 'DAILY', interval: 3 }],
    ['Every Monday and Tuesday', { frequency: 'DAILY', byDay: [MO, TU] }],
    ['Every Monday', {}],
    ['Every Monday and Tuesday', { byDay: [MO, TU] }],
    ['Every second week on Monday and Tuesday', { byDay: [MO, TU], interval: 2 }],
    ['Every 3 weeks on Tuesday', { byDay: [TU], interval: 3 }],
    ['Every month on the 14th', { frequency: 'MONTHLY' }],
    [
      'Every second month on the 1st and the last day',
      { frequency: 'MONTHLY', interval: 2, byMonthDay: [1, -1] },
    ],
    ['Every month on the second Tuesday', { frequency: 'MONTHLY', byDay: [{ ...TU, nth: 2 }] }],
    ['Every month on the last Monday', { frequency: 'MONTHLY', byDay: [{ ...MO, nth: -1 }] }],
    [
      'Every month on the last of Monday and Tuesday',
      { frequency: 'MONTHLY', byDay: [MO, TU], byPosition: [-1] },
    ],
    ['Every year on the 14th of June', { frequency: 'YEARLY' }],
    [
      'Every year on the first Monday of March and June',
      { frequency: 'YEARLY', byDay: [{ ...MO, nth: 1 }], byMonth: [3, 6] },
    ],
    ['Every year on day 100 of the year', { frequency: 'YEARLY', byYearDay: [100] }],
    ['Every year on Monday of week 20', { frequency: 'YEARLY', byWeekNumber: [20], byDay: [MO] }],
  ])('is "%s"', (words, rule) => {
    expect(said(rule)).toBe(`${words} until 13 December 2027 (2 meetings)`)
  })

  it('says so where there is one meeting only', () => {
    expect(said({}, ['2027-06-14'])).toBe('Every Monday, one meeting')
  })

  it('says what becomes of an hour when the clock is changed', () => {
    const at = (startsAt: string) => ({ startsAt, timeZone: 'Europe/Zurich' })
    expect(
      clockSentence(messages, { kind: 'gap', said: '2027-03-28T02:30' }, at('2027-03-28T03:30')),
    ).toBe(
      '02:30 does not exist in Zurich on 28 March 2027: the clocks go forward. It will be 03:30.',
    )
    expect(
      clockSentence(
        messages,
        { kind: 'overlap', said: '2027-10-31T02:30' },
        at('2027-10-31T02:30'),
      ),
    ).toBe(
      '02:30 comes twice in Zurich on 31 October 2027: the clocks go back. The first is meant.',
    )
  })
})
