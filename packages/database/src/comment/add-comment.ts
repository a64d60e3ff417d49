import type { Commented } from '@tributary/domain/comment/comment'
import { withoutNames } from '@tributary/domain/comment/comment-parts'
import { sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { createKeys } from '../change/schema.ts'
import type { Database } from '../connection/database.ts'
import { searchEntries } from '../search/schema.ts'
import { comments, mentions } from './schema.ts'

type NewComment = {
  processId: string
  thing: Commented
  thingId: string
  authorId: string
  authorBody?: string | undefined
  text: string
  /** The ids of the people whom the text names; they are known. */
  mentioned: string[]
  at: string
  /** What it was asked under, with a hash of the request. */
  key?: { key: string; request: string } | undefined
}

/** Adds a comment; its id, or undefined where another one was just made under the same key. */
export async function addComment(
  db: Database,
  { mentioned, key, ...comment }: NewComment,
): Promise<number | undefined> {
  const { processId, thing, authorId, text, at } = comment
  // Writers take turns: within the batch the newest comment is the one just added.
  const newest = sql`(select max(id) from comments)`
  const also: BatchItem<'sqlite'>[] = [
    db.insert(searchEntries).values({
      processId,
      thing: 'comment',
      thingId: newest,
      title: '',
      text: withoutNames(text),
    }),
  ]
  if (mentioned.length > 0) {
    const rows = mentioned.map(personId => ({ commentId: newest, personId }))
    also.push(db.insert(mentions).values(rows))
  }
  if (key) {
    const made = { processId, thing, thingId: newest, at }
    also.push(db.insert(createKeys).values({ personId: authorId, ...key, ...made }))
  }
  try {
    const adding = db.insert(comments).values(comment).returning({ id: comments.id })
    const [added] = (await db.batch([adding, ...also])) as unknown as [{ id: number }[]]
    return added[0]?.id
  } catch (error) {
    if (key && isTaken(error)) return undefined
    throw error
  }
}

function isTaken(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : ''
  return /UNIQUE constraint failed: create_keys/i.test(text)
}
