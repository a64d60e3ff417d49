import type { Comment, Commented, Named } from '@tributary/domain/comment/comment'
import { mentionedIn } from '@tributary/domain/comment/comment-parts'
import { and, asc, count, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { people } from '../person/schema.ts'
import { comments } from './schema.ts'

/** What was said on a thing, in the order of its saying; what was removed too, without its text. */
export async function listComments(
  db: Database,
  processId: string,
  { thing, id }: { thing: Commented; id: string },
  { page, pageSize }: Page,
): Promise<Listed<Comment>> {
  const where = and(
    eq(comments.processId, processId),
    eq(comments.thing, thing),
    eq(comments.thingId, id),
  )
  const [counted] = await db.select({ total: count() }).from(comments).where(where)
  const items = await select(db, where, { page, pageSize })
  return { items, page, pageSize, total: counted?.total ?? 0 }
}

/** One comment of a process, or undefined. */
export async function findComment(
  db: Database,
  processId: string,
  id: number,
): Promise<Comment | undefined> {
  const where = and(eq(comments.processId, processId), eq(comments.id, id))
  const [found] = await select(db, where, { page: 1, pageSize: 1 })
  return found
}

/** How many comments there are on each thing of a kind that has some. */
export async function countComments(
  db: Database,
  processId: string,
  thing: Commented,
): Promise<{ id: string; total: number }[]> {
  return db
    .select({ id: comments.thingId, total: count() })
    .from(comments)
    .where(
      and(eq(comments.processId, processId), eq(comments.thing, thing), isNull(comments.removedAt)),
    )
    .groupBy(comments.thingId)
    .orderBy(comments.thingId)
}

async function select(
  db: Database,
  where: SQL | undefined,
  { page, pageSize }: Page,
): Promise<Comment[]> {
  const rows = await db
    .select({ row: comments, author: people.name })
    .from(comments)
    .innerJoin(people, eq(comments.authorId, people.id))
    .where(where)
    .orderBy(asc(comments.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const named = new Set(rows.flatMap(({ row }) => mentionedIn(row.text)))
  const names = await namesOf(db, [...named])
  return rows.map(({ row, author }): Comment => {
    const isRemoved = row.removedAt !== null
    const people = mentionedIn(row.text).flatMap(id => names.get(id) ?? [])
    return {
      id: row.id,
      thing: row.thing,
      thingId: row.thingId,
      author: { id: row.authorId, name: author },
      ...(row.authorBody !== null && { authorBody: row.authorBody }),
      text: isRemoved ? null : row.text,
      mentions: isRemoved ? [] : people,
      at: row.at,
      ...(row.editedAt !== null && { editedAt: row.editedAt }),
      ...(row.removedAt !== null && { removedAt: row.removedAt }),
      ...(isRemoved && people[0] && { removedBy: people[0] }),
    }
  })
}

async function namesOf(db: Database, ids: string[]): Promise<Map<string, Named>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, ids))
  return new Map(rows.map(named => [named.id, named]))
}
