import type { AttendanceList, AttendanceResource } from '@tributary/contract/attendance/schema'
import type { Attendance } from '@tributary/database/attendance/attendances'
import type { Invitee } from '@tributary/domain/meeting/invitees'
import type { PermittedPerson } from '../../permit.ts'
import type { LoadedInvitations } from './load-invitations.ts'

/**
 * Who is, or was, invited to a meeting, and who came besides; what they answered to one of a series
 * is what they answered to it, else to the series.
 */
export function listAttendance(
  { invitees, kept, due, left }: LoadedInvitations,
  reader: PermittedPerson,
  on: string | undefined,
): AttendanceList {
  const byEmail = Map.groupBy(kept, ({ email }) => email)
  const invited = new Map(invitees.map(invitee => [invitee.email, invitee]))
  const others = [...byEmail.values()].flatMap(([row]) =>
    row && !invited.has(row.email) ? [row] : [],
  )
  const dues = new Map(due.map(({ email, kind }) => [email, kind]))
  const items = [...invitees, ...others.map(asInvitee)].map(of => {
    const rows = byEmail.get(of.email) ?? []
    return present(of, rows, on ?? '', {
      invited: invited.has(of.email),
      due: dues.get(of.email) ?? null,
      reader,
    })
  })
  return {
    items: items.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    leftOut: left.map(body => ({ body, why: 'withdrawn' })),
  }
}

function present(
  { name, email, body, personId, optional }: Invitee,
  rows: Attendance[],
  on: string,
  more: Pick<AttendanceResource, 'invited' | 'due'> & { reader: PermittedPerson },
): AttendanceResource {
  const whole = rows.find(row => row.on === '')
  const one = rows.find(row => row.on === on)
  const answered = one && one.reply !== 'needs-action' ? one : whole
  const { invited, due, reader } = more
  const isShown =
    personId === undefined || reader.role === 'coordinator' || personId === reader.personId
  return {
    name,
    person: personId ?? null,
    ...(isShown && { email }),
    body: body ?? null,
    optional: optional ?? false,
    invited,
    invitedAt: whole?.uninvitedAt === null ? whole.invitedAt : null,
    due,
    reply: answered?.reply ?? 'needs-action',
    repliedAt: answered?.repliedAt ?? null,
    comment: answered?.comment ?? null,
    present: one?.present ?? null,
  }
}

function asInvitee({ name, email, body, personId }: Attendance): Invitee {
  return { name, email, body: body ?? undefined, personId: personId ?? undefined }
}
