import { addDays, type Day, dayNumber, daysBetween, weekdayOf } from '@tributary/domain/date/day'
import { type DigestClock, duePeriod, nextPeriod } from '@tributary/domain/digest/due-period'
import { unHolidays } from '@tributary/domain/schedule/un-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const MINUTE = 60_000
const QUARTER = 15
const LONG_AGO = '2000-01-01T00:00:00.000Z'

/** Three weeks or so in a zone, most of them around a change of its clock. */
const STRETCHES = [
  ['UTC', '2025-12-20'],
  ['Europe/Zurich', '2025-03-20'],
  ['Europe/Zurich', '2025-10-16'],
  ['America/New_York', '2025-10-24'],
  ['America/St_Johns', '2026-03-01'],
  ['America/Santiago', '2025-08-30'],
  ['Asia/Kathmandu', '2026-12-20'],
  ['Asia/Kuwait', '2026-03-10'],
  ['Africa/Casablanca', '2025-02-14'],
  ['Australia/Lord_Howe', '2025-03-29'],
  ['Australia/Lord_Howe', '2025-09-28'],
  ['Pacific/Kiritimati', '2025-12-20'],
  ['Pacific/Pago_Pago', '2025-12-20'],
  // The 30th of December did not take place.
  ['Pacific/Apia', '2011-12-15'],
] as const
const DAYS = 28

const stretch = fc.constantFrom(...STRETCHES)
const clockChoice = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  hour: fc.oneof(fc.constantFrom(0, 1, 2, 3, 8), fc.integer({ min: 0, max: 23 })),
  afterHolidays: fc.boolean(),
})
const station = fc.constantFrom(null, 'Geneva', 'New York')

describe('a digest is due', () => {
  it('at the first minute of its day at which the clock on the wall shows its hour, or is past it', () => {
    fc.assert(
      fc.property(
        stretch,
        clockChoice,
        station,
        fc.nat(5 * 1_440),
        (of, choice, dutyStation, minutes) => {
          const [timeZone, first] = of
          const walls = wallsOf(timeZone, first)
          const now = walls.from + (10 * 1_440 + minutes) * MINUTE
          const clock = { choice, timeZone, dutyStation, createdAt: LONG_AGO }
          const slots = naiveSlots(walls, clock, first)
          expect(duePeriod(clock, iso(now))).toEqual(
            slots.findLast(({ dueAt }) => dueAt <= iso(now)),
          )
          const next = slots.find(({ dueAt }) => dueAt > iso(now))
          const after = { ...clock, last: duePeriod(clock, iso(now))?.period }
          expect(nextPeriod(after, iso(now))).toEqual(next)
        },
      ),
      { numRuns: 250 },
    )
  })

  it('on Monday at 8 in Geneva, in summer and in winter', () => {
    const geneva = { ...MONDAY, timeZone: 'Europe/Zurich' }
    const dueOn = (now: string) => duePeriod(geneva, now)?.dueAt
    expect(dueOn('2025-03-25T00:00:00.000Z')).toBe('2025-03-24T07:00:00.000Z')
    expect(dueOn('2025-03-31T05:59:59.999Z')).toBe('2025-03-24T07:00:00.000Z')
    expect(dueOn('2025-03-31T06:00:00.000Z')).toBe('2025-03-31T06:00:00.000Z')
    expect(dueOn('2025-10-27T06:59:00.000Z')).toBe('2025-10-20T06:00:00.000Z')
    expect(dueOn('2025-10-27T07:00:00.000Z')).toBe('2025-10-27T07:00:00.000Z')
  })

  it('on the next day of work, by choice, where a holiday of the UN or a weekend is in the way', () => {
    const clock = (weekday: number, dutyStation: string | null) => ({
      ...MONDAY,
      choice: { weekday, hour: 8, afterHolidays: true },
      timeZone: 'America/New_York',
      dutyStation,
    })
    const on = (day: Day, weekday: number, dutyStation: string | null) =>
      duePeriod(clock(weekday, dutyStation), `${day}T23:00:00.000Z`)
    // Christmas is a Friday; Labour Day is kept in New York alone.
    expect(on('2026-12-27', 5, 'Geneva')).toMatchObject({ period: '2026-12-18' })
    const late = { period: '2026-12-25', on: '2026-12-28', dueAt: '2026-12-28T13:00:00.000Z' }
    expect(on('2026-12-28', 5, 'Geneva')).toEqual(late)
    expect(on('2026-09-07', 1, 'Geneva')).toMatchObject({ on: '2026-09-07' })
    expect(on('2026-09-08', 1, 'New York')).toMatchObject({
      period: '2026-09-07',
      on: '2026-09-08',
    })
    expect(on('2026-09-07', 6, null)).toMatchObject({ period: '2026-09-05', on: '2026-09-07' })
  })

  it('once after a time without any, not before it was wanted, and not in a pause', () => {
    const monday = '2026-11-23T08:00:00.000Z'
    expect(duePeriod({ ...MONDAY, last: '2026-09-07' }, monday)?.period).toBe('2026-11-23')
    expect(duePeriod({ ...MONDAY, last: '2026-11-23' }, monday)).toBeUndefined()
    expect(duePeriod({ ...MONDAY, createdAt: monday }, monday)).toBeUndefined()
    expect(duePeriod({ ...MONDAY, createdAt: '2026-11-23T07:59:59.999Z' }, monday)).toBeDefined()
    const paused = (pausedUntil: Day) => ({ ...MONDAY, choice: { ...MONDAY.choice, pausedUntil } })
    expect(duePeriod(paused('2026-11-24'), monday)).toBeUndefined()
    // The one of the pause is not made up for.
    expect(duePeriod(paused('2026-11-24'), '2026-11-27T08:00:00.000Z')).toBeUndefined()
    expect(duePeriod(paused('2026-11-23'), monday)).toBeDefined()
    expect(nextPeriod(paused('2027-02-03'), monday).period).toBe('2027-02-08')
    expect(nextPeriod(MONDAY, monday).dueAt).toBe(monday)
  })
})

