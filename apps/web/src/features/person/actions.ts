import { revalidate } from '@solidjs/router'
import type { Session } from '@tributary/contract/session/routes'
import { api, done, read } from '../../api.ts'
import { rememberZone } from '../../reader.tsx'
import { getSession } from '../../session.tsx'
import { leave } from '../session/actions.ts'
import type { Membership } from './membership-values.ts'
import { getPeople } from './queries.ts'

const one = api.processes[':process'].people[':id']

/** Changes what somebody is in a process. */
export async function changeMembership(
  param: { process: string; id: string },
  membership: Membership,
): Promise<void> {
  await read(one.$patch({ param, json: membership }))
  await revalidate([getPeople.key, getSession.key])
}

/** Takes somebody out of a process. */
export async function endMembership(param: { process: string; id: string }): Promise<void> {
  await done(one.$delete({ param }))
  await revalidate(getPeople.key)
}

/** Leaves a process oneself: what only those see who take part is forgotten. */
export async function leaveProcess(param: { process: string; id: string }): Promise<void> {
  await done(one.$delete({ param }))
  leave('/')
}

export type Profile = {
  name: string
  timeZone: string | null
  mentions: 'at-once' | 'digest'
  reminders: boolean
}

/** Changes what one says of oneself; times show in the zone at once. */
export async function changeProfile(profile: Profile): Promise<void> {
  await read(api.person.$patch({ json: profile }))
  rememberZone(profile.timeZone)
  await revalidate(getSession.key)
}

/** Says when one works; null is as usual. */
export async function changeHours(
  workingHours: NonNullable<Session['person']>['workingHours'],
): Promise<void> {
  await read(api.person.$patch({ json: { workingHours } }))
  await revalidate(getSession.key)
}

/** Erases oneself. */
export async function erasePerson(email: string): Promise<void> {
  await done(api.person.erase.$post({ json: { email } }))
  leave('/')
}
