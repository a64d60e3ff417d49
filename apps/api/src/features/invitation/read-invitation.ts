import type { SeenInvitation } from '@tributary/contract/invitation/schema'
import { findBody } from '@tributary/database/body/list-bodies'
import type { Database } from '@tributary/database/connection/database'
import { findInvitation } from '@tributary/database/invitation/invitations'
import {
  findPersonByEmail,
  hasPeople,
  type StoredPerson,
} from '@tributary/database/person/find-person'
import { maskedAddress } from '@tributary/domain/person/masked-address'
import type { Deps } from '../../deps.ts'
import { hashOf } from '../../secret-token.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** An invitation that waits, and what whoever holds its link is to it. */
export type HeldInvitation = Found & {
  standing: SeenInvitation['standing']
  /** Whoever has the address that is invited. */
  invited: StoredPerson | undefined
}

/**
 * Finds the invitation that a link opens. It makes somebody known who was not; who is known already
 * joins signed in, so that a mail that went astray opens nobody's account.
 */
export async function holdInvitation(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  token: string,
  caller: StoredPerson | undefined,
): Promise<HeldInvitation | undefined> {
  const found = await findInvitation(db, await hashOf(token), now())
  if (!found) return undefined
  const { email } = found.invitation
  if (email === null) {
    return (await hasPeople(db)) ? undefined : { ...found, standing: 'first', invited: undefined }
  }
  const invited = await findPersonByEmail(db, email)
  return { ...found, standing: standingOf(invited, caller), invited }
}

function standingOf(invited: StoredPerson | undefined, caller: StoredPerson | undefined) {
  if (caller) return caller.id === invited?.id ? 'own' : 'other'
  return invited ? 'sign-in' : 'new'
}

/** What an invitation says to whoever holds its link. */
export async function readInvitation(
  db: Database,
  { invitation, inviter, process, standing }: HeldInvitation,
): Promise<SeenInvitation> {
  const { processId, role, lead, email, expiresAt } = invitation
  const body =
    processId === null || invitation.body === null
      ? undefined
      : await findBody(db, processId, invitation.body)
  return {
    process: processId === null ? null : { id: processId, title: process ?? processId },
    role,
    body: body?.acronym ?? null,
    lead,
    invitedBy: inviter,
    email: email === null ? null : maskedAddress(email),
    expiresAt,
    standing,
  }
}
