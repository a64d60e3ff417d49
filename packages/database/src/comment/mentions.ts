import type { Commented } from '@tributary/domain/comment/comment'
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { memberships, people } from '../person/schema.ts'
import { searchEntries } from '../search/schema.ts'
import { onItsThing } from './on-its-thing.ts'
import { comments, mentions } from './schema.ts'

/** Which of these people take part in a process. */
export async function participantsAmong(
  db: Database,
  processId: string,
  ids: string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.processId, processId), inArray(memberships.personId, ids)))
  return new Set(rows.map(({ id }) => id))
}

/** Those of a comment's mentions that are to be mailed at once and have not been. */
export async function listMentionsToMail(
  db: Database,
  commentId: number,
): Promise<{ personId: string; email: string }[]> {
  return db
    .select({ personId: people.id, email: people.email })
    .from(mentions)
    .innerJoin(comments, eq(mentions.commentId, comments.id))
    .innerJoin(people, eq(mentions.personId, people.id))
    .innerJoin(
      memberships,
      and(
        eq(memberships.processId, comments.processId),
        eq(memberships.personId, mentions.personId),
      ),
    )
    .where(
      and(
        eq(mentions.commentId, commentId),
        isNull(mentions.mailedAt),
        ne(mentions.personId, comments.authorId),
        eq(people.mentions, 'at-once'),
        eq(people.erased, false),
      ),
    )
}

/** Notes that the mail about a mention has gone. */
export async function noteMailed(
  db: Database,
  { commentId, personId, at }: { commentId: number; personId: string; at: string },
): Promise<void> {
  await db
    .update(mentions)
    .set({ mailedAt: at })
    .where(and(eq(mentions.commentId, commentId), eq(mentions.personId, personId)))
}

/** A mention of which a person has not heard by mail. */
export type UnmailedMention = {
  personId: string
  commentId: number
  thing: Commented
  thingId: string
  /** The title of the thing. */
  title: string
  author: string
  text: string
  at: string
}

/** The mentions in a process that no mail has told of, of one person or of all. */
export async function listUnmailedMentions(
  db: Database,
  { processId, personId }: { processId: string; personId?: string | undefined },
): Promise<UnmailedMention[]> {
  return db
    .select({
      personId: mentions.personId,
      commentId: comments.id,
      thing: comments.thing,
      thingId: comments.thingId,
      title: searchEntries.title,
      author: people.name,
      text: comments.text,
      at: comments.at,
    })
    .from(mentions)
    .innerJoin(comments, eq(mentions.commentId, comments.id))
    .innerJoin(people, eq(comments.authorId, people.id))
    .innerJoin(searchEntries, onItsThing)
    .where(
      and(
        personId === undefined ? undefined : eq(mentions.personId, personId),
        eq(comments.processId, processId),
        ne(comments.authorId, mentions.personId),
        isNull(mentions.mailedAt),
      ),
    )
    .orderBy(asc(comments.id))
}
