import { momentOf } from '@tributary/domain/date/moment'
import { z } from 'zod'

/** A moment: an instant, or a day, which stands for its last moment in UTC. */
export const moment = momentAt('last')

/** A bound of a period: an instant, or a day, which stands for its first moment in UTC. */
export const bound = momentAt('first')

/** The query parameter of every read that the log can answer for the past. */
export const asOfQuery = {
  asOf: moment
    .optional()
    .describe('Show the record as it was then: an instant, or a day (as it ended in UTC)'),
}

function momentAt(ofDay: 'first' | 'last') {
  return z
    .string()
    .max(60)
    .transform((text, { issues }) => {
      const instant = momentOf(text, ofDay)
      if (instant !== undefined) return instant
      const message = 'must be an instant such as 2025-06-30T12:00:00Z, or a day such as 2025-06-30'
      issues.push({ code: 'custom', message, input: text })
      return z.NEVER
    })
    .meta({ examples: ['2025-06-30', '2025-06-30T12:00:00Z'] })
}
