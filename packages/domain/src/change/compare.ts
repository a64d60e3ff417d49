import { compareText } from '../date/in-order.ts'
import { type Move, moveBetween } from '../date/move-between.ts'
import type { PartialDate, Precision } from '../date/partial-date.ts'
import type { DateFields } from '../date/when.ts'
import { windowOfFields } from '../date/when.ts'
import { LISTS, type ProcessRecord } from './as-of.ts'
import { type Fields, THINGS, type Thing } from './change.ts'
import { differences } from './fields.ts'
import { isCancelled } from './is-cancelled.ts'
import { isDone } from './is-done.ts'

/** A thing as a comparison names it, with its date and its bodies at the later moment. */
export type ComparedThing = {
  thing: Thing
  id: string
  title: string
  bodies: string[]
  date: DateFields | null
}

/** A thing whose date is another: from which to which. */
export type MovedThing = ComparedThing & { before: DateFields; after: DateFields } & Move

/** A thing that says something else: the fields concerned; null stands for none. */
export type ChangedThing = ComparedThing & { before: Fields; after: Fields }

/** What differs between two moments of a record. A thing may have moved and be done as well. */
export type Comparison = {
  added: ComparedThing[]
  moved: MovedThing[]
  cancelled: ComparedThing[]
  restored: ComparedThing[]
  done: ComparedThing[]
  changed: ChangedThing[]
}

/** Compares a record with what it became; without an earlier one, everything was added. */
export function compareRecords(from: ProcessRecord | undefined, to: ProcessRecord): Comparison {
  const found: Comparison = {
    added: [],
    moved: [],
    cancelled: [],
    restored: [],
    done: [],
    changed: [],
  }
  for (const thing of THINGS) {
    const earlier = new Map(from ? thingsIn(from, thing).map(fields => [idOf(fields), fields]) : [])
    for (const after of thingsIn(to, thing)) compareThing(thing, earlier.get(idOf(after)), after)
  }
  return {
    added: found.added.toSorted(byDate),
    moved: found.moved.toSorted(byDate),
    cancelled: found.cancelled.toSorted(byDate),
    restored: found.restored.toSorted(byDate),
    done: found.done.toSorted(byDate),
    changed: found.changed.toSorted(byDate),
  }

  function compareThing(thing: Thing, before: Fields | undefined, after: Fields): void {
    const compared = comparedThing(thing, after)
    if (!before) {
      found.added.push(compared)
      return
    }
    const { revision: _, ...rest } = differences(before, after)
    const [was, is] = [dateOf(thing, before), dateOf(thing, after)]
    const move = was && is && moveBetween(was, is)
    if (move) {
      found.moved.push({ ...compared, before: was, after: is, ...move })
      for (const field of DATE_FIELDS) delete rest[field]
    }
    const turn = turnOf(thing, before, after)
    if (turn) {
      found[turn].push(compared)
      delete rest.status
      delete rest.withdrawn
    }
    const fields = Object.keys(rest)
    if (fields.length === 0) return
    const said = Object.fromEntries(fields.map(field => [field, before[field] ?? null]))
    found.changed.push({ ...compared, before: said, after: rest })
  }
}

const DATE_FIELDS = ['start', 'end', 'precision', 'startsAt', 'endsAt', 'timeZone', 'due']

function turnOf(
  thing: Thing,
  before: Fields,
  after: Fields,
): 'cancelled' | 'restored' | 'done' | undefined {
  const [was, is] = [isCancelled(thing, before), isCancelled(thing, after)]
  if (is && !was) return 'cancelled'
  if (isDone(thing, after) && !isDone(thing, before)) return 'done'
  return was && !is ? 'restored' : undefined
}

function thingsIn(record: ProcessRecord, thing: Thing): Fields[] {
  return thing === 'process' ? [record.process] : record[LISTS[thing]]
}

function idOf(fields: Fields): string {
  return String(fields.id ?? fields.symbol)
}

function comparedThing(thing: Thing, fields: Fields): ComparedThing {
  const { title, name, text } = fields
  return {
    thing,
    id: idOf(fields),
    title: String(title ?? name ?? text ?? fields.symbol),
    bodies: bodiesOf(fields),
    date: dateOf(thing, fields) ?? null,
  }
}

function bodiesOf({ roadmap, organisers, responsible, body }: Fields): string[] {
  const named = organisers ?? responsible ?? [roadmap ?? body]
  return (named as unknown[]).filter(id => typeof id === 'string')
}

// An action is dated by when it is due; a body has no date.
function dateOf(thing: Thing, fields: Fields): DateFields | undefined {
  const start = (thing === 'action' ? fields.due : fields.start) as PartialDate | undefined
  if (start === undefined) return undefined
  const { end, startsAt, endsAt, timeZone, precision } = fields as Partial<DateFields>
  return {
    start,
    precision: precision as Precision,
    ...(end !== undefined && { end }),
    ...(startsAt !== undefined && { startsAt, endsAt, timeZone }),
  }
}

function byDate(a: ComparedThing, b: ComparedThing): number {
  return compareText(firstDay(a), firstDay(b))
}

// What has no date comes last.
function firstDay({ date }: ComparedThing): string {
  return date ? windowOfFields(date).start : 'undated'
}
