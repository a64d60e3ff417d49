import { dateFaults } from '@tributary/domain/date/date-faults'
import { type Day, isDay } from '@tributary/domain/date/day'
import { isZone } from '@tributary/domain/date/is-zone'
import { PRECISIONS, precisionOf, windowOf } from '@tributary/domain/date/partial-date'
import type { DateFields } from '@tributary/domain/date/when'
import { z } from 'zod'

export const day = z
  .string()
  .refine(isDay, 'must be a day such as 2025-06-16')
  .meta({ format: 'date', examples: ['2025-06-16'] })

export const partialDate = z
  .string()
  .refine(
    value => precisionOf(value) !== undefined,
    'must be a date such as 2025-06-16, 2025-06, 2025-Q2 or 2025',
  )
  .meta({ examples: ['2025-06-16', '2025-06', '2025-Q2', '2025'] })

export const precision = z.enum(PRECISIONS)

/** A wall-clock time without a zone. */
export const wallClock = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 2025-06-16T09:30')
  .refine(value => isDay(value.slice(0, 10)), 'must be on a day that exists')

export const timeZone = z
  .string()
  .max(64)
  .refine(isZone, 'must be an IANA time zone such as Europe/Paris')
  .meta({ examples: ['Europe/Zurich'] })

/** An instant, UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 })

/** The date fields that milestones, consultations and meetings share. */
export const dateShape = {
  start: partialDate,
  end: day.optional().describe('The last day, inclusive'),
  precision,
  startsAt: wallClock.optional(),
  endsAt: wallClock.optional(),
  timeZone: timeZone.optional(),
}

/** A refinement that reports every fault of the date fields at its field. */
export function checkDates(context: z.core.ParsePayload<DateFields>): void {
  const { start, end, startsAt, endsAt, timeZone: zone } = context.value
  const wellFormed =
    day.optional().safeParse(end).success &&
    wallClock.optional().safeParse(startsAt).success &&
    wallClock.optional().safeParse(endsAt).success &&
    (zone === undefined || isZone(zone)) &&
    precisionOf(start) !== undefined
  if (!wellFormed) return
  for (const fault of dateFaults(context.value)) {
    context.issues.push({
      code: 'custom',
      path: [fault.path],
      message: fault.message,
      input: context.value,
    })
  }
}

/** A filter's lower bound: the first day of a partial date. */
export const fromDate = partialDate.transform((value): Day => windowOf(value).start)

/** A filter's upper bound: the last day of a partial date. */
export const toDate = partialDate.transform((value): Day => windowOf(value).end)
