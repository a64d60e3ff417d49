import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Fields, Thing } from '@tributary/domain/change/change'
import type { EarlierDate, ProcessDocument } from '@tributary/domain/process/process'
import { and, asc, eq, isNotNull, lte } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import { selectThing, selectThings } from '../thing/select-things.ts'

/** The document that would import to the process as it is now, or undefined. */
export async function exportProcess(
  db: Database,
  processId: string,
): Promise<ProcessDocument | undefined> {
  const process = await selectThing(db, 'process', processId, processId)
  if (!process) return undefined
  const all = async (thing: Thing) =>
    (await selectThings(db, thing, processId)).map(({ fields }) => fields)
  return {
    process: process.fields,
    bodies: await all('body'),
    mandates: await all('mandate'),
    milestones: await all('milestone'),
    consultations: await all('consultation'),
    outputs: await all('output'),
    meetings: await all('meeting'),
    decisions: await all('decision'),
    // Whom an action waits for is personal, and unknown elsewhere.
    actions: (await all('action')).map(({ assignee: _, ...action }) => action),
    history: await earlierDates(db, processId),
    sources: await all('source'),
  } as unknown as ProcessDocument
}

/** The document that would import to the process as its record said at an instant. */
export async function exportRecord(
  db: Database,
  { process, ...lists }: ProcessRecord,
  asOf: string,
): Promise<ProcessDocument> {
  const { revision: _, ...own } = process
  const all = <Item extends { revision: number }>(things: Item[]) =>
    things.map(({ revision: _, ...thing }) => thing)
  return {
    process: own,
    bodies: all(lists.bodies),
    mandates: all(lists.mandates),
    milestones: all(lists.milestones),
    consultations: all(lists.consultations),
    outputs: all(lists.outputs),
    meetings: all(lists.meetings),
    decisions: all(lists.decisions),
    actions: all(lists.actions).map(({ assignee: _, ...action }) => action),
    history: await earlierDates(db, process.id, asOf),
    sources: all(lists.sources),
  }
}

async function earlierDates(
  db: Database,
  processId: string,
  asOf?: string,
): Promise<EarlierDate[]> {
  const said = await db
    .select()
    .from(changes)
    .where(
      and(
        eq(changes.processId, processId),
        isNotNull(changes.saidOn),
        asOf === undefined ? undefined : lte(changes.at, asOf),
      ),
    )
    .orderBy(asc(changes.id))
  return said.map(({ thingId, saidOn, after, source, reason }) => {
    const { start, end, precision } = after as Fields
    const earlier = { milestone: thingId, saidOn, start, end, precision, source, note: reason }
    return Object.fromEntries(Object.entries(earlier).filter(([, value]) => value != null))
  }) as EarlierDate[]
}
