import { withoutNames } from '@tributary/domain/comment/comment-parts'
import { and, eq, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { people } from '../person/schema.ts'
import { searchEntries } from '../search/schema.ts'
import { comments, mentions } from './schema.ts'

type Edit = {
  id: number
  text: string
  /** The ids of the people whom the text names; they are known. */
  mentioned: string[]
  /** When the comment that the writer saw was last edited. */
  seen: string | null
  at: string
}

/** Gives a comment other words; false where it was edited or removed since the writer saw it. */
export async function editComment(
  db: Database,
  { id, text, mentioned, seen, at }: Edit,
): Promise<boolean> {
  const editing = db
    .update(comments)
    .set({ text, editedAt: at })
    .where(
      and(eq(comments.id, id), isNull(comments.removedAt), sql`${comments.editedAt} is ${seen}`),
    )
    .returning({ id: comments.id })
  const isDone: SQL = sql`exists (select 1 from ${comments} where ${comments.id} = ${id}
    and ${comments.editedAt} = ${at} and ${comments.text} = ${text})`
  // Whom the mail has told is kept, so that they are told once.
  const forgetting = db
    .delete(mentions)
    .where(
      and(
        eq(mentions.commentId, id),
        notInArray(mentions.personId, mentioned),
        isNull(mentions.mailedAt),
        isDone,
      ),
    )
  const naming = db
    .insert(mentions)
    .select(
      db
        .select({
          commentId: sql<number>`${id}`.as('comment_id'),
          personId: people.id,
          mailedAt: sql<null>`null`.as('mailed_at'),
        })
        .from(people)
        .where(and(inArray(people.id, mentioned), isDone)),
    )
    .onConflictDoNothing()
  const finding = db
    .update(searchEntries)
    .set({ text: withoutNames(text) })
    .where(and(eq(searchEntries.thing, 'comment'), eq(searchEntries.thingId, String(id)), isDone))
  const [edited] = await db.batch([editing, forgetting, naming, finding])
  return edited.length > 0
}
