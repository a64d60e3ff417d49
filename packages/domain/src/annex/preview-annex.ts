import type { Fields } from '../change/change.ts'
import { differences } from '../change/fields.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Day } from '../date/day.ts'
import type { Fault } from '../fault.ts'
import { findCity } from '../place/cities.ts'
import type { AnnexFault, AnnexNote } from './annex-fault.ts'
import { ANNEX_FIELDS, ANNEX_FILE_COLUMNS, type AnnexField } from './annex-field.ts'
import { type AnnexColumn, findHeader } from './find-header.ts'
import { matchRows } from './match-rows.ts'
import { cellText, evenSpace } from './neutral-cell.ts'
import { readPlace } from './read-place.ts'
import { type RowCells, readRow } from './read-row.ts'
import { type DayOrder, type ReadWhen, readWhen } from './read-when.ts'
import { keyOf, type Lookups, lookupsOf, type Vocabulary } from './vocabulary.ts'
import { annexCell } from './write-cell.ts'

/** A table that somebody gave, and how they want it read. */
export type GivenAnnex = {
  /** Its cells, row by row, as they are shown. */
  cells: string[][]
  /** What each column holds, where that is not to be found out; null for what is not read. */
  columns?: (AnnexField | null)[] | undefined
  dayOrder?: DayOrder | undefined
  /** The zone of hours that have none. */
  timeZone: string
  /** What new rows say where they say nothing. */
  defaults?: RowCells | undefined
}

/** The record that a table is compared with. */
export type AnnexRecord = {
  consultations: (Consultation & { revision: number })[]
  vocabulary: Vocabulary
  on: Day
  /** What is wrong with a consultation as a row would leave it. */
  check: (fields: Fields) => Fault[]
}

export const ROW_KINDS = ['new', 'changed', 'identical', 'wrong'] as const

/** A row, with what taking it would do. `line` counts from 1, as the table came. */
export type AnnexRow = {
  line: number
  kind: (typeof ROW_KINDS)[number]
  title: string
  /** The consultation that it is, as it was compared. */
  id?: string | undefined
  revision?: number | undefined
  /** The fields that would change; all of a new one. */
  fields: Fields
  /** The consultation as the row would leave it. */
  after: Fields
  /** The cells that say something else than before. */
  changes: { field: AnnexField; before: string; after: string }[]
  faults: AnnexFault[]
  notes: AnnexNote[]
}

export type AnnexPreview = {
  columns: AnnexColumn[]
  /** A date that may be read in two ways, where there is one and nobody has said which. */
  ambiguous: string | undefined
  rows: AnnexRow[]
}

/** Says of each row of a table whether it is new, changes a consultation, says what stands, or is wrong. */
export function previewAnnex(given: GivenAnnex, record: AnnexRecord): AnnexPreview {
  const { vocabulary, consultations } = record
  const lookups = lookupsOf(vocabulary)
  const byId = new Map(consultations.map(consultation => [consultation.id, consultation]))
  const header = findHeader(given.cells, vocabulary.headers)
  const columns = header.columns.map((column, at) => ({
    ...column,
    field: given.columns ? (given.columns[at] ?? null) : column.field,
  }))
  const read = given.cells.slice(header.first).flatMap((row, index) => {
    const line = header.first + index + 1
    const cells = cellsOf(row, columns)
    const isRow = Object.values(cells).some(text => text !== '')
    if (!isRow) return []
    const timeZone = zoneOf(cells, lookups) ?? given.timeZone
    const when = readWhen(cells, { dayOrder: given.dayOrder, timeZone })
    return [{ line, cells, when, id: idIn(cells.id, byId) }]
  })
  const matches = matchRows(
    read.map(({ cells, when, id }) => ({
      id,
      title: cells.title ?? '',
      date: when.ok ? when.fields : undefined,
    })),
    consultations,
  )
  const above = { rows: new Map<string, number>(), ids: new Map<string, number>() }
  const rows = read.map((row, index) => {
    const existing = byId.get(matches[index] ?? '')
    const double = doubleOf(row, existing?.id, above)
    return rowOf(row, existing, { given, record, lookups, double })
  })
  const ambiguous = rows.flatMap(({ faults }) => faults).find(it => it.reason === 'day_order')
  return { columns, ambiguous: ambiguous?.value, rows }
}

