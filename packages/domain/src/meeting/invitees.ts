import type { Guest, Meeting } from './meeting.ts'

/** Somebody whom a meeting concerns: of a body that is invited, or a guest. */
export type Invitee = {
  name: string
  /** In lower case; it names them in all that is kept of the meeting. */
  email: string
  body?: string | undefined
  personId?: string | undefined
  optional?: boolean | undefined
}

/** Somebody of a body. */
export type BodyPerson = { id: string; name: string; email: string; body: string }

/**
 * Who is invited to a meeting: the people of its organisers and of the bodies invited beside them,
 * and its guests; each once. Bodies that left the process are left out, and so are guests of theirs.
 */
export function inviteesOf(
  { organisers, bodies = [], guests = [] }: Pick<Meeting, 'organisers' | 'bodies' | 'guests'>,
  people: BodyPerson[],
  withdrawn: Set<string>,
): { invitees: Invitee[]; left: string[] } {
  const invited = [...new Set([...organisers, ...bodies])]
  const left = invited.filter(body => withdrawn.has(body))
  const isHere = (body: string | undefined) => body === undefined || !withdrawn.has(body)
  const own = people
    .filter(({ body }) => invited.includes(body) && isHere(body))
    .map(({ id, name, email, body }) => ({ name, email: email.toLowerCase(), body, personId: id }))
  const others = guests.filter(({ body }) => isHere(body)).map(guestOf)
  const byEmail = new Map<string, Invitee>()
  for (const invitee of [...own, ...others]) {
    if (!byEmail.has(invitee.email)) byEmail.set(invitee.email, invitee)
  }
  return { invitees: [...byEmail.values()], left }
}

function guestOf({ name, email, body, optional }: Guest): Invitee {
  return {
    name,
    email: email.toLowerCase(),
    ...(body !== undefined && { body }),
    ...(optional && { optional }),
  }
}
