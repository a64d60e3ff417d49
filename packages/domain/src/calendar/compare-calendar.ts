import type { Fields } from '../change/change.ts'
import { differences, withFields } from '../change/fields.ts'
import type { Day } from '../date/day.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import type { Incoming } from './incoming.ts'
import type { CalendarItem } from './outside-entry.ts'

/**
 * What is to be kept anew of a calendar's entries, given what was known of them: only those of
 * which something is different. What was declined is not asked again until the calendar says
 * something else; what was never taken and was declined is not asked again at all.
 */
export function compareCalendar(items: CalendarItem[], known: Incoming[], on: Day): Incoming[] {
  const before = new Map(known.map(entry => [entry.uid, entry]))
  const told = items.flatMap(item => {
    const entry = before.get(item.uid)
    before.delete(item.uid)
    return entry ? followed(entry, item.fields) : arrived(item)
  })
  return [...told, ...[...before.values()].flatMap(entry => missed(entry, on))]
}

function arrived({ uid, fields }: CalendarItem): Incoming[] {
  if (isCancelled(fields)) return []
  return [{ uid, kind: 'new', status: 'open', fields, settled: null, consultation: null }]
}

function followed(entry: Incoming, fields: Fields): Incoming[] {
  const { status, settled } = entry
  const isAsBefore = isSame(entry.fields, fields) && entry.kind !== 'gone'
  if (settled === null) {
    if (status === 'declined') return []
    const asked = isCancelled(fields) ? 'withdrawn' : 'open'
    return isAsBefore && status === asked ? [] : [{ ...entry, status: asked, fields }]
  }
  if (isSame(settled, fields)) {
    return status === 'accepted' ? [] : [{ ...entry, kind: 'changed', status: 'accepted', fields }]
  }
  if (isAsBefore) return []
  return [{ ...entry, kind: isCancelled(fields) ? 'cancelled' : 'changed', status: 'open', fields }]
}

// A calendar forgets what is past: that is no cancellation.
function missed(entry: Incoming, on: Day): Incoming[] {
  const { kind, status, settled } = entry
  if (settled === null) return status === 'open' ? [{ ...entry, status: 'withdrawn' }] : []
  const isPast = windowOfFields(settled as DateFields).end < on
  if (kind === 'gone' || isPast || isCancelled(settled)) return []
  return [{ ...entry, kind: 'gone', status: 'open', fields: settled }]
}

/** What accepting changes: only what the calendar itself changed; null removes a field. */
export function askedOf({ kind, fields, settled }: Omit<Incoming, 'uid' | 'status'>): Fields {
  if (kind === 'gone' || kind === 'cancelled') return { status: 'cancelled' }
  return differences(settled ?? {}, fields)
}

/** What accepting writes over a consultation: an entry that is new replaces all of its date. */
export function writtenOver(kind: Incoming['kind'], asked: Fields): Fields {
  return kind === 'new' ? { ...NO_DATE, ...asked } : asked
}

const NO_DATE = { end: null, startsAt: null, endsAt: null, timeZone: null }

/** What a calendar said, once that is accepted. */
export function settledBy({ kind, fields }: Pick<Incoming, 'kind' | 'fields'>): Fields {
  return kind === 'gone' ? withFields(fields, { status: 'cancelled' }) : fields
}

function isCancelled({ status }: Fields): boolean {
  return status === 'cancelled'
}

function isSame(a: Fields, b: Fields): boolean {
  return Object.keys(differences(a, b)).length === 0
}
