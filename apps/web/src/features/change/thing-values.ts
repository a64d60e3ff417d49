import { needsReason } from '@tributary/domain/action/status-reason'
import type { Fields } from '@tributary/domain/change/change'
import { precisionOf } from '@tributary/domain/date/partial-date'
import { type ReadDate, readDate } from '@tributary/domain/date/read-date'
import type { DateFields } from '@tributary/domain/date/when'
import { writeDate } from '@tributary/domain/date/write-date'
import type { Lag } from '@tributary/domain/milestone/milestone'
import type { Values } from '../../ui/form/form.tsx'
import { type WrittenDate, writtenDate } from '../../ui/form/written-date.ts'

/** What the web app can edit. */
export type EditedThing = 'process' | 'body' | 'milestone' | 'consultation' | 'meeting' | 'action'

type Shape = {
  /** The field in which its date is written, with all that belongs to the date. */
  date?: 'start' | 'due'
  /** Lists that are written one a line; ids among them in words. */
  lines?: string[]
  ids?: string[]
  numbers?: string[]
  /** Lists of rows; what is left blank in a row is left out. */
  rows?: string[]
}

const SHAPES: Record<EditedThing, Shape> = {
  milestone: { date: 'start' },
  consultation: {
    date: 'start',
    lines: ['partners'],
    rows: ['documents', 'focalPoints', 'inputs'],
  },
  meeting: { date: 'start', rows: ['guests'] },
  action: { date: 'due', numbers: ['paragraph'] },
  body: {},
  process: { ids: ['stakeholderGroups', 'regions'] },
}

export const DATE_FIELDS = ['start', 'due', 'end', 'precision', 'startsAt', 'endsAt', 'timeZone']

/** The fields of a thing without what only its answers have. */
export function fieldsOf({ revision, counts, decisions, ...fields }: Fields): Fields {
  return fields
}

/** What a thing is called. */
export function titleOf(fields: Fields): string {
  return String(fields.title ?? fields.acronym ?? '')
}

/** What to put into the form of a thing. */
export function valuesOf(thing: EditedThing, fields: Fields): Values {
  const { date, lines = [], ids = [], numbers = [] } = SHAPES[thing]
  const values: Values = {}
  for (const [name, value] of Object.entries(fields)) {
    if (date && DATE_FIELDS.includes(name)) continue
    if (lines.includes(name)) values[name] = (value as string[]).join('\n')
    else if (ids.includes(name)) values[name] = (value as string[]).map(inWords).join('\n')
    else if (numbers.includes(name)) values[name] = value === null ? '' : String(value)
    else if (name === 'lags') values[name] = (value as Lag[]).map(writtenLag)
    else if (name === 'inputs') values[name] = (value as Row[]).map(writtenInput)
    else values[name] = value
  }
  if (date === 'start') values.start = writtenDate(fields as Partial<DateFields>)
  if (date === 'due') values.due = writtenDate({ ...fields, start: fields.due } as DateFields)
  return values
}

/** What a form says of a thing, and how its date was read; hours without a zone are of `zone`. */
export function saidIn(
  thing: EditedThing,
  values: Values,
  zone: string,
): { fields: Fields; date?: ReadDate } {
  const { date, lines = [], ids = [], numbers = [], rows = [] } = SHAPES[thing]
  const fields: Fields = {}
  for (const [name, value] of Object.entries(values)) {
    if (name === date) continue
    if (lines.includes(name)) fields[name] = linesOf(value)
    else if (ids.includes(name)) fields[name] = linesOf(value).map(asId)
    else if (rows.includes(name)) fields[name] = (value as Row[]).map(rowOf)
    else if (typeof value !== 'string') fields[name] = value
    else if (value.trim() === '') continue
    else fields[name] = numbers.includes(name) ? Number(value) : value.trim()
  }
  // A mandate without a paragraph says so with null: the whole text asks for it.
  if (thing === 'action' && fields.mandate !== undefined) fields.paragraph ??= null
  // What is asked only beside another answer goes with it.
  if (thing === 'action' && !needsReason(fields.status)) delete fields.statusReason
  if (thing === 'action' && fields.meeting === undefined) delete fields.on
  if (fields.lags) fields.lags = writtenLagsIn(values).map(lagOf)
  if (!date) return { fields }
  const { text, timeZone } = values[date] as WrittenDate
  const read = readDate(text, timeZone || zone)
  if (!read.ok) return { fields, date: read }
  if (date === 'start') return { fields: { ...fields, ...read.fields }, date: read }
  const { start: due, precision } = read.fields
  return { fields: { ...fields, due, precision }, date: read }
}

/** A lag as it stands in its row: the days as somebody wrote them. */
export type WrittenLag = { on: string; days: string; working: boolean }

/** The lags that a form says: of what it depends on, those that have days. */
export function writtenLagsIn({ lags = [], dependsOn = [] }: Values): WrittenLag[] {
  const on = new Set(dependsOn as string[])
  return (lags as WrittenLag[]).filter(lag => on.has(lag.on) && lag.days.trim() !== '')
}

function writtenLag({ on, days, working = false }: Lag): WrittenLag {
  return { on, days: String(days), working }
}

function lagOf({ on, days, working }: WrittenLag): Lag {
  // People write a minus as a dash too.
  return { on, days: Number(days.trim().replace(/^[−–]/, '-')), ...(working && { working }) }
}

type Row = Record<string, unknown>

function rowOf(row: Row): Row {
  const filled = Object.entries(row).flatMap(([name, value]) => {
    if (typeof value === 'boolean') return [[name, value]]
    const text = String(value ?? '').trim()
    return text === '' ? [] : [[name, name === 'delivered' ? dateIn(text) : text]]
  })
  return Object.fromEntries(filled)
}

function writtenInput({ delivered, ...rest }: Row): Row {
  const start = String(delivered)
  const precision = precisionOf(start)
  return { ...rest, delivered: precision ? writeDate({ start, precision }) : start }
}

// A date of one day or period, else the text as it is, which the schema refuses.
function dateIn(text: string): string {
  const read = readDate(text, 'UTC')
  if (!read.ok || read.fields.end || read.fields.startsAt) return text
  return read.fields.start
}

function linesOf(value: unknown): string[] {
  return String(value ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}

function inWords(id: string): string {
  return id.replaceAll('-', ' ')
}

function asId(words: string): string {
  return words.toLowerCase().replaceAll(/[\s_-]+/g, '-')
}
