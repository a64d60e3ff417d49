import type { Database } from '@tributary/database/connection/database'
import { listPeople } from '@tributary/database/person/list-people'
import { selectThings } from '@tributary/database/thing/select-things'
import { inviteesOf } from '@tributary/domain/meeting/invitees'
import type { HeldMeeting } from '../../held-meeting.ts'

/** Somebody to whom minutes can be sent; `key` is the id of a person, the address of a guest. */
export type MinutesReader = {
  key: string
  name: string
  email: string
  body?: string | undefined
  isGuest: boolean
}

/** Who is invited to a meeting, and the coordinators; each address once. */
export async function listReaders(
  db: Database,
  { of, meeting }: HeldMeeting,
): Promise<MinutesReader[]> {
  const [{ items: people }, bodies] = await Promise.all([
    listPeople(db, of.processId, { page: 1, pageSize: 10_000 }),
    selectThings(db, 'body', of.processId),
  ])
  const left = bodies.flatMap(({ fields: { id, withdrawn } }) => (withdrawn ? [String(id)] : []))
  const ofBodies = people.flatMap(({ body, ...person }) => (body ? [{ ...person, body }] : []))
  const { invitees } = inviteesOf(meeting, ofBodies, new Set(left))
  const coordinators = people
    .filter(({ role }) => role === 'coordinator')
    .map(({ id, name, email }) => ({ name, email, body: undefined, personId: id }))
  const byEmail = new Map<string, MinutesReader>()
  for (const { personId, name, email, body } of [...invitees, ...coordinators]) {
    if (byEmail.has(email)) continue
    const who = { key: personId ?? email, name, email, isGuest: personId === undefined }
    byEmail.set(email, { ...who, ...(body !== undefined && { body }) })
  }
  return [...byEmail.values()]
}
