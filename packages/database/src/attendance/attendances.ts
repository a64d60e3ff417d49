import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { attendances } from '../meeting/schema.ts'

/** What is kept of somebody and a meeting; `on` is empty for a series whole, and for a single one. */
export type Attendance = typeof attendances.$inferSelect

/** Whom it is kept of. */
export type Attended = Pick<Attendance, 'processId' | 'meeting' | 'on' | 'email' | 'name'> &
  Partial<Pick<Attendance, 'body' | 'personId'>>

/** What is kept of people of the process and its meetings, by those who are known as people. */
export function listPeoplesAttendances(db: Database, processId: string): Promise<Attendance[]> {
  return db
    .select()
    .from(attendances)
    .where(and(eq(attendances.processId, processId), isNotNull(attendances.personId)))
    .orderBy(asc(attendances.meeting), asc(attendances.on))
}

const KEY = [attendances.processId, attendances.meeting, attendances.on, attendances.email]

/** All that is kept of those who are or were invited to a meeting, by name. */
export function listAttendances(
  db: Database,
  processId: string,
  meeting: string,
): Promise<Attendance[]> {
  return db
    .select()
    .from(attendances)
    .where(and(eq(attendances.processId, processId), eq(attendances.meeting, meeting)))
    .orderBy(asc(attendances.name), asc(attendances.email), asc(attendances.on))
}

/**
 * Notes that somebody was sent an invitation. What they answered before is none any more for the
 * days named, of a series whole where it is `all`: there the meeting is at another time.
 */
export async function noteInvited(
  db: Database,
  of: Attended,
  { at, sequence, asksAnew }: { at: string; sequence: number; asksAnew: 'all' | string[] },
): Promise<void> {
  const { name, body = null, personId = null } = of
  const invited = { name, body, personId, invitedAt: at, invitedSequence: sequence }
  const days = asksAnew === 'all' ? undefined : inArray(attendances.on, asksAnew)
  await db.batch([
    db
      .insert(attendances)
      .values({ ...of, ...invited, on: '' })
      .onConflictDoUpdate({ target: KEY, set: { ...invited, uninvitedAt: null } }),
    db
      .update(attendances)
      .set(unanswered(sequence))
      .where(and(isTheirs(of), days)),
  ])
}

/** Notes that somebody was told that they are invited no more, or that the meeting is off. */
export async function noteUninvited(
  db: Database,
  of: Attended,
  { at, sequence }: { at: string; sequence: number },
): Promise<void> {
  const isWhole = and(isTheirs(of), eq(attendances.on, ''))
  await db.batch([
    db.update(attendances).set({ uninvitedAt: at, invitedSequence: sequence }).where(isWhole),
    db.update(attendances).set(unanswered(sequence)).where(isTheirs(of)),
  ])
}

// To earlier invitations no answer counts from now on.
function unanswered(sequence: number) {
  return {
    reply: 'needs-action',
    repliedAt: null,
    repliedSequence: sequence,
    comment: null,
  } as const
}

function isTheirs({ processId, meeting, email }: Attended) {
  return and(
    eq(attendances.processId, processId),
    eq(attendances.meeting, meeting),
    eq(attendances.email, email),
  )
}

export type KeptReply = Pick<Attendance, 'reply' | 'comment'> & {
  repliedAt: string
  repliedSequence: number
}

/**
 * Keeps what somebody answered; false where a newer answer is kept already: one to a later
 * invitation, or to the same one and written later.
 */
export async function keepReply(db: Database, of: Attended, reply: KeptReply): Promise<boolean> {
  const { repliedAt, repliedSequence } = attendances
  const isNewer = or(
    isNull(repliedSequence),
    lt(repliedSequence, reply.repliedSequence),
    and(
      eq(repliedSequence, reply.repliedSequence),
      or(isNull(repliedAt), lte(repliedAt, reply.repliedAt)),
    ),
  )
  const kept = await db
    .insert(attendances)
    .values({ ...of, ...reply })
    .onConflictDoUpdate({ target: KEY, set: reply, ...(isNewer && { setWhere: isNewer }) })
    .returning({ email: attendances.email })
  return kept.length > 0
}

/** Keeps whether somebody was there. */
export async function keepPresence(db: Database, of: Attended, present: boolean): Promise<void> {
  await db
    .insert(attendances)
    .values({ ...of, present })
    .onConflictDoUpdate({ target: KEY, set: { present } })
}