describe('somebody who changes their mind', () => {
  it('gets one digest a week of theirs at most, days apart, and does not wait over a fortnight', () => {
    const step = fc.record({
      minutes: fc.oneof(
        fc.constantFrom(5, 30, -60),
        fc.integer({ min: 60, max: 2 * 1_440 }),
        fc.integer({ min: 1_440, max: 25 * 1_440 }),
      ),
      change: fc.option(fc.record({ choice: clockChoice, timeZone: fc.constantFrom(...ZONES) }), {
        freq: 3,
      }),
    })
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 20, maxLength: 60 }),
        station,
        (steps, dutyStation) => {
          let clock: DigestClock = { ...MONDAY, dutyStation }
          let at = Date.parse('2025-02-03T08:00:00.000Z')
          let lastAt = at
          const periods: Day[] = []
          for (const { minutes, change } of steps) {
            at += minutes * MINUTE
            if (change) clock = { ...clock, ...change }
            const promised = nextPeriod(clock, iso(at))
            const due = duePeriod(clock, iso(at))
            if (!due) {
              expect(at - lastAt).toBeLessThan(15 * 1_440 * MINUTE)
              expect(promised.dueAt > iso(at)).toBe(true)
              expect(isApart(promised.period, clock.last)).toBe(true)
              continue
            }
            expect(promised).toEqual(due)
            expect(due.dueAt <= iso(at)).toBe(true)
            expect(weekdayOf(due.period)).toBe(clock.choice.weekday)
            expect(isApart(due.period, clock.last)).toBe(true)
            periods.push(due.period)
            clock = { ...clock, last: due.period }
            lastAt = at
            expect(duePeriod(clock, iso(at))).toBeUndefined()
          }
          expect(periods).toEqual([...new Set(periods)].sort())
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is told when the next one comes, and it comes then', () => {
    const last = { ...MONDAY, last: '2026-11-23' }
    const on = (weekday: number, now: string, more: Partial<DigestClock> = {}) =>
      nextPeriod({ ...last, ...more, choice: { weekday, hour: 8, afterHolidays: false } }, now)
        .dueAt
    const tuesday = '2026-11-24T12:00:00.000Z'
    // This week's came on Monday.
    expect(on(5, tuesday)).toBe('2026-12-04T08:00:00.000Z')
    expect(on(1, tuesday)).toBe('2026-11-30T08:00:00.000Z')
    // Sunday's came the day before: Monday's would say nothing.
    expect(on(1, '2026-11-29T12:00:00.000Z', { last: '2026-11-29' })).toBe(
      '2026-12-07T08:00:00.000Z',
    )
    // This week's is still to come, and its new day is over: it comes at once.
    expect(on(2, '2026-12-02T12:00:00.000Z', { last: '2026-11-27' })).toBe(
      '2026-12-01T08:00:00.000Z',
    )
    // The same Monday, that comes again as one flies east to west.
    expect(on(1, tuesday, { timeZone: 'Pacific/Pago_Pago' })).toBe('2026-11-30T19:00:00.000Z')
  })
})

