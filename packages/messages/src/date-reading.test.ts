import { describe, expect, it } from 'vitest'
import { dateReading, dateRefusal, type RefusedDate } from './date-reading.ts'
import { messagesIn } from './messages.ts'

const messages = messagesIn('en')

describe('a date that was understood', () => {
  it.each([
    [{ start: '2025-05-12', precision: 'day' as const }, 'Monday, 12 May 2025'],
    [
      { start: '2025-05-12', end: '2025-05-14', precision: 'day' as const },
      '12–14 May 2025, Monday to Wednesday',
    ],
    [{ start: '2025-06', precision: 'month' as const }, 'June 2025, the day not yet known'],
    [
      { start: '2025-Q3', precision: 'quarter' as const },
      'Q3 2025: some time from July to September',
    ],
    [{ start: '2027', precision: 'year' as const }, '2027, some time in the year'],
    [
      {
        start: '2023-10-10',
        precision: 'day' as const,
        startsAt: '2023-10-10T15:15',
        endsAt: '2023-10-10T16:45',
        timeZone: 'Asia/Tokyo',
      },
      'Tuesday, 10 October 2023, 15:15–16:45, Tokyo time',
    ],
  ])('%j is read back as %s', (date, text) => {
    expect(dateReading(messages, date)).toBe(text)
  })
})

describe('a date that was not understood', () => {
  it.each<[RefusedDate, string]>([
    [{ reason: 'no_such_day', year: 2025, month: 2, last: 28 }, 'February 2025 has 28 days.'],
    [{ reason: 'other_weekday', day: '2025-05-12' }, '12 May 2025 is a Monday.'],
    [
      { reason: 'backwards', start: '2025-05-14', end: '2025-05-12' },
      'It would end on 12 May 2025, before its start on 14 May 2025.',
    ],
    [{ reason: 'no_year' }, 'Write the year too, with four digits: 12 May 2025.'],
  ])('%j says why', (refused, text) => {
    expect(dateRefusal(messages, refused)).toBe(text)
  })
})
