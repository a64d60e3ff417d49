import type { DayWindow } from '@tributary/domain/date/day'
import { addDays } from '@tributary/domain/date/day'
import type { Attendee } from '@tributary/domain/slot/attendee'
import { availabilitiesOf } from '@tributary/domain/slot/availability'
import { burdenAt, fairSeries } from '@tributary/domain/slot/fair-series'
import { rankSlots } from '@tributary/domain/slot/rank-slots'
import type { SlotGrid } from '@tributary/domain/slot/starts-in'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendeesNear, CLOCK_CHANGES } from './world/attendee-arbitrary.ts'
import { naiveSlots } from './world/naive-slots.ts'

const grid = (timeZone: string) =>
  fc.record({
    minutes: fc.constantFrom(5, 30, 45, 60, 90, 200),
    step: fc.constantFrom(30, 60),
    timeZone: fc.constant(timeZone),
  })

function ranked(attendees: Attendee[], days: DayWindow, asked: SlotGrid) {
  return rankSlots(attendees, days, asked).map(({ from, cost }) => ({
    from: Temporal.Instant.fromEpochMilliseconds(from * 60_000).toString(),
    cost: [cost.busy, cost.resting, cost.outside, cost.beyond],
  }))
}

describe('the times at which to meet', () => {
  it.each(CLOCK_CHANGES)('are ranked as one ranks them minute by minute: %s, %s', (zone, day) => {
    const days = { start: addDays(day, -1), end: addDays(day, 1) }
    fc.assert(
      fc.property(attendeesNear(day), grid(zone), (attendees, asked) => {
        expect(ranked(attendees, days, asked)).toEqual(naiveSlots(attendees, days, asked))
      }),
      { numRuns: 12 },
    )
  })
})

const SERIES = { meetings: 6, every: 1, minutes: 60, step: 30, timeZone: 'Europe/Zurich' }
const DAYS = { start: '2027-03-08', end: '2027-03-10' }

describe('a fair series', () => {
  it('puts each meeting at a time of its day when the fewest are busy', () => {
    fc.assert(
      fc.property(attendeesNear('2027-03-09'), attendees => {
        for (const { slots } of fairSeries(attendees, DAYS, SERIES)) {
          for (const slot of slots) {
            const [best] = rankSlots(attendees, dayOf(slot.from), SERIES)
            expect(slot.cost.busy).toBe(best?.cost.busy)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('burdens nobody more than a fixed hour would burden somebody', () => {
    fc.assert(
      fc.property(attendeesNear('2027-03-09'), attendees => {
        for (const { slots, burdens } of fairSeries(attendees, DAYS, SERIES)) {
          for (const fixed of fixedHours(attendees, slots)) {
            expect(greatest(burdens)).toBeLessThanOrEqual(fixed)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('lets the awkward hour go round', () => {
    const working = {
      weekend: [6, 7],
      holidays: [],
      engagements: [],
      hours: { from: 540, to: 1_080 },
    }
    const zones = ['Europe/Zurich', 'Asia/Bangkok', 'America/Santiago']
    const attendees = zones.map(timeZone => ({ id: timeZone, timeZone, ...working }))
    const [series] = fairSeries(attendees, { start: '2027-06-07', end: '2027-06-07' }, SERIES)
    const hours = new Set(series?.slots.map(({ from }) => from % 1_440))
    expect(hours.size).toBeGreaterThan(1)
    const fixed = Math.min(...fixedHours(attendees, series?.slots ?? []))
    expect(greatest(series?.burdens ?? [])).toBeLessThan(fixed)
  })
})

function greatest(burdens: { weight: number }[]): number {
  return Math.max(...burdens.map(({ weight }) => weight))
}

function dayOf(from: number): DayWindow {
  const at = Temporal.Instant.fromEpochMilliseconds(from * 60_000)
  const day = at.toZonedDateTimeISO(SERIES.timeZone).toPlainDate().toString()
  return { start: day, end: day }
}

// The greatest burden of each hour that is among the best of every meeting's day.
function fixedHours(attendees: Attendee[], slots: { from: number }[]): number[] {
  const days = slots.map(({ from }) => {
    const ranking = rankSlots(attendees, dayOf(from), SERIES)
    const best = ranking[0]?.cost
    const times = ranking.filter(({ cost }) => cost.busy === best?.busy)
    return new Map(times.map(time => [clockOf(time.from), time.from]))
  })
  const everywhere = [...(days[0]?.keys() ?? [])].filter(clock => days.every(day => day.has(clock)))
  return everywhere.map(clock => {
    const burdens = availabilitiesOf(attendees, SERIES.minutes).map(availability =>
      days
        .map(day => burdenAt(availability, day.get(clock) as number))
        .reduce((sum, burden) => sum + burden, 0),
    )
    return Math.max(...burdens)
  })
}

function clockOf(from: number): string {
  const at = Temporal.Instant.fromEpochMilliseconds(from * 60_000)
  return at.toZonedDateTimeISO(SERIES.timeZone).toPlainTime().toString()
}
