import type { ChangedAttendance } from '@tributary/contract/attendance/schema'
import { keepPresence, keepReply } from '@tributary/database/attendance/attendances'
import { findParticipant } from '@tributary/database/person/list-people'
import type { Fault } from '@tributary/domain/fault'
import type { Invitee } from '@tributary/domain/meeting/invitees'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { daysOfSeries } from '@tributary/domain/meeting/occurrences'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import type { LoadedInvitations } from './load-invitations.ts'

export type AttendanceChanged =
  | { ok: true }
  | { ok: false; reason: 'not_invited' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

type Own = Extract<ChangedAttendance, { reply: unknown }>
type Presence = Extract<ChangedAttendance, { present: unknown }>
type Of = { processId: string; loaded: LoadedInvitations }

/** Keeps what somebody who takes part answers to their invitation. */
export async function answerInvitation(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId }: PermittedPerson,
  { processId, loaded }: Of,
  { on, reply, comment }: Own,
): Promise<AttendanceChanged> {
  const { meeting, invitees, kept, sequence } = loaded
  const faults = dayFaults(meeting, on)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const person = await findParticipant(db, processId, personId)
  const invitee = invitees.find(({ email }) => email === person?.email)
  if (!invitee) return { ok: false, reason: 'not_invited' }
  const row = kept.find(one => one.on === '' && one.email === invitee.email)
  await keepReply(db, attendedBy(processId, meeting, on, { ...invitee, personId }), {
    reply,
    comment: comment ?? null,
    repliedAt: now(),
    repliedSequence: row?.invitedSequence ?? sequence,
  })
  return { ok: true }
}

/** Keeps whether somebody is there: somebody invited, or somebody who came. */
export async function notePresence(
  { db }: Pick<Deps, 'db'>,
  { processId, loaded }: Of,
  { on, person, email, name, present }: Presence,
): Promise<AttendanceChanged> {
  const { meeting, invitees, kept } = loaded
  const faults = dayFaults(meeting, on, 'needed')
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  if ((person === undefined) === (email === undefined)) {
    return faulty('person', 'say who it is: the person, or the address of a guest')
  }
  const address = email?.toLowerCase()
  const known = [
    ...invitees,
    ...kept.map(row => ({
      ...row,
      body: row.body ?? undefined,
      personId: row.personId ?? undefined,
    })),
  ]
  const found = known.find(one =>
    person === undefined ? one.email === address : one.personId === person,
  )
  const who = found ?? (await newcomer())
  if (!who) {
    return person === undefined
      ? faulty('name', 'say who it is: nobody with this address is invited')
      : faulty('person', 'is nobody who takes part in this process')
  }
  await keepPresence(db, attendedBy(processId, meeting, on, who), present)
  return { ok: true }

  async function newcomer(): Promise<Invitee | undefined> {
    if (person === undefined) {
      return name === undefined || address === undefined ? undefined : { name, email: address }
    }
    const here = await findParticipant(db, processId, person)
    return (
      here && {
        name: here.name,
        email: here.email,
        body: here.body ?? undefined,
        personId: here.id,
      }
    )
  }
}

function attendedBy(
  processId: string,
  meeting: Meeting,
  on: string | undefined,
  { name, email, body, personId }: Invitee,
) {
  const of = { processId, meeting: meeting.id, on: on ?? '' }
  return { ...of, name, email, body: body ?? null, personId: personId ?? null }
}

/** What is wrong with the day of a meeting: of a series it is one of its own, else there is none. */
export function dayFaults(meeting: Meeting, on: string | undefined, of?: 'needed'): Fault[] {
  const fault = (message: string) => [{ path: 'on', message }]
  if (meeting.recurrence === undefined) {
    return on === undefined ? [] : fault('the meeting is none of a series: leave it out')
  }
  if (on === undefined) return of ? fault('say which meeting of the series') : []
  return daysOfSeries(meeting).includes(on) ? [] : fault(`the series has no meeting on ${on}`)
}

function faulty(path: string, message: string): AttendanceChanged {
  return { ok: false, reason: 'faulty', faults: [{ path, message }] }
}
