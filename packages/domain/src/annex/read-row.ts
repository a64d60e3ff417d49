import type { Fields } from '../change/change.ts'
import { withFields } from '../change/fields.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { DateFields } from '../date/when.ts'
import { nearCities } from '../place/near-cities.ts'
import type { AnnexFault, AnnexNote } from './annex-fault.ts'
import type { AnnexField } from './annex-field.ts'
import { readList } from './read-list.ts'
import { readPlace } from './read-place.ts'
import type { ReadWhen } from './read-when.ts'
import type { Lookups, TermKind } from './vocabulary.ts'

/** The cells of a row, by what they hold; a blank one says nothing. */
export type RowCells = Partial<Record<AnnexField, string>>

/** A consultation as a row would leave it, with what is wrong with the row. */
export type ReadRow = { fields: Fields; faults: AnnexFault[]; notes: AnnexNote[] }

const LISTS = {
  organisers: 'body',
  stakeholderGroups: 'group',
  questions: 'question',
  actionLines: 'actionLine',
  feedsInto: 'milestone',
} as const satisfies Partial<Record<AnnexField, TermKind>>
const NAMES = { format: 'format', region: 'region', status: 'status' } as const

type Known = {
  existing: Consultation | undefined
  /** What the annex says of the existing one. */
  cellOf: (field: AnnexField) => string
  lookups: Lookups
  /** The id that a new one is asked to have. */
  id: string | undefined
}

const NEW = { organisers: [], stakeholderGroups: [], questions: [], feedsInto: [] }

/** Reads a row as the change of a consultation, or as a new one. A cell that says what stands there changes nothing. */
export function readRow(cells: RowCells, when: ReadWhen, known: Known): ReadRow {
  const { existing, cellOf, lookups, id } = known
  const faults: AnnexFault[] = []
  const notes: AnnexNote[] = []
  const change: Fields = {}
  const said = (field: AnnexField) => {
    const text = cells[field] ?? ''
    return text === '' || (existing && text === cellOf(field)) ? undefined : text
  }
  readDate()
  const place = said('place')
  const at = place === undefined ? undefined : readPlace(place, lookups.country)
  if (at) {
    const { format, ...where } = at
    Object.assign(change, where)
    if (format && !cells.format && !(format === 'online' && existing?.format === 'hybrid')) {
      change.format = format
    }
  }
  for (const field of ['title', 'hostEvent', 'city', 'venue', 'note'] as const) {
    const text = said(field)
    if (text !== undefined) change[field] = field === 'note' ? text : text.replaceAll('\n', ' ')
  }
  const partners = said('partners')
  if (partners !== undefined) change.partners = partners.split(/\s*[;\n]\s*/).filter(Boolean)
  const country = said('country')
  if (country !== undefined) change.country = idOf('country', 'country', country)
  for (const [field, kind] of Object.entries(LISTS) as [keyof typeof LISTS, TermKind][]) {
    const text = said(field)
    if (text === undefined) continue
    const all = kind === 'group' || kind === 'question' || kind === 'actionLine'
    const found = readList(text, lookups[kind], { all })
    change[field] = found.ids
    for (const value of found.unknown) unknown(field, kind, value)
  }
  for (const field of ['format', 'region', 'status'] as const) {
    const text = said(field)
    if (text === undefined) continue
    const found = idOf(field, NAMES[field], text)
    // Whether it was held follows from its day.
    const isByDay = existing && ['held', 'confirmed', undefined].includes(existing.status)
    if (field === 'status' && isByDay && (found === 'held' || found === 'confirmed')) continue
    change[field] = found
  }
  if (!existing) {
    if (change.format === undefined && change.city) change.format = 'in-person'
    for (const field of ['title', 'region', 'format'] as const) {
      const isRead = change[field] !== undefined || faults.some(fault => fault.field === field)
      if (!isRead) faults.push({ reason: 'needed', field, value: '' })
    }
  }
  noteCity()
  const base = existing ?? { ...NEW, ...(id && { id }), confidence: 'unverified' }
  return { fields: withFields(base as Fields, change), faults, notes }

  function readDate(): void {
    const isAsBefore = existing && !cells.end && !cells.time && !said('date')
    if (isAsBefore) return
    if (!when.ok) {
      faults.push(when.fault)
      return
    }
    const { start, end, precision, startsAt, endsAt }: DateFields = when.fields
    const timeZone =
      startsAt && !when.ownZone && existing?.timeZone ? existing.timeZone : when.fields.timeZone
    const nothing = null
    Object.assign(change, { start, precision, end: end ?? nothing })
    // The days of hours that are known may be given again without them.
    const keepsHours =
      existing?.startsAt &&
      !startsAt &&
      start === existing.start &&
      (end ?? start) === (existing.end ?? existing.start)
    if (keepsHours) return
    Object.assign(change, {
      startsAt: startsAt ?? nothing,
      endsAt: endsAt ?? nothing,
      timeZone: timeZone ?? nothing,
    })
  }

  function idOf(field: AnnexField, kind: TermKind, value: string): string | undefined {
    const found = lookups[kind].idOf(value)
    if (found === undefined) unknown(field, kind, value)
    return found
  }

  function unknown(field: AnnexField, kind: TermKind, value: string): void {
    faults.push({ reason: 'unknown', field, kind, value, near: lookups[kind].near(value) })
  }

  // A place need not be a larger city: it is only asked about where one is written nearly so.
  function noteCity(): void {
    const { city, country: code } = change
    if (typeof city !== 'string' || city === existing?.city) return
    const near = nearCities(city, typeof code === 'string' ? code : existing?.country)
    if (near.length > 0) {
      notes.push({ reason: 'unknown_city', field: at ? 'place' : 'city', value: city, near })
    }
  }
}
