import type { Database } from '@tributary/database/connection/database'
import { listPeople } from '@tributary/database/person/list-people'
import type { HeldMeeting } from '../../held-meeting.ts'

/** Somebody to whom minutes can be sent; `key` is the id of a person, the address of a guest. */
export type MinutesReader = {
  key: string
  name: string
  email: string
  body?: string | undefined
  isGuest: boolean
}

/** The people of the bodies that meet, the coordinators, and the guests; each address once. */
export async function listReaders(
  db: Database,
  { of, meeting }: HeldMeeting,
): Promise<MinutesReader[]> {
  const bodies = [...meeting.organisers, ...(meeting.bodies ?? [])]
  const { items } = await listPeople(db, of.processId, { page: 1, pageSize: 10_000 })
  const people = items
    .filter(({ body, role }) => role === 'coordinator' || (body !== null && bodies.includes(body)))
    .map(({ id, name, email, body }) => ({
      key: id,
      name,
      email,
      ...(body !== null && { body }),
      isGuest: false,
    }))
  const known = new Set(people.map(({ email }) => email))
  const guests = (meeting.guests ?? [])
    .map(({ name, email, body }) => ({
      key: email.toLowerCase(),
      name,
      email,
      body,
      isGuest: true,
    }))
    .filter(({ key }) => !known.has(key))
  return [...people, ...guests]
}
