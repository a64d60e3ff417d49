import { describe, expect, it } from 'vitest'
import { ruleOf, writtenRule } from './written-rule.ts'

const START = '2027-06-14'

describe('the form of a rule', () => {
  it.each([
    'FREQ=DAILY;COUNT=10',
    'FREQ=WEEKLY;COUNT=10',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=20271217;BYDAY=MO',
    'FREQ=WEEKLY;COUNT=4;BYDAY=MO,TH',
    'FREQ=MONTHLY;COUNT=12',
    'FREQ=MONTHLY;COUNT=12;BYDAY=2MO',
    'FREQ=MONTHLY;INTERVAL=3;COUNT=12;BYDAY=-1MO',
    'FREQ=YEARLY;COUNT=3',
  ])('gives %s back as it was', rule => {
    const written = writtenRule(rule, START)
    expect(written.frequency).not.toBe('own')
    expect(ruleOf(written, START)).toBe(rule)
  })

  it.each([
    'FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=YEARLY;COUNT=3;BYYEARDAY=100',
    'FREQ=MONTHLY;COUNT=3;BYDAY=4MO',
    'every monday',
  ])('leaves %s as it is written', rule => {
    const written = writtenRule(rule, START)
    expect(written.frequency).toBe('own')
    expect(ruleOf(written, START)).toBe(rule)
  })

  it('follows the day of the first meeting', () => {
    const monthly = writtenRule('FREQ=MONTHLY;COUNT=3;BYDAY=2MO', START)
    expect(ruleOf(monthly, '2027-06-15')).toBe('FREQ=MONTHLY;COUNT=3;BYDAY=3TU')
    const weekly = {
      ...writtenRule('FREQ=WEEKLY;COUNT=3;BYDAY=MO,TH', START),
      weekdays: ['TH' as const],
    }
    expect(ruleOf(weekly, START)).toBe('FREQ=WEEKLY;COUNT=3;BYDAY=MO,TH')
    expect(ruleOf({ ...weekly, frequency: '' }, START)).toBeUndefined()
  })

  it('says what is not filled in as it is, for the check to refuse', () => {
    const weekly = writtenRule('FREQ=WEEKLY;COUNT=3', START)
    expect(ruleOf({ ...weekly, count: '' }, START)).toBe('FREQ=WEEKLY')
    expect(ruleOf({ ...weekly, interval: 'two' }, START)).toBe('FREQ=WEEKLY;INTERVAL=two;COUNT=3')
  })
})
