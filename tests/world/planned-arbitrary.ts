import { dayOfNumber } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import type { Planned } from '@tributary/domain/schedule/planned'
import type { WorkCalendar } from '@tributary/domain/schedule/work-calendar'
import fc from 'fast-check'

const FIRST = 20_209 // 2025-05-01
const DAYS = 120

/** A date of any precision, that starts within some days of 2025. */
export function dateFrom(first: number, days: number): fc.Arbitrary<DateFields> {
  const number = fc.integer({ min: first, max: first + days })
  const day = number.map(dayOfNumber)
  return fc.oneof(
    { weight: 3, arbitrary: day.map(start => ({ start, precision: 'day' as const })) },
    {
      weight: 2,
      arbitrary: fc.tuple(number, fc.nat(9)).map(([start, length]) => ({
        start: dayOfNumber(start),
        end: dayOfNumber(start + length),
        precision: 'day' as const,
      })),
    },
    {
      weight: 2,
      arbitrary: day.map(start => ({ start: start.slice(0, 7), precision: 'month' as const })),
    },
    {
      weight: 1,
      arbitrary: day.map(start => ({
        start: `2025-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`,
        precision: 'quarter' as const,
      })),
    },
  )
}

/** A date in the middle of 2025. */
export const date = dateFrom(FIRST, DAYS)

const lag = fc.record({ days: fc.integer({ min: -8, max: 25 }), working: fc.boolean() })

/** A milestone that depends on some of the `others`, with lags after some of those. */
export function planned(
  id: string,
  others: string[],
  dates: fc.Arbitrary<DateFields> = date,
): fc.Arbitrary<Planned> {
  const dependency = fc.record({ on: fc.constantFrom('', ...others), lag: fc.option(lag) })
  const dependencies = fc
    .uniqueArray(dependency, { selector: ({ on }) => on, maxLength: 4 })
    .map(list => list.filter(({ on }) => on !== ''))
  return fc
    .record({
      date: dates,
      roadmap: fc.constantFrom('itu', 'escwa'),
      status: fc.constantFrom('planned', 'planned', 'done', 'cancelled', 'tentative'),
      kind: fc.constantFrom('deadline', 'consultation', 'report'),
      fixed: fc.integer({ min: 0, max: 4 }).map(roll => roll === 0),
      dependencies,
    })
    .map(({ date, dependencies, ...rest }) => ({
      id,
      ...rest,
      ...date,
      dependsOn: dependencies.map(({ on }) => on),
      lags: dependencies.flatMap(({ on, lag }) => (lag ? [{ on, ...lag }] : [])),
    }))
}

/** Milestones without circles, in no order; most of them after what they depend on. */
export const plannedProcess: fc.Arbitrary<Planned[]> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 15, max: DAYS }))
  .chain(([count, days]) => {
    const ids = Array.from({ length: count }, (_, n) => `m${n}`)
    return fc.tuple(
      ...ids.map((id, n) => planned(id, ids.slice(0, n), dateFrom(FIRST + 14 * n, days))),
    )
  })
  .chain(milestones => fc.shuffledSubarray(milestones, { minLength: milestones.length }))

const SUNDAY_TO_THURSDAY: WorkCalendar = { weekend: [5, 6], holidays: ['2025-06-08', '2025-07-01'] }
const MONDAY_TO_FRIDAY: WorkCalendar = { weekend: [6, 7], holidays: ['2025-07-04'] }

/** What a schedule is asked of, with its goal among the first ids. */
export const options = fc.record({
  goal: fc.option(
    fc.integer({ min: 2, max: 8 }).map(n => `m${n}`),
    { nil: undefined },
  ),
  on: fc.option(fc.integer({ min: FIRST, max: FIRST + DAYS }).map(dayOfNumber), { nil: undefined }),
  intervals: fc.constantFrom('kept', 'kept', 'used'),
  calendarOf: fc.constant((roadmap: string) =>
    roadmap === 'escwa' ? SUNDAY_TO_THURSDAY : MONDAY_TO_FRIDAY,
  ),
})
