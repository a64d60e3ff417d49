import { ANNEX_FIELDS, type AnnexField } from '@tributary/domain/annex/annex-field'
import { COLUMN_WORDS } from '@tributary/domain/annex/column-words'
import { readWhen, whenText } from '@tributary/domain/annex/read-when'
import { instantOf, whenOf, windowOfFields } from '@tributary/domain/date/when'
import type { CalendarEntry } from '@tributary/ical/read/calendar-entry'

const OURS = /^(consultation|milestone)-([a-z0-9-]+)\.[a-z0-9-]+@tributary$/

/** The entries of a calendar as the rows of a table, the heads of its columns first. */
export function calendarCells(entries: CalendarEntry[]): string[][] {
  const consultations = entries.filter(({ uid }) => OURS.exec(uid)?.[1] !== 'milestone')
  const rows = consultations.map(rowOf)
  const fields = ANNEX_FIELDS.filter(field => rows.some(row => row[field]))
  return [
    [...fields.map(field => COLUMN_WORDS[field][0] ?? field), 'Description'],
    ...rows.map((row, at) => [
      ...fields.map(field => row[field] ?? ''),
      consultations[at]?.description ?? '',
    ]),
  ]
}

function rowOf(entry: CalendarEntry): Partial<Record<AnnexField, string>> {
  const row: Partial<Record<AnnexField, string>> = {}
  for (const field of ANNEX_FIELDS) {
    const said = entry.property(`X-ANNEX-${field}`)
    if (said !== '') row[field] = said
  }
  const ours = OURS.exec(entry.uid)?.[2]
  return {
    ...row,
    id: ours ?? '',
    title: entry.title,
    date: dateText(entry, row.date),
    place: entry.location,
    status: statusText(entry, row.status),
  }
}

// A calendar knows days and hours only: what it was made of is believed while it still fits.
function dateText({ date, recurs }: CalendarEntry, said: string | undefined): string {
  if (recurs !== undefined) return `RRULE:${recurs}`
  if (date === undefined) return ''
  const read = said === undefined ? undefined : readWhen({ date: said }, { timeZone: 'UTC' })
  if (!said || !read?.ok) return whenText(date)
  const [was, is] = [whenOf(read.fields), whenOf(date)]
  if (was.kind === 'timed' && is.kind === 'timed') {
    const isSame =
      instantOf(was.startsAt, was.timeZone) === instantOf(is.startsAt, is.timeZone) &&
      instantOf(was.endsAt, was.timeZone) === instantOf(is.endsAt, is.timeZone)
    return isSame ? said : whenText(date)
  }
  const isBy = was.kind === 'partial' && windowOfFields(read.fields).end === date.start
  return isBy ? said : whenText(date)
}

function statusText({ status }: CalendarEntry, said: string | undefined): string {
  if (status === 'CANCELLED') return 'Cancelled'
  if (said !== undefined && said !== 'Cancelled') return said
  return { TENTATIVE: 'Tentative', CONFIRMED: 'Confirmed' }[status] ?? ''
}