const MONDAY: DigestClock = {
  choice: { weekday: 1, hour: 8, afterHolidays: false },
  timeZone: 'UTC',
  createdAt: LONG_AGO,
}
const ZONES = [...new Set(STRETCHES.map(([zone]) => zone))]

function isApart(period: Day, last: Day | null | undefined): boolean {
  return !last || (daysBetween(last, period) >= 4 && weekOf(period) > weekOf(last))
}

/** The Monday of the week in which a day is. */
function weekOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

type Walls = { from: number; walls: number[] }

const known = new Map<string, Walls>()

// What the clock on the wall shows at each minute of a stretch, as minutes of its own calendar.
function wallsOf(timeZone: string, first: Day): Walls {
  const key = `${timeZone} ${first}`
  let found = known.get(key)
  if (!found) {
    const from = Date.parse(`${first}T00:00:00Z`)
    const walls: number[] = []
    // No clock changes but at a quarter of an hour.
    for (let quarter = 0; quarter < (DAYS * 1_440) / QUARTER; quarter += 1) {
      const at = Temporal.Instant.fromEpochMilliseconds(from + quarter * QUARTER * MINUTE)
      const { year, month, day, hour, minute } = at.toZonedDateTimeISO(timeZone)
      const wall = Date.UTC(year, month - 1, day, hour, minute) / MINUTE
      for (let more = 0; more < QUARTER; more += 1) walls.push(wall + more)
    }
    found = { from, walls }
    known.set(key, found)
  }
  return found
}

// Every slot of a stretch, found by looking at the clock minute by minute.
function naiveSlots({ from, walls }: Walls, clock: DigestClock, first: Day) {
  const { choice, timeZone, dutyStation } = clock
  const weekend = timeZone === 'Asia/Kuwait' || timeZone === 'Africa/Cairo' ? [5, 6] : [6, 7]
  const holidays = unHolidays(dutyStation ?? '', weekend)
  const rests = (day: Day) => weekend.includes(weekdayOf(day)) || holidays.includes(day)
  const slots: { period: Day; on: Day; dueAt: string }[] = []
  for (let n = 1; n < DAYS; n += 1) {
    const period = addDays(first, n)
    if (weekdayOf(period) !== choice.weekday) continue
    let on = period
    while (choice.afterHolidays && rests(on)) on = addDays(on, 1)
    const minute = walls.findIndex(wall => wall >= dayNumber(on) * 1_440 + choice.hour * 60)
    if (minute >= 0) slots.push({ period, on, dueAt: iso(from + minute * MINUTE) })
  }
  return slots
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
