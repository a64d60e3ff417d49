import { acceptInvitation as accept } from '@tributary/database/invitation/invitations'
import type { StoredPerson } from '@tributary/database/person/find-person'
import type { Fault } from '@tributary/domain/fault'
import type { Deps } from '../../deps.ts'
import { newId } from '../../secret-token.ts'
import { type HeldInvitation, holdInvitation } from './read-invitation.ts'

type Input = {
  token: string
  name?: string | undefined
  email?: string | undefined
  /** Who is signed in. */
  caller?: StoredPerson | undefined
}

export type AcceptedInvitation =
  | { ok: true; processId: string | null /** Who is to be signed in by it. */; newcomer?: string }
  | { ok: false; reason: 'gone' | 'sign-in' | 'other' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

/** Joins by an invitation, once. */
export async function acceptInvitation(
  deps: Pick<Deps, 'db' | 'now'>,
  input: Input,
): Promise<AcceptedInvitation> {
  const held = await holdInvitation(deps, input.token, input.caller)
  if (!held) return { ok: false, reason: 'gone' }
  const { invitation, invited, standing } = held
  if (standing === 'sign-in' || standing === 'other') return { ok: false, reason: standing }
  const faults = faultsIn(standing, input)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const { name = '' } = input
  const email = invitation.email ?? input.email ?? ''
  const joiner = invited ?? { id: newId('pe'), name, email }
  const { db, now } = deps
  const person = { id: joiner.id, name: joiner.name, email: joiner.email, isNew: !invited }
  // Somebody was quicker: with the same invitation, or with another one to the same address.
  if (!(await accept(db, invitation, person, now()))) return acceptInvitation(deps, input)
  const { processId } = invitation
  return invited ? { ok: true, processId } : { ok: true, processId, newcomer: email }
}

function faultsIn(standing: HeldInvitation['standing'], { name, email }: Input): Fault[] {
  const faults: Fault[] = []
  if (standing !== 'own' && name === undefined) {
    faults.push({ path: 'name', message: 'say your name' })
  }
  if (standing === 'first' && email === undefined) {
    faults.push({ path: 'email', message: 'say your address' })
  }
  if (standing !== 'first' && email !== undefined) {
    faults.push({ path: 'email', message: 'must be left out: the invitation has one' })
  }
  return faults
}
