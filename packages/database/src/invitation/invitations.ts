import type { Role } from '@tributary/domain/person/role'
import { and, desc, eq, isNull, not, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { joining } from '../person/memberships.ts'
import { memberships, people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { invitations } from './schema.ts'

export type StoredInvitation = typeof invitations.$inferSelect
export type NewInvitation = typeof invitations.$inferInsert

/** Keeps an invitation; an earlier one to the same address that still waits is taken back. */
export async function keepInvitation(db: Database, invitation: NewInvitation): Promise<void> {
  const { processId, email, createdAt } = invitation
  await db.batch([
    db
      .update(invitations)
      .set({ endedAt: createdAt })
      .where(
        and(
          processId == null ? isNull(invitations.processId) : eq(invitations.processId, processId),
          email == null ? isNull(invitations.email) : eq(invitations.email, email),
          isNull(invitations.endedAt),
        ),
      ),
    db.insert(invitations).values(invitation),
  ])
}

/** The invitations of a process that still wait, latest first. */
export async function listInvitations(db: Database, processId: string, now: string) {
  return db
    .select({ invitation: invitations, inviter: people.name })
    .from(invitations)
    .leftJoin(people, eq(invitations.invitedBy, people.id))
    .where(and(eq(invitations.processId, processId), waits(now)))
    .orderBy(desc(invitations.createdAt))
}

/** The invitation that waits under a hash, with the names that its page shows. */
export async function findInvitation(db: Database, tokenHash: string, now: string) {
  const [found] = await db
    .select({ invitation: invitations, inviter: people.name, process: processes.title })
    .from(invitations)
    .leftJoin(people, eq(invitations.invitedBy, people.id))
    .leftJoin(processes, eq(invitations.processId, processes.id))
    .where(and(eq(invitations.tokenHash, tokenHash), waits(now)))
  return found
}

/** Takes an invitation back; false where none waits. */
export async function endInvitation(
  db: Database,
  processId: string,
  id: string,
  now: string,
): Promise<boolean> {
  const ended = await db
    .update(invitations)
    .set({ endedAt: now })
    .where(and(eq(invitations.processId, processId), eq(invitations.id, id), waits(now)))
    .returning({ id: invitations.id })
  return ended.length > 0
}

type Joiner = { id: string; name: string; email: string; isNew: boolean }

/**
 * Takes an invitation for a person, who is made where they are new; false, and nothing done, where
 * somebody took it in between, or the address became known. Who takes part already does not lose a
 * role by it.
 */
export async function acceptInvitation(
  db: Database,
  invitation: StoredInvitation,
  { isNew, ...person }: Joiner,
  now: string,
): Promise<boolean> {
  const own = eq(invitations.id, invitation.id)
  const ended = db
    .select()
    .from(invitations)
    .where(and(own, not(waits(now))))
  const at = new Date(now)
  const row = { ...person, emailVerified: true, createdAt: at, updatedAt: at }
  const statements: BatchItem<'sqlite'>[] = [
    // Fails where it waits no longer: its key would be there twice.
    db.insert(invitations).select(ended),
    db.update(invitations).set({ endedAt: now }).where(own),
    ...(isNew ? [db.insert(people).values(row)] : []),
  ]
  for (const processId of await processesOf(db, invitation)) {
    const { role, body, lead } = invitation
    const [held] = await db
      .select({ role: memberships.role })
      .from(memberships)
      .where(and(eq(memberships.processId, processId), eq(memberships.personId, person.id)))
    if (held && RANK[held.role] >= RANK[role]) continue
    statements.push(...joining(db, processId, person.id, { role, body, lead }, now))
  }
  try {
    await db.batch(statements as [BatchItem<'sqlite'>])
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

function isTaken(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : ''
  return /UNIQUE constraint failed: (invitations|people)/i.test(text)
}

const RANK: Record<Role, number> = { reader: 0, member: 1, editor: 2, coordinator: 3 }

async function processesOf(db: Database, { processId }: StoredInvitation): Promise<string[]> {
  if (processId !== null) return [processId]
  return (await db.select({ id: processes.id }).from(processes)).map(({ id }) => id)
}

function waits(now: string): SQL {
  return sql`(${invitations.endedAt} is null and ${invitations.expiresAt} > ${now})`
}
