import type { Remindable, WaitingAction } from '@tributary/domain/action/gather-reminders'
import type { Day } from '@tributary/domain/date/day'
import { and, eq, gte, inArray, lte, max, sql } from 'drizzle-orm'
import { bodies } from '../body/schema.ts'
import type { Database } from '../connection/database.ts'
import { memberships, people } from '../person/schema.ts'
import { processes } from '../process/schema.ts'
import { selectThings } from '../thing/select-things.ts'
import { actions, reminders } from './schema.ts'

const OPEN = ['open', 'in-progress', 'blocked'] as const

/** The open actions of all processes that go on whose last day is between two days. */
export async function listWaiting(db: Database, from: Day, to: Day): Promise<WaitingAction[]> {
  const where = and(inArray(actions.status, OPEN), gte(actions.dueBy, from), lte(actions.dueBy, to))
  const going = await db
    .selectDistinct({ id: processes.id })
    .from(actions)
    .innerJoin(processes, eq(processes.id, actions.processId))
    .where(and(eq(processes.archived, false), where))
  const found = await Promise.all(
    going.map(async ({ id: processId }) => {
      const waiting = await selectThings(db, 'action', processId, { where })
      return waiting.map(({ fields }) => ({ ...fields, processId }) as unknown as WaitingAction)
    }),
  )
  return found.flat()
}

/** Who takes part in some processes, as far as reminders ask. */
export async function listRemindable(db: Database, processIds: string[]): Promise<Remindable[]> {
  const last = db
    .select({ personId: reminders.personId, at: max(reminders.sentAt).as('last_at') })
    .from(reminders)
    .groupBy(reminders.personId)
    .as('last')
  const rows = await db
    .select({
      processId: memberships.processId,
      personId: people.id,
      role: memberships.role,
      body: memberships.body,
      isWilling: people.reminders,
      timeZone: sql<string>`coalesce(${people.timeZone}, ${bodies.timeZone}, 'UTC')`,
      workingHours: people.workingHours,
      lastAt: last.at,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(
      bodies,
      and(eq(bodies.processId, memberships.processId), eq(bodies.id, memberships.body)),
    )
    .leftJoin(last, eq(last.personId, people.id))
    .where(inArray(memberships.processId, processIds))
    .orderBy(memberships.processId, people.id)
  return rows.map(({ workingHours, lastAt, ...row }) => ({
    ...row,
    weekdays: workingHours?.weekdays,
    lastAt: lastAt ?? undefined,
  }))
}

type Reminder = typeof reminders.$inferInsert

/** Takes reminders to send them: those that nobody has taken before. */
export function claimReminders(db: Database, claimed: Reminder[]): Promise<Reminder[]> {
  return db.insert(reminders).values(claimed).onConflictDoNothing().returning()
}

/** Gives back what a person was to be reminded of at an instant, to be taken again. */
export async function releaseReminders(
  db: Database,
  { personId, sentAt }: Pick<Reminder, 'personId' | 'sentAt'>,
): Promise<void> {
  await db
    .delete(reminders)
    .where(and(eq(reminders.personId, personId), eq(reminders.sentAt, sentAt)))
}
