import { z } from 'zod'
import { instant } from '../date.ts'

/** How it was to fetch a calendar. */
export const fetching = {
  addedAt: instant,
  triedAt: instant.nullable().describe('When it was asked for last'),
  fetchedAt: instant.nullable().describe('When that last went well'),
  failure: z
    .object({
      reason: z.string().describe('A stable word for what is wrong'),
      message: z.string(),
    })
    .nullable()
    .describe('Why it could not be fetched when it was asked for last'),
  failures: z.number().int().describe('How often in a row it could not be fetched'),
}
