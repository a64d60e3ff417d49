import { asc, eq, getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { reminders } from '../action/schema.ts'
import { busySources } from '../busy/schema.ts'
import { calendars, incoming } from '../calendar/schema.ts'
import { changes } from '../change/schema.ts'
import { comments, mentions } from '../comment/schema.ts'
import type { Database } from '../connection/database.ts'
import { acknowledgements } from '../consultation/schema.ts'
import { digestSubscriptions, digests } from '../digest/schema.ts'
import { feedSubscriptions } from '../feed/schema.ts'
import { invitations } from '../invitation/schema.ts'
import { attendances, minutes } from '../meeting/schema.ts'
import { mailEvents } from '../outbox/schema.ts'
import { polls, pollVoters } from '../poll/schema.ts'
import { proposals } from '../proposal/schema.ts'
import { baselines, drafts, views } from '../schedule/schema.ts'
import { accounts, sessions } from '../session/schema.ts'
import { apiTokens } from '../token/schema.ts'
import type { StoredPerson } from './find-person.ts'
import { memberships } from './schema.ts'

/** Everything that is kept of a person, but for what would let others act in their stead. */
export async function exportPerson(
  db: Database,
  { image: _, emailVerified: __, erased: ___, ...person }: StoredPerson,
) {
  const { id } = person
  return {
    person,
    memberships: await db
      .select(without(memberships, ['personId']))
      .from(memberships)
      .where(eq(memberships.personId, id)),
    digestSubscriptions: await db
      .select(without(digestSubscriptions, ['personId']))
      .from(digestSubscriptions)
      .where(eq(digestSubscriptions.personId, id)),
    digests: await db
      .select(without(digests, ['id', 'personId', 'batch', 'position', 'providerId']))
      .from(digests)
      .where(eq(digests.personId, id)),
    mailEvents: await db
      .select(without(mailEvents, ['id', 'providerId', 'email']))
      .from(mailEvents)
      .where(eq(mailEvents.email, person.email)),
    tokens: await db
      .select(without(apiTokens, ['personId', 'hash']))
      .from(apiTokens)
      .where(eq(apiTokens.personId, id)),
    sessions: await db
      .select({
        createdAt: sessions.createdAt,
        expiresAt: sessions.expiresAt,
        userAgent: sessions.userAgent,
      })
      .from(sessions)
      .where(eq(sessions.personId, id)),
    accounts: await db
      .select({
        provider: accounts.providerId,
        accountId: accounts.accountId,
        createdAt: accounts.createdAt,
      })
      .from(accounts)
      .where(eq(accounts.personId, id)),
    changes: await db
      .select(without(changes, ['actorId']))
      .from(changes)
      .where(eq(changes.actorId, id))
      .orderBy(asc(changes.id)),
    comments: await db
      .select(without(comments, ['authorId']))
      .from(comments)
      .where(eq(comments.authorId, id))
      .orderBy(asc(comments.id)),
    mentions: await db
      .select(without(mentions, ['personId']))
      .from(mentions)
      .where(eq(mentions.personId, id)),
    proposals: await db
      .select(without(proposals, ['proposedBy', 'decidedBy']))
      .from(proposals)
      .where(eq(proposals.proposedBy, id)),
    decisions: await db
      .select(without(proposals, ['proposedBy', 'decidedBy']))
      .from(proposals)
      .where(eq(proposals.decidedBy, id)),
    baselines: await db
      .select(without(baselines, ['createdBy']))
      .from(baselines)
      .where(eq(baselines.createdBy, id)),
    drafts: await db
      .select(without(drafts, ['createdBy']))
      .from(drafts)
      .where(eq(drafts.createdBy, id)),
    acknowledgements: await db
      .select(without(acknowledgements, ['personId']))
      .from(acknowledgements)
      .where(eq(acknowledgements.personId, id)),
    attendances: await db
      .select(without(attendances, ['personId']))
      .from(attendances)
      .where(eq(attendances.personId, id)),
    minutes: await db
      .select(without(minutes, ['issuedBy', 'content']))
      .from(minutes)
      .where(eq(minutes.issuedBy, id)),
    polls: await db
      .select(without(polls, ['createdBy']))
      .from(polls)
      .where(eq(polls.createdBy, id)),
    pollAnswers: await db
      .select(without(pollVoters, ['id', 'email']))
      .from(pollVoters)
      .where(eq(pollVoters.email, person.email)),
    busySources: await db
      .select(without(busySources, ['id', 'personId']))
      .from(busySources)
      .where(eq(busySources.personId, id)),
    feeds: await db
      .select(without(feedSubscriptions, ['personId', 'hash']))
      .from(feedSubscriptions)
      .where(eq(feedSubscriptions.personId, id)),
    calendars: await db
      .select(without(calendars, ['addedBy', 'busy']))
      .from(calendars)
      .where(eq(calendars.addedBy, id)),
    incoming: await db
      .select(without(incoming, ['decidedBy']))
      .from(incoming)
      .where(eq(incoming.decidedBy, id)),
    reminders: await db
      .select(without(reminders, ['personId']))
      .from(reminders)
      .where(eq(reminders.personId, id)),
    views: await db
      .select(without(views, ['createdBy']))
      .from(views)
      .where(eq(views.createdBy, id)),
    invitations: await db
      .select(without(invitations, ['invitedBy', 'tokenHash']))
      .from(invitations)
      .where(eq(invitations.invitedBy, id)),
  }
}

function without<Table extends SQLiteTable, Name extends keyof Table['_']['columns']>(
  table: Table,
  names: Name[],
): Omit<Table['_']['columns'], Name> {
  const columns = Object.entries(getTableColumns(table))
  return Object.fromEntries(columns.filter(([name]) => !names.includes(name as Name))) as never
}
