import type { PollAnswers } from '@tributary/domain/poll/poll'
import { and, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { pollLinks, polls, pollVoters } from './schema.ts'

export type StoredPoll = typeof polls.$inferSelect
export type StoredVoter = typeof pollVoters.$inferSelect
type NewVoter = typeof pollVoters.$inferInsert
type Link = typeof pollLinks.$inferInsert

/** A poll with who asks, and who was asked or answered. */
export type WholePoll = { poll: StoredPoll; by: string | null; voters: StoredVoter[] }

/** Keeps a poll, who is asked, and the links to it: all or nothing. */
export async function keepPoll(
  db: Database,
  poll: typeof polls.$inferInsert,
  voters: NewVoter[],
  links: Link[],
): Promise<void> {
  await db.batch([
    db.insert(polls).values(poll),
    ...voters.map(voter => db.insert(pollVoters).values(voter)),
    ...links.map(link => db.insert(pollLinks).values(link)),
  ])
}

/** The polls of a process, the latest first. */
export async function listPolls(db: Database, processId: string): Promise<WholePoll[]> {
  return withVoters(db, await select(db).where(eq(polls.processId, processId)))
}

/** One poll of a process. */
export async function findPoll(
  db: Database,
  processId: string,
  id: string,
): Promise<WholePoll | undefined> {
  const found = await select(db).where(and(eq(polls.processId, processId), eq(polls.id, id)))
  return (await withVoters(db, found))[0]
}

/** The poll to which a link leads, whose link it is, and in which process. */
export async function findPollByLink(db: Database, hash: string) {
  const [link] = await db
    .select({ poll: pollLinks.poll, voter: pollLinks.voter, process: processes.title })
    .from(pollLinks)
    .innerJoin(polls, eq(pollLinks.poll, polls.id))
    .innerJoin(processes, eq(polls.processId, processes.id))
    .where(eq(pollLinks.hash, hash))
  if (!link) return undefined
  const [whole] = await withVoters(db, await select(db).where(eq(polls.id, link.poll)))
  return whole && { ...whole, process: link.process, voter: link.voter }
}

type Answer = { answers: PollAnswers; comment: string | null; answeredAt: string }

/** Keeps what somebody answered; false where the poll was closed in between. */
export async function keepAnswer(db: Database, voter: string, answer: Answer): Promise<boolean> {
  const open = db.select({ id: polls.id }).from(polls).where(isNull(polls.closedAt))
  const kept = await db
    .update(pollVoters)
    .set(answer)
    .where(and(eq(pollVoters.id, voter), inArray(pollVoters.poll, open)))
    .returning({ id: pollVoters.id })
  return kept.length > 0
}

/** Keeps somebody who came by the link for anybody, with the link that is theirs from now on. */
export async function addVoter(db: Database, voter: NewVoter, link: Link): Promise<void> {
  await db.batch([db.insert(pollVoters).values(voter), db.insert(pollLinks).values(link)])
}

/** Closes a poll; false where it is closed. */
export async function closePoll(
  db: Database,
  id: string,
  { closedAt, chosen }: { closedAt: string; chosen: string | null },
): Promise<boolean> {
  const closed = await db
    .update(polls)
    .set({ closedAt, chosen })
    .where(and(eq(polls.id, id), isNull(polls.closedAt)))
    .returning({ id: polls.id })
  return closed.length > 0
}

/** Puts a link for anybody in the place of the one before. */
export async function renewLink(db: Database, link: Link): Promise<void> {
  await db.batch([
    db.delete(pollLinks).where(and(eq(pollLinks.poll, link.poll), isNull(pollLinks.voter))),
    db.insert(pollLinks).values(link),
  ])
}

/** Says when the mailer took the invitation of somebody. */
export async function markInvited(db: Database, voter: string, at: string): Promise<void> {
  await db.update(pollVoters).set({ invitedAt: at }).where(eq(pollVoters.id, voter))
}

/** Who was invited and has neither answered nor been reminded, in polls that are open and end before `until`. */
export async function votersToRemind(db: Database, now: string, until: string) {
  return db
    .select({ voter: pollVoters, poll: polls, by: people.name })
    .from(pollVoters)
    .innerJoin(polls, eq(pollVoters.poll, polls.id))
    .leftJoin(people, eq(polls.createdBy, people.id))
    .where(
      and(
        isNull(polls.closedAt),
        gt(polls.deadline, now),
        sql`${polls.deadline} <= ${until}`,
        isNotNull(pollVoters.invitedAt),
        isNull(pollVoters.answeredAt),
        isNull(pollVoters.remindedAt),
      ),
    )
}

/** Takes the reminder of somebody upon oneself, with the link that goes with it; false where another instance has. */
export async function claimReminder(db: Database, voter: string, link: Link): Promise<boolean> {
  const claimed = await db
    .update(pollVoters)
    .set({ remindedAt: link.madeAt })
    .where(and(eq(pollVoters.id, voter), isNull(pollVoters.remindedAt)))
    .returning({ id: pollVoters.id })
  if (claimed.length === 0) return false
  await db.insert(pollLinks).values(link)
  return true
}

/** Gives a reminder back that could not be sent: the next tick tries again. */
export async function releaseReminder(db: Database, voter: string): Promise<void> {
  await db.update(pollVoters).set({ remindedAt: null }).where(eq(pollVoters.id, voter))
}

function select(db: Database) {
  return db
    .select({ poll: polls, by: people.name })
    .from(polls)
    .leftJoin(people, eq(polls.createdBy, people.id))
    .orderBy(desc(polls.createdAt))
    .$dynamic()
}

async function withVoters(
  db: Database,
  found: { poll: StoredPoll; by: string | null }[],
): Promise<WholePoll[]> {
  const ids = found.map(({ poll }) => poll.id)
  const voters = await db
    .select()
    .from(pollVoters)
    .where(inArray(pollVoters.poll, ids))
    .orderBy(pollVoters.name, pollVoters.id)
  const of = Map.groupBy(voters, ({ poll }) => poll)
  return found.map(one => ({ ...one, voters: of.get(one.poll.id) ?? [] }))
}
