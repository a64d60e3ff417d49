import type { Database } from '@tributary/database/connection/database'
import { listNoteUpdates } from '@tributary/database/meeting/notes'
import { listPeople } from '@tributary/database/person/list-people'
import { selectThings } from '@tributary/database/thing/select-things'
import type { Action } from '@tributary/domain/action/action'
import type { Body } from '@tributary/domain/body/body'
import type { Thing } from '@tributary/domain/change/change'
import type { Decision } from '@tributary/domain/meeting/meeting'
import { dayOfMeeting } from '@tributary/domain/meeting/meetings-before'
import { textOfUpdates } from '@tributary/domain/meeting/notes-document'
import { planMinutes, recordedOf } from '@tributary/domain/meeting/plan-minutes'
import { readNotes } from '@tributary/domain/meeting/read-notes'
import type { HeldMeeting } from '../../held-meeting.ts'

/** What the notes of a meeting say, and what of it is recorded already. */
export async function loadNoted(db: Database, { of, meeting }: HeldMeeting) {
  const { processId, on } = of
  const list = async <Item>(thing: Thing) =>
    (await selectThings(db, thing, processId)).map(({ fields }) => fields as Item)
  const [updates, bodies, decisions, actions, { items: people }] = await Promise.all([
    listNoteUpdates(db, of),
    list<Body>('body'),
    list<Decision>('decision'),
    list<Action>('action'),
    listPeople(db, processId, { page: 1, pageSize: 10_000 }),
  ])
  const notes = textOfUpdates(updates.map(({ bytes }) => bytes))
  const parts = readNotes(notes, { day: dayOfMeeting(meeting, on), bodies, people })
  const plan = planMinutes(parts, recordedOf({ decisions, actions }, meeting.id, on))
  return { parts, plan, decisions, actions, people }
}
