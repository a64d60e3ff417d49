import type { OccurrenceResource } from '@tributary/contract/occurrence/schema'
import type { Day } from '@tributary/domain/date/day'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'

/** The meetings within some days, those of series one by one, in the order of time. */
export function listOccurrences(
  meetings: Meeting[],
  days: { from: Day; to: Day },
): OccurrenceResource[] {
  return meetings
    .flatMap(meeting => {
      const { id, title, organisers, bodies, joinLink, status } = meeting
      return occurrencesOf(meeting, days).map(occurrence => ({
        meeting: id,
        title,
        organisers,
        ...(bodies && { bodies }),
        ...(joinLink && { joinLink }),
        ...(status && { status }),
        ...occurrence,
      }))
    })
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ start, startsAt = '', meeting }: OccurrenceResource): string {
  return `${start} ${startsAt} ${meeting}`
}