type Read = { line: number; cells: RowCells; when: ReadWhen; id: string | undefined }

function rowOf(
  { line, cells, when, id }: Read,
  existing: (Consultation & { revision: number }) | undefined,
  {
    given,
    record,
    lookups,
    double,
  }: {
    given: GivenAnnex
    record: AnnexRecord
    lookups: Lookups
    double: AnnexFault | undefined
  },
): AnnexRow {
  const { vocabulary, on, check } = record
  const words = { lookups, online: vocabulary.online, on }
  const cellOf = (field: AnnexField) =>
    existing ? evenSpace(annexCell(existing, field, words)) : ''
  const filled = existing ? cells : { ...given.defaults, ...said(cells) }
  const { fields: after, faults, notes } = readRow(filled, when, { existing, cellOf, lookups, id })
  const { revision = undefined, ...before } = existing ?? {}
  delete after.revision
  const fields = differences(before, after)
  if (double) faults.unshift(double)
  if (faults.length === 0 && Object.keys(fields).length > 0) {
    for (const { path, message } of check(after)) {
      const field = fieldAt(path)
      faults.push({ reason: 'rule', field, value: filled[field] ?? '', message })
    }
  }
  const changes = faults.length > 0 ? [] : changesIn()
  const kind = faults.length > 0 ? 'wrong' : existing ? changedOr('identical') : 'new'
  const title = cells.title || existing?.title || ''
  return { line, kind, title, id: existing?.id, revision, fields, after, changes, faults, notes }

  function changedOr(otherwise: 'identical') {
    return Object.keys(fields).length > 0 ? 'changed' : otherwise
  }

  function changesIn(): AnnexRow['changes'] {
    return ANNEX_FILE_COLUMNS.filter(field => field !== 'id').flatMap(field => {
      const value = evenSpace(annexCell(after as Consultation, field, words))
      return value === cellOf(field) ? [] : [{ field, before: cellOf(field), after: value }]
    })
  }
}

function cellsOf(row: string[], columns: AnnexColumn[]): RowCells {
  const cells: RowCells = {}
  for (const [at, { field }] of columns.entries()) {
    if (field !== null) cells[field] = cellText(row[at] ?? '')
  }
  return cells
}

function said(cells: RowCells): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''))
}

// Ids are of one form; the number of a row and the reference of somebody else are none.
function idIn(text: string | undefined, known: Map<string, unknown>): string | undefined {
  if (text === undefined || known.has(text)) return text
  const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text) && text.length <= 80
  return isId ? text : undefined
}

// Hours without a zone are those of the place, where that is known.
function zoneOf(cells: RowCells, lookups: Lookups): string | undefined {
  const { city, country } = cells.city
    ? { city: cells.city, country: cells.country && lookups.country.idOf(cells.country) }
    : readPlace(cells.place ?? '', lookups.country)
  return city ? findCity(city, country || undefined)?.timeZone : undefined
}

// The first row of a consultation counts.
function doubleOf(
  { line, cells, id }: Read,
  existing: string | undefined,
  above: { rows: Map<string, number>; ids: Map<string, number> },
): AnnexFault | undefined {
  const key = JSON.stringify(cells)
  const occasion = sameOccasion(cells)
  const seen = above.rows.get(key) ?? above.rows.get(occasion)
  if (seen !== undefined) {
    return { reason: 'repeated', field: 'title', value: cells.title ?? '', line: seen }
  }
  above.rows.set(key, line)
  if (!existing && !id) above.rows.set(occasion, line)
  const same = existing ?? id
  const taken = same === undefined ? undefined : above.ids.get(same)
  if (taken !== undefined) {
    return { reason: 'taken', field: 'id', value: same ?? '', line: taken }
  }
  if (same !== undefined) above.ids.set(same, line)
  return undefined
}

function sameOccasion({ title = '', date = '', end = '', time = '' }: RowCells): string {
  return `${keyOf(title)}\n${date}\n${end}\n${time}`
}

const FIELD_OF: Record<string, AnnexField> = {
  start: 'date',
  end: 'date',
  startsAt: 'date',
  endsAt: 'date',
  precision: 'date',
}

function fieldAt(path: string): AnnexField {
  const [name = ''] = path.split(/[.[]/)
  return FIELD_OF[name] ?? ANNEX_FIELDS.find(field => field === name) ?? 'title'
}
