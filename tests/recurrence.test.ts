import { addDays, type Day, dayNumber } from '@tributary/domain/date/day'
import { type Rule, readRule, WEEKDAYS, writeRule } from '@tributary/domain/meeting/rule'
import { daysOfRule } from '@tributary/domain/meeting/rule-days'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { rrulestr } from 'rrule'
import { describe, expect, it } from 'vitest'

// Those of RFC 5545, 3.8.5.3 that put a meeting on a day at most once, with ends; each with the
// day of its DTSTART.
const OF_THE_RFC: [start: Day, rule: string][] = [
  ['1997-09-02', 'FREQ=DAILY;COUNT=10'],
  ['1997-09-02', 'FREQ=DAILY;UNTIL=19971224'],
  ['1997-09-02', 'FREQ=DAILY;INTERVAL=2;COUNT=300'],
  ['1997-09-02', 'FREQ=DAILY;INTERVAL=10;COUNT=5'],
  ['1998-01-01', 'FREQ=YEARLY;UNTIL=20000131;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA'],
  ['1998-01-01', 'FREQ=DAILY;UNTIL=20000131;BYMONTH=1'],
  ['1997-09-02', 'FREQ=WEEKLY;COUNT=10'],
  ['1997-09-02', 'FREQ=WEEKLY;UNTIL=19971224'],
  ['1997-09-02', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=60'],
  ['1997-09-02', 'FREQ=WEEKLY;UNTIL=19971007;WKST=SU;BYDAY=TU,TH'],
  ['1997-09-02', 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH'],
  ['1997-09-01', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224;WKST=SU;BYDAY=MO,WE,FR'],
  ['1997-09-02', 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH'],
  ['1997-09-05', 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR'],
  ['1997-09-05', 'FREQ=MONTHLY;UNTIL=19971224;BYDAY=1FR'],
  ['1997-09-07', 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU'],
  ['1997-09-22', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO'],
  ['1997-09-28', 'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=40'],
  ['1997-09-02', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15'],
  ['1997-09-30', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1'],
  ['1997-09-10', 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15'],
  ['1997-09-02', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU;COUNT=60'],
  ['1997-06-10', 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7'],
  ['1997-03-10', 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3'],
  ['1997-01-01', 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200'],
  ['1997-05-19', 'FREQ=YEARLY;BYDAY=20MO;COUNT=30'],
  ['1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=30'],
  ['1997-03-13', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=60'],
  ['1997-06-05', 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8;COUNT=90'],
  ['1998-02-13', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=30'],
  ['1997-09-13', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=60'],
  ['1996-11-05', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=10'],
  ['1997-09-04', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3'],
  ['1997-09-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=40'],
  ['1997-08-05', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO'],
  ['1997-08-05', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU'],
  ['2007-01-15', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5'],
]

// Where calendars are hard: ends of years, leap days, weeks that belong to another year.
const HARD: [start: Day, rule: string][] = [
  ['2024-02-29', 'FREQ=YEARLY;COUNT=10'],
  ['2027-01-31', 'FREQ=MONTHLY;COUNT=12'],
  ['2027-12-27', 'FREQ=WEEKLY;BYDAY=MO,FR,SU;COUNT=12'],
  ['2027-12-27', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU;COUNT=12'],
  ['2026-12-28', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=5'],
  ['2027-01-04', 'FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO;COUNT=12'],
  ['2028-12-31', 'FREQ=YEARLY;BYYEARDAY=366;COUNT=5'],
  ['2027-12-31', 'FREQ=YEARLY;BYYEARDAY=-1,1;COUNT=9'],
  ['2027-01-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=30'],
  ['2027-01-01', 'FREQ=YEARLY;BYMONTH=1,12;BYDAY=1FR,-1FR;COUNT=16'],
  ['2027-03-01', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYMONTH=3,6;COUNT=60'],
]

// What ical.js has otherwise than RFC 5545: weeks and weekdays that are counted in a year, and a
// birthday on a leap day.
const NOT_BY_ICAL = /BYWEEKNO|BYDAY=20MO|^FREQ=YEARLY;COUNT=10$/

const weekday = fc.constantFrom(...WEEKDAYS)
const some = <Value>(value: fc.Arbitrary<Value>, most = 3) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: most })
const none = fc.constant([])
const ends = fc.record({ count: fc.integer({ min: 1, max: 40 }) })

const byFrequency = {
  DAILY: fc.record({
    byMonth: fc.oneof(none, some(fc.integer({ min: 1, max: 12 }))),
    byDay: fc.oneof(none, some(fc.record({ weekday }))),
  }),
  WEEKLY: fc.record({
    byDay: fc.oneof(none, some(fc.record({ weekday }), 4)),
    weekStart: fc.option(weekday, { nil: undefined }),
  }),
  MONTHLY: fc.oneof(
    fc.record({ byMonthDay: some(fc.integer({ min: -28, max: 28 }).filter(day => day !== 0)) }),
    fc.record({
      byDay: some(
        // Beside these, rrule reads days without a number otherwise than RFC 5545.
        fc.record({ weekday, nth: fc.constantFrom(-5, -2, -1, 1, 2, 3, 4, 5) }),
      ),
    }),
    fc.record({
      byDay: some(fc.record({ weekday }), 5),
      // Two that come to one day, rrule counts twice.
      byPosition: some(fc.constantFrom(-2, -1, 1, 2, 3), 1),
    }),
  ),
  YEARLY: fc.oneof(
    fc.record({ byMonth: some(fc.integer({ min: 1, max: 12 })) }),
    fc.record({ byYearDay: some(fc.integer({ min: 1, max: 366 })) }),
    fc.record({
      // Of weeks that lie in two years, rrule leaves out days or takes those of another year.
      byWeekNumber: some(fc.integer({ min: 2, max: 51 })),
      byDay: some(fc.record({ weekday }), 1),
    }),
    fc.record({
      byMonth: some(fc.integer({ min: 1, max: 12 })),
      byDay: some(fc.record({ weekday, nth: fc.constantFrom(-1, 1, 2, 3) })),
    }),
  ),
} as const

const EMPTY = {
  byDay: [],
  byMonth: [],
  byMonthDay: [],
  byYearDay: [],
  byWeekNumber: [],
  byPosition: [],
}

const rule: fc.Arbitrary<Rule> = fc
  .constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY' as const)
  .chain(frequency =>
    fc
      .tuple(
        fc.integer({ min: 1, max: 4 }),
        ends,
        byFrequency[frequency] as fc.Arbitrary<Partial<Rule>>,
      )
      .map(([interval, end, parts]) => ({ ...EMPTY, frequency, interval, ...end, ...parts })),
  )
const start = fc.integer({ min: 0, max: 3_000 }).map(days => addDays('2023-12-01', days))

describe('a rule', () => {
  it.each([...OF_THE_RFC, ...HARD])(
    'of %s, %s, puts meetings where other libraries do',
    (from, text) => {
      const days = ours(from, text)
      expect(days.length).toBeGreaterThan(0)
      expect(days[0]).toBe(from)
      expect(days).toEqual(byRrule(from, text))
      if (!NOT_BY_ICAL.test(text)) expect(days).toEqual(byIcal(from, text))
    },
  )

  it('of any kind puts meetings where another library does', () => {
    fc.assert(
      fc.property(rule, start, (made, from) => {
        const text = writeRule(made)
        const days = ours(from, text)
        const theirs = byRrule(from, text)
        // It looks no further than 50 years.
        expect(theirs.slice(0, days.length)).toEqual(days)
        const next = theirs[days.length]
        if (next !== undefined) expect(dayNumber(next) - dayNumber(from)).toBeGreaterThan(50 * 365)
      }),
      { numRuns: 400 },
    )
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(rule, made => {
        const read = readRule(writeRule(made))
        expect(read.ok && writeRule(read.rule)).toBe(writeRule(made))
      }),
    )
  })
})

function ours(from: Day, text: string): Day[] {
  const read = readRule(text)
  if (!read.ok) throw new Error(read.message)
  return daysOfRule(read.rule, from)
}

function byRrule(from: Day, text: string): Day[] {
  const start = `DTSTART:${from.replaceAll('-', '')}T000000Z`
  const until = text.replace(/UNTIL=(\d{8})/, 'UNTIL=$1T000000Z')
  return rrulestr(`${start}\nRRULE:${until}`)
    .all()
    .map(date => date.toISOString().slice(0, 10))
}

function byIcal(from: Day, text: string): Day[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(from))
  const days: Day[] = []
  for (let next = iterator.next(); next; next = iterator.next()) days.push(next.toString())
  return days
}
