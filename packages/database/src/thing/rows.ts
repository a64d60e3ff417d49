import type { Fields, Thing } from '@tributary/domain/change/change'
import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { SHAPES } from './shapes.ts'

export type Row = Record<string, unknown>
export type Rows = { table: SQLiteTable; rows: Row[] }

// The columns that are no fields of the document.
const OWN = ['processId', 'revision', 'position']

/** The columns of a thing's own row, from its fields; absent fields become null. */
export function rowOf(thing: Thing, fields: Fields): Row {
  const { table, idField } = SHAPES[thing]
  const row: Row = {}
  for (const [name, column] of Object.entries(getTableColumns(table))) {
    if (column.generated || OWN.includes(name)) continue
    const value = fields[name === 'id' ? idField : name]
    row[name] = value ?? (column.notNull && column.hasDefault ? column.default : null)
  }
  return row
}

/** The rows of the link tables for the fields given; a field that is absent has no links. */
export function linkRowsOf(thing: Thing, processId: string, id: string, fields: Fields): Rows[] {
  const { links, link } = SHAPES[thing]
  const all = Object.entries(links).map(([field, table]) => ({ table, ids: idsIn(fields[field]) }))
  if (link) {
    const target = fields[link.field]
    all.push({ table: link.table, ids: idsIn(target === undefined ? [] : [target]) })
  }
  return all.map(({ table, ids }) => ({
    table,
    rows: ids.map((targetId, position) => ({ processId, ownerId: id, targetId, position })),
  }))
}

/** The rows of the term tables of a process. */
export function termRowsOf(thing: Thing, processId: string, fields: Fields): Rows[] {
  return Object.entries(SHAPES[thing].terms).map(([field, { table, plain }]) => ({
    table,
    rows: ((fields[field] ?? []) as (string | Row)[]).map((term, position) => ({
      processId,
      position,
      ...(plain ? { id: term } : (term as Row)),
    })),
  }))
}

/** The fields of a thing from its row as `select-things` reads it: nothing null, nothing empty. */
export function fieldsOf(thing: Thing, row: Row): Fields {
  const { plain, lists, single } = readingOf(thing)
  const fields: Fields = {}
  for (const { name, field, isFlag, unsaid } of plain) {
    const value = isFlag ? row[name] === 1 : row[name]
    if (value === null || value === unsaid) continue
    if (Array.isArray(value) && value.length === 0 && name !== 'phases') continue
    fields[field] = value
  }
  for (const { field, isRequired } of lists) {
    const list = (row[field] ?? []) as (string | Row)[]
    if (list.length > 0 || isRequired) fields[field] = list.map(withoutNulls)
  }
  if (single !== undefined && row[single] !== null) fields[single] = row[single]
  // A paragraph goes with its mandate: null says that the whole text asks for it.
  if (thing === 'action' && row.mandate !== null) fields.paragraph = row.paragraph
  return fields
}

type Reading = {
  /** `unsaid` is the default, which a document leaves out. */
  plain: { name: string; field: string; isFlag: boolean; unsaid: unknown }[]
  lists: { field: string; isRequired: boolean }[]
  single: string | undefined
}

const readings = new Map<Thing, Reading>()

// Worked out once for each kind of thing, and used for every row.
function readingOf(thing: Thing): Reading {
  let reading = readings.get(thing)
  if (!reading) {
    const { table, idField, links, link, terms, required } = SHAPES[thing]
    reading = {
      plain: Object.entries(getTableColumns(table))
        .filter(([name, column]) => !column.generated && !OWN.includes(name))
        .map(([name, { dataType, default: unsaid }]) => ({
          name,
          field: name === 'id' ? idField : name,
          isFlag: dataType === 'boolean',
          unsaid,
        })),
      lists: Object.keys({ ...links, ...terms }).map(field => ({
        field,
        isRequired: required.includes(field),
      })),
      single: link?.field,
    }
    readings.set(thing, reading)
  }
  return reading
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? [...new Set(list as string[])] : []
}

function withoutNulls(item: string | Row): string | Row {
  if (typeof item === 'string') return item
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
}
