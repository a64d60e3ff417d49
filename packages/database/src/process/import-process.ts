import type { Fields, Thing } from '@tributary/domain/change/change'
import type { Mandate, ProcessDocument } from '@tributary/domain/process/process'
import type { BatchItem } from 'drizzle-orm/batch'
import { type Actor, type Committed, commit, type Write } from '../change/commit.ts'
import type { Database } from '../connection/database.ts'
import { historyWrites } from './history-writes.ts'

/**
 * Makes a process from a canonical document, whole or not at all, through the one write path.
 * Every entry of the log is marked as imported; what has no earlier date on record counts as said
 * since the process began. `exists` when there is a process of that id; `also` is written with it.
 */
export async function importProcess(
  db: Database,
  actor: Actor,
  document: ProcessDocument,
  now: string,
  also: BatchItem<'sqlite'>[] = [],
): Promise<Committed> {
  const began = document.process.phases[0]?.start
  const since = began && `${began}T00:00:00.000Z` < now ? `${began}T00:00:00.000Z` : now
  const create = (thing: Thing, things: object[], idOf: (thing: never) => string) =>
    things.map(
      (fields, position): Write => ({
        thing,
        id: idOf(fields as never),
        verb: 'create',
        expected: 0,
        fields: fields as Fields,
        at: since,
        imported: true,
        position,
      }),
    )
  const id = (thing: { id: string }) => thing.id
  const { said, present, known } = earlierDates(document, now)
  const writes = [
    ...said,
    ...create('process', [document.process], id),
    ...create('source', document.sources, id),
    ...create('body', document.bodies, id),
    ...create('mandate', document.mandates, (mandate: Mandate) => mandate.symbol),
    ...create('milestone', document.milestones, id).filter(write => !known.has(write.id)),
    ...present,
    ...create('output', document.outputs, id),
    ...create('consultation', document.consultations, id),
    ...create('meeting', document.meetings, id),
    ...create('decision', document.decisions, id),
    ...create('action', document.actions, id),
  ]
  return commit(db, actor, document.process.id, writes, now, also)
}

// What was said keeps the document's order in the log, so that export can give it back.
function earlierDates(document: ProcessDocument, now: string) {
  const byMilestone = Map.groupBy(document.history, earlier => earlier.milestone)
  const writes = new Map<string, Write[]>()
  for (const [position, milestone] of document.milestones.entries()) {
    const history = byMilestone.get(milestone.id)
    if (history) writes.set(milestone.id, historyWrites(milestone, history, position, now))
  }
  const said = document.history.flatMap(({ milestone }) => writes.get(milestone)?.shift() ?? [])
  return { said, present: [...writes.values()].flat(), known: new Set(writes.keys()) }
}
