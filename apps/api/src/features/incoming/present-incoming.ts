import type { IncomingResource } from '@tributary/contract/incoming/routes'
import type { StoredIncoming } from '@tributary/database/calendar/incoming'
import { matchRows } from '@tributary/domain/annex/match-rows'
import { askedOf } from '@tributary/domain/calendar/compare-calendar'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { DateFields } from '@tributary/domain/date/when'

/** What calendars ask for, each new one with the consultation that it seems to be. */
export function presentIncoming(
  all: StoredIncoming[],
  consultations: Consultation[],
): IncomingResource[] {
  const seems = matchRows(
    all.map(({ fields, consultation }) => ({
      id: consultation ?? undefined,
      title: String(fields.title),
      date: fields as DateFields,
    })),
    consultations,
  )
  return all.map((stored, at) => {
    const { id, calendar, body, kind, status, hash, fields, consultation, since, decidedAt } =
      stored
    return {
      id,
      calendar,
      body,
      kind,
      status,
      hash,
      fields: fields as IncomingResource['fields'],
      changes: askedOf(stored) as IncomingResource['changes'],
      consultation,
      seems: consultation === null ? (seems[at] ?? null) : null,
      since,
      decidedAt,
    }
  })
}
