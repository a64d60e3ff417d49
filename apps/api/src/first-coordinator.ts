import type { Database } from '@tributary/database/connection/database'
import { keepInvitation } from '@tributary/database/invitation/invitations'
import { hasPeople } from '@tributary/database/person/find-person'
import { later } from '@tributary/domain/date/later'
import { hashOf, newId, secretToken } from './secret-token.ts'

const DAY = 24 * 60 * 60 * 1_000

/**
 * The address at which the first coordinator joins, once and within a day; undefined where
 * somebody takes part already. Each call ends the address before it. `now` is an instant (UTC).
 */
export async function firstInvitation(
  db: Database,
  now: string,
  origin: string,
): Promise<string | undefined> {
  if (await hasPeople(db)) return undefined
  const token = secretToken()
  await keepInvitation(db, {
    id: newId('iv'),
    role: 'coordinator',
    tokenHash: await hashOf(token),
    createdAt: now,
    expiresAt: later(now, DAY),
  })
  return `${origin}/join/${token}`
}

/** What is said of that address to the person who starts the server. */
export function invitationLines(link: string): string {
  return `Nobody takes part yet. The first coordinator joins with this link, once, within a day:\n${link}`
}
