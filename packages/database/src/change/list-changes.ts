import type { Change, ChangeVerb, Thing } from '@tributary/domain/change/change'
import { and, desc, eq, gt, gte, lt, lte, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { people } from '../person/schema.ts'
import { changes } from './schema.ts'

export type ChangeFilter = {
  thing?: Thing | undefined
  id?: string | undefined
  verb?: ChangeVerb | undefined
  /** Id of the person who wrote. */
  actor?: string | undefined
  /** The body for which somebody wrote. */
  body?: string | undefined
  /** Instants (UTC, ISO 8601): keeps `since <= at < before`. */
  since?: string | undefined
  before?: string | undefined
  /** Keeps what the record said at this instant already. */
  asOf?: string | undefined
  /** Ids of changes: keeps what came after the first, up to the second. */
  after?: number | undefined
  through?: number | undefined
}

/** The log of a process, latest first. */
export async function listChanges(
  db: Database,
  processId: string,
  { thing, id, verb, actor, body, since, before, asOf, after, through }: ChangeFilter,
  { page, pageSize }: Page,
): Promise<Listed<Change>> {
  const where = and(
    eq(changes.processId, processId),
    thing === undefined ? undefined : eq(changes.thing, thing),
    id === undefined ? undefined : eq(changes.thingId, id),
    verb === undefined ? undefined : eq(changes.verb, verb),
    actor === undefined ? undefined : eq(changes.actorId, actor),
    body === undefined ? undefined : eq(changes.actorBody, body),
    since === undefined ? undefined : gte(changes.at, since),
    before === undefined ? undefined : lt(changes.at, before),
    asOf === undefined ? undefined : lte(changes.at, asOf),
    after === undefined ? undefined : gt(changes.id, after),
    through === undefined ? undefined : lte(changes.id, through),
  )
  const [counted] = await db.select({ total: sql<number>`count(*)` }).from(changes).where(where)
  const rows = await db
    .select({ change: changes, actor: people.name })
    .from(changes)
    .leftJoin(people, eq(changes.actorId, people.id))
    .where(where)
    .orderBy(desc(changes.at), desc(changes.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const items = rows.map(({ change, actor }): Change => {
    const { processId: _, actorId: __, actorBody, via, reason, saidOn, source, ...rest } = change
    return {
      ...rest,
      actor,
      ...(actorBody !== null && { actorBody }),
      ...(via !== null && { via }),
      ...(reason !== null && { reason }),
      ...(saidOn !== null && { saidOn }),
      ...(source !== null && { source }),
    }
  })
  return { items, page, pageSize, total: counted?.total ?? 0 }
}
