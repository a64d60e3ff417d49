import { revalidate } from '@solidjs/router'
import { api, done, read } from '../../api.ts'
import type { Membership } from '../person/membership-values.ts'
import { getInvitations } from './queries.ts'

/** Invites somebody by mail. */
export async function sendInvitation(
  process: string,
  asked: Membership & { email: string },
): Promise<void> {
  await read(api.processes[':process'].invitations.$post({ param: { process }, json: asked }))
  await revalidate(getInvitations.key)
}

/** Takes an invitation back. */
export async function endInvitation(process: string, id: string): Promise<void> {
  await done(api.processes[':process'].invitations[':id'].$delete({ param: { process, id } }))
  await revalidate(getInvitations.key)
}

/** Joins by an invitation; where to go then. */
export async function acceptInvitation(
  token: string,
  who: { name?: string; email?: string },
): Promise<string> {
  const { process } = await read(api.invitations.accept.$post({ json: { token, ...who } }))
  return process === null ? '/' : `/${process}`
}
