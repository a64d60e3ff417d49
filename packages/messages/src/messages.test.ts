import { describe, expect, it } from 'vitest'
import { en, type MessageKey } from './catalogue.ts'
import { changeSentence } from './change-sentence.ts'
import { writeDate, writeInstant } from './date.ts'
import { LOCALES, messagesIn } from './messages.ts'

const messages = messagesIn('en')

describe('a catalogue', () => {
  it.each(LOCALES)('in %s can say everything, each argument given', locale => {
    const { t } = messagesIn(locale)
    for (const key of Object.keys(en) as MessageKey[]) {
      const values = Object.fromEntries(
        [...en[key].matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 2]),
      )
      expect(t(key, values), key).not.toBe('')
    }
  })

  it('counts as its language does', () => {
    expect(messages.t('overview.inDays', { days: 1 })).toBe('tomorrow')
    expect(messages.t('overview.inDays', { days: 4 })).toBe('in 4 days')
  })
})

describe('a written date', () => {
  it.each([
    [{ start: '2025-05-12', end: '2025-05-14', precision: 'day' as const }, '12–14 May 2025'],
    [
      { start: '2025-12-30', end: '2026-01-02', precision: 'day' as const },
      '30 Dec 2025 – 2 Jan 2026',
    ],
    [{ start: '2025-05-12', precision: 'day' as const }, '12 May 2025'],
    [{ start: '2024-04', precision: 'month' as const }, 'April 2024'],
    [{ start: '2025-Q1', precision: 'quarter' as const }, 'Q1 2025'],
    [{ start: '2027', precision: 'year' as const }, '2027'],
  ])('of %j reads %s', (date, text) => {
    expect(writeDate(messages, date)).toBe(text)
  })

  it('with hours is on the clock asked for', () => {
    expect(writeInstant(messages, '2025-06-16T22:30:00.000Z', 'Asia/Kathmandu')).toBe(
      '17 Jun 2025, 04:15',
    )
  })
})

describe('the sentence of a change', () => {
  const change = { title: 'Zero draft', verb: 'change' as const }
  it.each([
    [
      { ...change, before: { start: '2025-07-15' }, after: { start: '2025-07-25' } },
      'Zero draft: moved from 15 Jul 2025 to 25 Jul 2025',
    ],
    [
      { ...change, before: { start: '2025-08' }, after: { start: '2025-08-29' } },
      'Zero draft: August 2025 became 29 Aug 2025',
    ],
    [
      { ...change, before: { start: '2025-Q2' }, after: { start: '2025-Q3' } },
      'Zero draft: moved from Q2 2025 to Q3 2025',
    ],
    [{ ...change, before: { status: 'planned' }, after: { status: 'done' } }, 'Zero draft: done'],
    [{ ...change, before: { note: null }, after: { note: 'x' } }, 'Zero draft: note added'],
    [
      {
        ...change,
        verb: 'create' as const,
        before: null,
        after: { start: '2025-08' },
        saidOn: '2025-06-25',
      },
      'Zero draft: announced for August 2025',
    ],
    [
      { ...change, verb: 'create' as const, before: null, after: { start: '2025-08' } },
      'Zero draft: added',
    ],
    [{ ...change, verb: 'cancel' as const, before: {}, after: {} }, 'Zero draft: cancelled'],
  ])('says %j', (told, sentence) => {
    expect(changeSentence(messages, told)).toBe(sentence)
  })
})
