import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFaults } from './date-faults.ts'
import { addDays, dayOfNumber } from './day.ts'
import { readDate } from './read-date.ts'
import type { DateFields } from './when.ts'
import { writeDate } from './write-date.ts'

const read = (text: string) => readDate(text, 'Europe/Zurich')

describe('a date as people write it', () => {
  it.each([
    ['2027', '2027'],
    ['in 2027', '2027'],
    ['Q1 2025', '2025-Q1'],
    ['2025 Q1', '2025-Q1'],
    ['2025-Q1', '2025-Q1'],
    ['q4/2026', '2026-Q4'],
    ['1st quarter 2025', '2025-Q1'],
    ['the second quarter of 2025', '2025-Q2'],
    ['Quarter 3 2025', '2025-Q3'],
    ['June 2025', '2025-06'],
    ['Jun 2025', '2025-06'],
    ['Sept. 2025', '2025-09'],
    ['2025 June', '2025-06'],
    ['06/2025', '2025-06'],
    ['6.2025', '2025-06'],
    ['2025-06', '2025-06'],
    ['12 May 2025', '2025-05-12'],
    ['May 12, 2025', '2025-05-12'],
    ['12th of May 2025', '2025-05-12'],
    ['Monday, 12 May 2025', '2025-05-12'],
    ['2025-05-12', '2025-05-12'],
    ['2025/5/12', '2025-05-12'],
    ['13/04/2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['05.05.2025', '2025-05-05'],
    ['  29   FEBRUARY 2024 ', '2024-02-29'],
  ])('%j is %s', (text, start) => {
    expect(read(text)).toMatchObject({ ok: true, fields: { start } })
    const answer = read(text)
    expect(answer.ok && dateFaults(answer.fields)).toEqual([])
  })

  it.each([
    ['12-14 May 2025', '2025-05-12', '2025-05-14'],
    ['12–14 May 2025', '2025-05-12', '2025-05-14'],
    ['12 to 14 May 2025', '2025-05-12', '2025-05-14'],
    ['May 12 - 14, 2025', '2025-05-12', '2025-05-14'],
    ['12 May 2025-14 May 2025', '2025-05-12', '2025-05-14'],
    ['2025-05-12/2025-05-14', '2025-05-12', '2025-05-14'],
    ['2025-05-12 - 2025-05-14', '2025-05-12', '2025-05-14'],
    ['from 12 to 14 May 2025', '2025-05-12', '2025-05-14'],
    ['28 May - 2 June 2025', '2025-05-28', '2025-06-02'],
    ['May 28–June 2, 2025', '2025-05-28', '2025-06-02'],
    ['30 Dec 2025 to 2 Jan 2026', '2025-12-30', '2026-01-02'],
    ['13/05/2025 - 15/05/2025', '2025-05-13', '2025-05-15'],
    ['12-14/05/2025', '2025-05-12', '2025-05-14'],
    ['Monday 12 – Wednesday 14 May 2025', '2025-05-12', '2025-05-14'],
  ])('%j runs from %s to %s', (text, start, end) => {
    expect(read(text)).toEqual({ ok: true, fields: { start, end, precision: 'day' } })
  })

  it.each([
    ['12 May 2025 09:30-17:00', '2025-05-12T09:30', '2025-05-12T17:00'],
    ['12 May 2025, 9:30 am – 5 pm', '2025-05-12T09:30', '2025-05-12T17:00'],
    ['9:30 to 17:00 on 12 May 2025', '2025-05-12T09:30', '2025-05-12T17:00'],
    ['12-14 May 2025, 09:00–12:00', '2025-05-12T09:00', '2025-05-14T12:00'],
    ['12 May 2025 22:00 - 13 May 2025 02:00', '2025-05-12T22:00', '2025-05-13T02:00'],
    ['2025-05-12T12:00/2025-05-12T12:45', '2025-05-12T12:00', '2025-05-12T12:45'],
    ['12 May 2025 12 am - 12 pm', '2025-05-12T00:00', '2025-05-12T12:00'],
  ])('%j has the hours %s to %s of its zone', (text, startsAt, endsAt) => {
    const answer = read(text)
    expect(answer).toMatchObject({
      ok: true,
      fields: { precision: 'day', startsAt, endsAt, timeZone: 'Europe/Zurich' },
    })
    expect(answer.ok && dateFaults(answer.fields)).toEqual([])
  })

  it('is never guessed where it may be one of two: both are offered', () => {
    expect(read('03/04/2025')).toEqual({
      ok: false,
      reason: 'ambiguous',
      readings: [
        { start: '2025-04-03', precision: 'day' },
        { start: '2025-03-04', precision: 'day' },
      ],
    })
    expect(read('03.04.2025')).toMatchObject({ reason: 'ambiguous' })
    expect(read('3/3/2025 - 4/5/2025')).toMatchObject({ reason: 'ambiguous' })
    expect(read('3/4/2025 - 5/4/2025')).toMatchObject({
      reason: 'ambiguous',
      readings: [
        { start: '2025-04-03', end: '2025-04-05' },
        { start: '2025-03-04', end: '2025-05-04' },
      ],
    })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['soon', 'unknown'],
    ['mid-2025', 'unknown'],
    ['12', 'unknown'],
    ['12 2025', 'unknown'],
    ['May Monday 2025', 'unknown'],
    ['2025-05-12 2025-05-13', 'unknown'],
    ['1 - 2 - 3 May 2025', 'unknown'],
    ['- 12 May 2025', 'unknown'],
    ['12025', 'unknown'],
    ['13/05/2025 June', 'unknown'],
    [`12 May 2025${' '.repeat(200)}x`, 'unknown'],
    ['12 May', 'no_year'],
    ['12 May 25', 'no_year'],
    ['May', 'no_year'],
    ['Q3', 'no_year'],
    ['12-14 May', 'no_year'],
    ['13/2025', 'no_such_month'],
    ['2025-13', 'no_such_month'],
    ['2025-13-01', 'no_such_month'],
    ['13/13/2025', 'no_such_month'],
    ['Q5 2025', 'no_such_quarter'],
    ['May-June 2025', 'span_needs_days'],
    ['Q1-Q2 2025', 'span_needs_days'],
    ['2025-2027', 'span_needs_days'],
    ['12 May 2025 - June 2025', 'span_needs_days'],
    ['June 2025 09:00-10:00', 'hours_need_days'],
    ['12 May 2025 09:00', 'one_hour_alone'],
    ['12 May 2025 17:00-09:30', 'hours_backwards'],
    ['12 May 2025 09:00-09:00', 'hours_backwards'],
    ['12 May 2025 09:00-24:30', 'no_such_hour'],
  ])('%j is refused: %s', (text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason })
  })

  it.each([
    ['31 February 2025', { year: 2025, month: 2, last: 28 }],
    ['29 Feb 2025', { year: 2025, month: 2, last: 28 }],
    ['12-32 May 2025', { year: 2025, month: 5, last: 31 }],
    ['31/06/2025', { year: 2025, month: 6, last: 30 }],
    ['06/31/2025', { year: 2025, month: 6, last: 30 }],
    ['0 May 2025', { year: 2025, month: 5, last: 31 }],
    ['2025-04-31', { year: 2025, month: 4, last: 30 }],
  ])('%j names a day that its month has not', (text, facts) => {
    expect(read(text)).toEqual({ ok: false, reason: 'no_such_day', ...facts })
  })

  it('says which weekday it is where another is written', () => {
    expect(read('Tuesday 12 May 2025')).toEqual({
      ok: false,
      reason: 'other_weekday',
      day: '2025-05-12',
    })
  })

  it('does not end before its start; a span over New Year may be meant', () => {
    expect(read('14-12 May 2025')).toEqual({
      ok: false,
      reason: 'backwards',
      start: '2025-05-14',
      end: '2025-05-12',
      readings: [],
    })
    expect(read('30 Dec - 2 Jan 2026')).toMatchObject({
      reason: 'backwards',
      readings: [{ start: '2025-12-30', end: '2026-01-02', precision: 'day' }],
    })
    expect(read('2 June 2025 - 28 May 2025')).toMatchObject({ reason: 'backwards', readings: [] })
  })
})

