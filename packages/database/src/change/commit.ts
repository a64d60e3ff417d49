import type { ChangeVerb, Fields, Thing } from '@tributary/domain/change/change'
import { withFields } from '@tributary/domain/change/fields'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { NO_CIRCLE, refusingCircle } from '../milestone/refuse-circle.ts'
import { selectThing } from '../thing/select-things.ts'
import { SHAPES } from '../thing/shapes.ts'
import { changes } from './schema.ts'
import { statementsFor, type Target } from './statements.ts'

/** Who writes: a person, or null for the import that a start of the server makes. */
export type Actor = {
  personId: string | null
  /** The body for which they write. */
  body?: string | undefined
  /** The name of the token with which a script writes for them. */
  via?: string | undefined
}

/** One change that somebody asks for. */
export type Write = {
  thing: Thing
  id: string
  verb: ChangeVerb
  /** The revision that the writer saw; 0 to create. */
  expected: number
  /** The whole thing to create it, else the fields to change; null removes a field. */
  fields: Fields
  reason?: string | undefined
  /** For imports: the instant from which the record said so. */
  at?: string
  imported?: boolean
  saidOn?: string | undefined
  source?: string | undefined
  /** For imports: the place in the document's list. */
  position?: number
}

export type Committed =
  | { ok: true; changes: { id: number; thing: Thing; thingId: string; revision: number }[] }
  | {
      ok: false
      reason: 'stale' | 'exists' | 'missing' | 'dangling' | 'circle'
      thing: Thing
      id: string
    }

/**
 * The one write path: makes all the writes, each with its row in the log, or none of them.
 * `now` is the instant of writing (UTC, ISO 8601); `also` is written with them.
 *
 * - `stale`: the thing has another revision than the writer saw; nothing is lost on either side.
 * - `exists`, `missing`: a thing to create is there already, a thing to change is not.
 * - `dangling`: a link would lead nowhere.
 * - `circle`: a milestone would depend on itself by way of others.
 *
 * A race of two writers is decided by the log's unique key: both insert the same next revision,
 * one of them fails and its whole batch with it.
 */
export async function commit(
  db: Database,
  actor: Actor,
  processId: string,
  writes: Write[],
  now: string,
  also: BatchItem<'sqlite'>[] = [],
): Promise<Committed> {
  const targets = new Map<string, Target>()
  const log: (typeof changes.$inferInsert)[] = []
  for (const write of writes) {
    const key = `${write.thing} ${write.id}`
    const target = targets.get(key) ?? (await targetOf(db, processId, write))
    if (target.revision !== write.expected) {
      const reason = write.expected === 0 ? 'exists' : target.revision === 0 ? 'missing' : 'stale'
      return { ok: false, reason, thing: write.thing, id: write.id }
    }
    targets.set(key, target)
    log.push(logRow(actor, processId, write, target, now))
    target.revision += 1
    target.fields = withFields(target.fields, write.fields)
  }
  const statements = [
    ...statementsFor(db, processId, [...targets.values()]),
    ...writes.filter(mayCloseCircle).map(({ id }) => refusingCircle(db, processId, id)),
  ]
  try {
    const logged = await insertAll(db, [...statements, ...also], log)
    return { ok: true, changes: logged }
  } catch (error) {
    const refusal = refusalOf(error)
    const [first] = writes
    if (!refusal || !first) throw error
    if (refusal !== 'raced') return { ok: false, reason: refusal, thing: first.thing, id: first.id }
    return {
      ok: false,
      reason: first.expected === 0 ? 'exists' : 'stale',
      thing: first.thing,
      id: first.id,
    }
  }
}

async function targetOf(db: Database, processId: string, write: Write): Promise<Target> {
  // What is created needs no look-up: its keys refuse a second one.
  const stored =
    write.expected === 0 ? undefined : await selectThing(db, write.thing, processId, write.id)
  return {
    thing: write.thing,
    id: write.id,
    stored: stored !== undefined,
    revision: stored?.revision ?? 0,
    fields: stored?.fields ?? {},
    position: write.position,
  }
}

function logRow(
  actor: Actor,
  processId: string,
  write: Write,
  target: Target,
  now: string,
): typeof changes.$inferInsert {
  const before = Object.fromEntries(
    Object.keys(write.fields).map(field => [field, target.fields[field] ?? null]),
  )
  const titled = { ...target.fields, ...write.fields }
  return {
    processId,
    at: write.at ?? now,
    recordedAt: now,
    thing: write.thing,
    thingId: write.id,
    revision: target.revision + 1,
    verb: write.verb,
    title: String(titled[SHAPES[write.thing].titleField]),
    before: target.revision === 0 ? null : before,
    after: write.fields,
    imported: write.imported ?? false,
    actorId: actor.personId,
    actorBody: actor.body,
    via: actor.via,
    reason: write.reason,
    saidOn: write.saidOn,
    source: write.source,
  }
}

// 19 columns a row, and SQLite takes 32,766 parameters a statement.
const LOG_ROWS_A_STATEMENT = 1_500

async function insertAll(
  db: Database,
  statements: BatchItem<'sqlite'>[],
  log: (typeof changes.$inferInsert)[],
) {
  const inserts = []
  for (let from = 0; from < log.length; from += LOG_ROWS_A_STATEMENT) {
    inserts.push(
      db
        .insert(changes)
        .values(log.slice(from, from + LOG_ROWS_A_STATEMENT))
        .returning({
          id: changes.id,
          thing: changes.thing,
          thingId: changes.thingId,
          revision: changes.revision,
        }),
    )
  }
  const results = await db.batch([...statements, ...inserts] as unknown as [BatchItem<'sqlite'>])
  return (results as unknown[]).slice(statements.length).flat() as {
    id: number
    thing: Thing
    thingId: string
    revision: number
  }[]
}

// Nothing depends yet on what is new, and an import is looked at whole.
function mayCloseCircle({ thing, expected, fields, imported }: Write): boolean {
  return thing === 'milestone' && expected > 0 && 'dependsOn' in fields && !imported
}

function refusalOf(error: unknown): 'raced' | 'dangling' | 'circle' | undefined {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : ''
  if (/FOREIGN KEY constraint failed/i.test(text)) return 'dangling'
  if (/UNIQUE constraint failed/i.test(text)) return 'raced'
  if (text.includes(NO_CIRCLE)) return 'circle'
  return undefined
}
