import type { IncomingResource } from '@tributary/contract/incoming/routes'
import { writtenOver } from '@tributary/domain/calendar/compare-calendar'
import type { Fields } from '@tributary/domain/change/change'
import { differences, withFields } from '@tributary/domain/change/fields'

/** What of a consultation is another once it is accepted. */
export function changedBy({ kind, changes }: IncomingResource, of: Fields): Fields {
  return differences(of, withFields(of, writtenOver(kind, { ...changes })))
}

/** What a form says where the calendar says something too, so that the form's word counts. */
export function saidInstead({ kind, changes }: IncomingResource, form: Fields): Fields {
  const names = Object.keys(writtenOver(kind, { ...changes }))
  return Object.fromEntries(names.map(name => [name, form[name] ?? null]))
}
