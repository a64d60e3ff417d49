import { findBody } from '@tributary/database/body/list-bodies'
import { keepInvitation } from '@tributary/database/invitation/invitations'
import { findPerson } from '@tributary/database/person/find-person'
import { findParticipantByEmail } from '@tributary/database/person/list-people'
import type { Membership } from '@tributary/database/person/memberships'
import { selectThing } from '@tributary/database/thing/select-things'
import { later } from '@tributary/domain/date/later'
import type { Fault } from '@tributary/domain/fault'
import { invitationLetter } from '@tributary/mail/invitation/invitation-letter'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { hashOf, newId, secretToken } from '../../secret-token.ts'
import { bodyFaults } from '../person/body-faults.ts'

const FORTNIGHT = 14 * 24 * 60 * 60 * 1_000

type Input = Membership & { processId: string; email: string; origin: string }

type Invited = {
  id: string
  email: string
  invitedBy: string
  createdAt: string
  expiresAt: string
} & Membership

export type SentInvitation =
  | { ok: true; invitation: Invited; mail: Promise<void> }
  | { ok: false; reason: 'takes_part'; name: string }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/**
 * Invites somebody to a process by mail, which goes while the answer is given: whether the address
 * is known is not to be told by it.
 */
export async function sendInvitation(
  deps: Pick<Deps, 'db' | 'now' | 'mailer' | 'mailFrom' | 'log'>,
  { personId }: PermittedPerson,
  { processId, email, role, body, lead, origin }: Input,
): Promise<SentInvitation> {
  const { db, now } = deps
  const faults = await bodyFaults(db, processId, body)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const known = await findParticipantByEmail(db, processId, email)
  if (known) return { ok: false, reason: 'takes_part', name: known.name }
  const token = secretToken()
  const createdAt = now()
  const expiresAt = later(createdAt, FORTNIGHT)
  const kept = { id: newId('iv'), email, role, body, lead, createdAt, expiresAt }
  const tokenHash = await hashOf(token)
  await keepInvitation(db, { ...kept, processId, invitedBy: personId, tokenHash })
  const inviter = (await findPerson(db, personId))?.name ?? ''
  const invitation = { ...kept, invitedBy: inviter }
  return {
    ok: true,
    invitation,
    mail: mailInvitation(deps, invitation, processId, `${origin}/join/${token}`),
  }
}

async function mailInvitation(
  { db, mailer, mailFrom, log }: Pick<Deps, 'db' | 'mailer' | 'mailFrom' | 'log'>,
  { id, email, ...invitation }: Invited,
  processId: string,
  href: string,
): Promise<void> {
  const [preparation, body] = await Promise.all([
    selectThing(db, 'process', processId, processId),
    invitation.body === null ? undefined : findBody(db, processId, invitation.body),
  ])
  const messages = messagesIn('en')
  const letter = invitationLetter(messages, {
    ...invitation,
    process: String(preparation?.fields.title),
    body: body?.acronym,
    href,
  })
  const mail = renderLetter(messages, letter)
  const sent = await mailer.send({ key: `invitation/${id}`, from: mailFrom, to: email, ...mail })
  if (!sent.ok) log('error', { event: 'mail failed', kind: 'invitation', reason: sent.reason })
}
