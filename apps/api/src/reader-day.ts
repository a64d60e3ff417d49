import { type Day, dayIn } from '@tributary/domain/date/day'
import type { Deps } from './deps.ts'

/** The day to take for today: the one asked for, else that of the record's moment, else today (UTC). */
export function readerDay(
  { now }: Pick<Deps, 'now'>,
  { on, asOf }: { on?: Day | undefined; asOf?: string | undefined },
): Day {
  return on ?? dayIn(asOf ?? now(), 'UTC')
}
