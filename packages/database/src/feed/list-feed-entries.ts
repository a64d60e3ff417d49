import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { and, eq, inArray, max, min } from 'drizzle-orm'
import { changes } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import { selectThings } from '../thing/select-things.ts'

type Logged = { revision: number; createdAt: string; changedAt: string }

/** What feeds are made of, with what the log says of each, in the order of the document. */
export type StoredEntry =
  | { thing: 'milestone'; of: Milestone; logged: Logged }
  | { thing: 'consultation'; of: Consultation; logged: Logged }

/** Every milestone and consultation of a process, with the instants of its log. */
export async function listFeedEntries(db: Database, processId: string): Promise<StoredEntry[]> {
  const [milestones, consultations, instants] = await Promise.all([
    selectThings(db, 'milestone', processId),
    selectThings(db, 'consultation', processId),
    db
      .select({
        thing: changes.thing,
        id: changes.thingId,
        createdAt: min(changes.recordedAt),
        changedAt: max(changes.recordedAt),
      })
      .from(changes)
      .where(
        and(
          eq(changes.processId, processId),
          inArray(changes.thing, ['milestone', 'consultation']),
        ),
      )
      .groupBy(changes.thing, changes.thingId),
  ])
  const logged = new Map(instants.map(row => [`${row.thing} ${row.id}`, row]))
  const entries = (thing: 'milestone' | 'consultation', things: typeof milestones) =>
    things.map(({ fields, revision }) => {
      const { createdAt, changedAt } = logged.get(`${thing} ${fields.id}`) ?? {}
      return {
        thing,
        of: fields,
        logged: { revision, createdAt, changedAt },
      } as unknown as StoredEntry
    })
  return [...entries('milestone', milestones), ...entries('consultation', consultations)]
}
