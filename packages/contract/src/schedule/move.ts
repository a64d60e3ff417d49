import type { Move } from '@tributary/domain/schedule/move'
import { MOST_MOVES } from '@tributary/domain/schedule/written-moves'
import { z } from 'zod'
import { checkDates, dateShape } from '../date.ts'
import { id } from '../text.ts'

/** A milestone with the date that it would have. */
export const move = z
  .strictObject({ milestone: id.describe('Id of the milestone that would move'), ...dateShape })
  .check(checkDates)
  .meta({ id: 'Move' }) satisfies z.ZodType<Move>

/** Moves that are tried out together, each of another milestone. */
export const moves = z
  .array(move)
  .max(MOST_MOVES)
  .check(context => {
    const seen = new Set<string>()
    for (const [index, { milestone }] of context.value.entries()) {
      if (seen.has(milestone)) {
        const message = `moves "${milestone}" a second time`
        context.issues.push({
          code: 'custom',
          path: [index, 'milestone'],
          message,
          input: context.value,
        })
      }
      seen.add(milestone)
    }
  })
