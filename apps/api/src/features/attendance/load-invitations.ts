import { type Attendance, listAttendances } from '@tributary/database/attendance/attendances'
import { listRevisions } from '@tributary/database/change/list-revisions'
import type { Database } from '@tributary/database/connection/database'
import { listBodyPeople } from '@tributary/database/person/list-body-people'
import { selectThing, selectThings } from '@tributary/database/thing/select-things'
import type { Body } from '@tributary/domain/body/body'
import type { Fields } from '@tributary/domain/change/change'
import { type DueMessage, dueMessages, sequenceDue } from '@tributary/domain/meeting/due-messages'
import { type Invitee, inviteesOf } from '@tributary/domain/meeting/invitees'
import type { Meeting } from '@tributary/domain/meeting/meeting'

/** A meeting with its log, who is invited, what is kept of them and what they have still to be sent. */
export type LoadedInvitations = {
  meeting: Meeting
  log: { revision: number; after: Fields; before: Fields | null; at: string }[]
  /** The SEQUENCE of what is sent now. */
  sequence: number
  invitees: Invitee[]
  /** Bodies that are invited and have left the process. */
  left: string[]
  kept: Attendance[]
  due: DueMessage[]
  acronyms: Map<string, string>
}

/** All that a meeting's invitations follow from; undefined where there is no such meeting. */
export async function loadInvitations(
  db: Database,
  processId: string,
  id: string,
): Promise<LoadedInvitations | undefined> {
  const stored = await selectThing(db, 'meeting', processId, id)
  if (!stored) return undefined
  const meeting = stored.fields as Meeting
  const { organisers, bodies = [], status } = meeting
  const [log, kept, people, all] = await Promise.all([
    listRevisions(db, processId, 'meeting', id),
    listAttendances(db, processId, id),
    listBodyPeople(db, processId, [...organisers, ...bodies]),
    selectThings(db, 'body', processId),
  ])
  const known = all.map(({ fields }) => fields as unknown as Body)
  const withdrawn = new Set(known.filter(body => body.withdrawn).map(body => body.id))
  const { invitees, left } = inviteesOf(meeting, people, withdrawn)
  const invitations = kept
    .filter(({ on }) => on === '')
    .map(({ body, personId, ...rest }) => ({
      ...rest,
      body: body ?? undefined,
      personId: personId ?? undefined,
    }))
  const since = { sequence: sequenceDue(log), isCancelled: status === 'cancelled' }
  return {
    meeting,
    log,
    sequence: stored.revision - 1,
    invitees,
    left,
    kept,
    due: dueMessages(invitees, invitations, since),
    acronyms: new Map(known.map(body => [body.id, body.acronym])),
  }
}
