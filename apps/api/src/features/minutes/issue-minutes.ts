import { listAttendances } from '@tributary/database/attendance/attendances'
import { commit, type Write } from '@tributary/database/change/commit'
import { findMinutes, type KeptMinutes, keepingMinutes } from '@tributary/database/meeting/minutes'
import { isArchived } from '@tributary/database/process/is-archived'
import { selectThings } from '@tributary/database/thing/select-things'
import type { Fault } from '@tributary/domain/fault'
import { agendaOn } from '@tributary/domain/meeting/agenda'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { meetingsBefore } from '@tributary/domain/meeting/meetings-before'
import { composeMinutes } from '@tributary/domain/meeting/minutes'
import { keyOfCaptured } from '@tributary/domain/meeting/plan-minutes'
import type { Captured } from '@tributary/domain/meeting/read-notes'
import type { Deps } from '../../deps.ts'
import type { HeldMeeting } from '../../held-meeting.ts'
import { idOfTitle } from '../../id-of-title.ts'
import type { PermittedPerson } from '../../permit.ts'
import { checkThing } from '../change/check-thing.ts'
import { loadNoted } from './load-noted.ts'

export type IssuedMinutes =
  | { ok: true; minutes: KeptMinutes }
  | { ok: false; reason: 'faulty'; faults: Fault[] }
  | { ok: false; reason: 'cancelled' | 'archived' | 'empty' | 'busy' }

const TRIES = 5

/**
 * Issues the minutes of a meeting: one commit records what its notes decide and ask for and is not
 * recorded yet, and keeps what the minutes say under the next number. Whoever may change the
 * meeting records with it what it gave to other bodies. Issued again, nothing is made twice.
 */
export async function issueMinutes(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: PermittedPerson,
  held: HeldMeeting,
): Promise<IssuedMinutes> {
  const { db } = deps
  if (held.occurrence.isCancelled) return { ok: false, reason: 'cancelled' }
  if (await isArchived(db, held.of.processId)) return { ok: false, reason: 'archived' }
  for (let n = 0; n < TRIES; n += 1) {
    const issued = await issue(deps, actor, held)
    if (issued) return issued
  }
  return { ok: false, reason: 'busy' }
}

// Undefined where somebody else recorded some of it in between.
async function issue(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { personId, body, via }: PermittedPerson,
  { of, meeting, occurrence }: HeldMeeting,
): Promise<IssuedMinutes | undefined> {
  const { processId, on } = of
  const { parts, plan, decisions, actions, people } = await loadNoted(db, {
    of,
    meeting,
    occurrence,
  })
  if (parts.length === 0) return { ok: false, reason: 'empty' }
  const taken = {
    decision: new Set(decisions.map(({ id }) => id)),
    action: new Set(actions.map(({ id }) => id)),
  }
  const made = plan.create.map(captured => {
    const id = freeId(captured, taken[captured.kind])
    taken[captured.kind].add(id)
    return { captured, id }
  })
  const writes = made.map(({ captured, id }) => writeOf(captured, id, meeting.id, on))
  for (const { thing, fields } of writes) {
    if (thing !== 'action') continue
    const faults = await checkThing(db, processId, thing, fields)
    if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  }
  const recorded = [...made, ...plan.there].map(({ captured, id }) => [keyOfCaptured(captured), id])
  const ids = new Map(recorded as [string, string][])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const all = (await selectThings(db, 'meeting', processId)).map(({ fields }) => fields as Meeting)
  const content = composeMinutes({
    meeting,
    occurrence,
    present: await presentAt(db, of),
    parts,
    agenda: agendaOn(meeting, on, meetingsBefore(meeting, on, all)),
    idOf: key => ids.get(key),
    nameOf: person => names.get(person),
  })
  const at = now()
  const keeping = keepingMinutes(db, of, { content, issuedBy: personId, issuedAt: at })
  const done = await commit(db, { personId, body, via }, processId, writes, at, [keeping])
  if (!done.ok) return undefined
  const minutes = await findMinutes(db, of)
  if (!minutes) throw new Error(`the minutes of ${meeting.id} are gone after they were issued`)
  return { ok: true, minutes }
}

async function presentAt(db: Deps['db'], { processId, meeting, on = '' }: HeldMeeting['of']) {
  const kept = await listAttendances(db, processId, meeting)
  return kept
    .filter(one => one.on === on && one.present)
    .map(({ name, body }) => ({ name, ...(body !== null && { body }) }))
}

function writeOf(captured: Captured, id: string, meeting: string, on: string | undefined) {
  const from = { id, meeting, ...(on !== undefined && { on }) }
  const create = { id, verb: 'create', expected: 0 } as const
  if (captured.kind === 'decision') {
    return {
      ...create,
      thing: 'decision',
      fields: { ...from, text: captured.text },
    } as const satisfies Write
  }
  const { title, responsible, assignee, due, precision, isDone } = captured
  return {
    ...create,
    thing: 'action',
    fields: {
      ...from,
      title,
      responsible,
      ...(assignee !== undefined && { assignee }),
      ...(due !== undefined && { due, precision }),
      status: isDone ? 'done' : 'open',
      confidence: 'sourced',
    },
  } as const satisfies Write
}

// Two who issue at once choose the same: the second then finds it recorded.
function freeId(captured: Captured, taken: Set<string>): string {
  const words = captured.kind === 'action' ? captured.title : captured.text
  const id = idOfTitle(words, captured.kind)
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? id : `${id}-${n}`
    if (!taken.has(free)) return free
  }
}
