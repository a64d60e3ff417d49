import { addDays } from '@tributary/domain/date/day'
import { type DateFields, instantOf, windowOfFields } from '@tributary/domain/date/when'
import type { Imprecise } from '@tributary/domain/feed/feed-choice'
import { unfoldMeetings } from '@tributary/domain/meeting/unfold-meetings'
import type { FeedEntry } from '@tributary/ical/feed/feed'
import type { ShownEntry } from './calendar-readers.ts'

/** What is asked of what a client shows of an entry. */
export type Expected = Pick<ShownEntry, 'uid' | 'start' | 'end' | 'status' | 'sequence'>

const ALL_DAYS = { from: '0000-01-01', to: '9999-12-31' }

/** The events that a client must show of an entry, in order: by the record, and nothing that writes feeds. */
export function expectedOf(
  entry: FeedEntry,
  { imprecise, asDays }: { imprecise: Imprecise; asDays: boolean },
): Expected[] {
  const { thing, of, logged } = entry
  const sequence = logged.revision - 1
  const isOff = of.status === 'cancelled' || of.status === 'dropped'
  const event = (date: DateFields, uid = `${thing}-${of.id}.p@tributary`): Expected => ({
    uid,
    ...spanOf(date, imprecise),
    status: isOff ? 'CANCELLED' : isUnsure(of.status, date) ? 'TENTATIVE' : 'CONFIRMED',
    sequence,
  })
  if (thing === 'action') {
    if (!asDays || of.due === undefined) return []
    const { end } = windowOfFields({ start: of.due, precision: of.precision ?? 'day' })
    return [event({ start: end, precision: 'day' }, `due-${of.id}.p@tributary`)]
  }
  if (thing !== 'meeting') return [event(of)]
  const { status: _, ...meeting } = of
  return unfoldMeetings([meeting], ALL_DAYS).map(one => event(one))
}

function isUnsure(status: string | undefined, { precision }: DateFields): boolean {
  return precision !== 'day' || ['tentative', 'idea', 'postponed'].includes(status ?? '')
}

function spanOf(date: DateFields, imprecise: Imprecise): { start: string; end: string } {
  const { startsAt, endsAt, timeZone, precision } = date
  if (startsAt && endsAt && timeZone) {
    const at = (clock: string) =>
      Temporal.Instant.from(instantOf(clock, timeZone)).toString({ fractionalSecondDigits: 3 })
    return { start: at(startsAt), end: at(endsAt) }
  }
  const { start, end } = windowOfFields(date)
  const first = precision !== 'day' && imprecise !== 'span' ? end : start
  return { start: first, end: addDays(end, 1) }
}
