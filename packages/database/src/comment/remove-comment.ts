import { mentionOf } from '@tributary/domain/comment/comment-parts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { searchEntries } from '../search/schema.ts'
import { comments, mentions } from './schema.ts'

/** Takes the words of a comment away for good; that it was there, and who removed it, stays. */
export async function removeComment(
  db: Database,
  { id, personId, at }: { id: number; personId: string; at: string },
): Promise<void> {
  await db.batch([
    db
      .update(comments)
      .set({ text: mentionOf(personId), removedAt: at })
      .where(and(eq(comments.id, id), isNull(comments.removedAt))),
    db.delete(mentions).where(eq(mentions.commentId, id)),
    db
      .delete(searchEntries)
      .where(and(eq(searchEntries.thing, 'comment'), eq(searchEntries.thingId, String(id)))),
  ])
}