const days = fc.integer({ min: -700_000, max: 1_000_000 }).map(dayOfNumber)
const clocks = fc.integer({ min: 0, max: 1_439 }).map(minute => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
})
const dates: fc.Arbitrary<DateFields> = fc.oneof(
  days.map(day => ({ start: day.slice(0, 4), precision: 'year' as const })),
  days.map(day => ({ start: day.slice(0, 7), precision: 'month' as const })),
  fc
    .tuple(days, fc.integer({ min: 1, max: 4 }))
    .map(([day, n]) => ({ start: `${day.slice(0, 4)}-Q${n}`, precision: 'quarter' as const })),
  days.map(start => ({ start, precision: 'day' as const })),
  fc
    .tuple(days, fc.integer({ min: 1, max: 800 }))
    .map(([start, n]) => ({ start, end: addDays(start, n), precision: 'day' as const })),
  fc.tuple(days, fc.integer({ min: 0, max: 3 }), clocks, clocks).map(([start, n, a, b]) => {
    const [from, to] = n > 0 || a < b ? [a, b] : [b, a]
    const last = from === to && n === 0 ? 1 : n
    return {
      start,
      ...(last > 0 && { end: addDays(start, last) }),
      precision: 'day' as const,
      startsAt: `${start}T${from}`,
      endsAt: `${addDays(start, last)}T${to}`,
      timeZone: 'Asia/Kathmandu',
    }
  }),
)

describe('a date that was written', () => {
  it('reads back the same', () => {
    fc.assert(
      fc.property(dates, fields => {
        expect(readDate(writeDate(fields), 'Asia/Kathmandu')).toEqual({ ok: true, fields })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is read, or refused, and never breaks, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...'12 2025 May q3 - / . , : 31 13 0 to the 9:30 5pm Monday quarter first 04/05/2025 2025-05 x'.split(
        ' ',
      ),
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map(all => all.join(' ')),
    )
    fc.assert(
      fc.property(texts, text => {
        const answer = read(text)
        if (answer.ok) expect(dateFaults(answer.fields)).toEqual([])
        else if ('readings' in answer) {
          for (const reading of answer.readings) expect(dateFaults(reading)).toEqual([])
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
