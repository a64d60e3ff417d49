import { selectThing } from '@tributary/database/thing/select-things'
import { withoutOldReason } from '@tributary/domain/action/status-reason'
import type { ChangeVerb, Fields } from '@tributary/domain/change/change'
import { differences, withFields } from '@tributary/domain/change/fields'
import { type Deed, type May, may, REPORTED, subjectOf } from '@tributary/domain/person/may'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { checkThing, type Writable } from './check-thing.ts'
import { sayWhose } from './say-whose.ts'
import { type Written, writeThing, writtenThing } from './write-thing.ts'

type Input = {
  processId: string
  thing: Writable
  id: string
  /** The revision that the caller saw. */
  expected: number
  /** What changes, given how the thing stands; null removes a field. */
  fields: (current: Fields) => Fields | Promise<Fields>
  verb?: ChangeVerb
  deed?: Extract<Deed, 'change' | 'cancel' | 'restore' | 'decide'>
  reason?: string | undefined
  /** What is written with the change, or not at all. */
  also?: Parameters<typeof writeThing>[2]
}

/** Changes a thing. What would change nothing is not written. */
export async function changeThing(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: ActingPerson,
  { processId, thing, id, expected, fields, verb = 'change', deed = 'change', reason, also }: Input,
): Promise<Written> {
  const stored = await selectThing(deps.db, thing, processId, id)
  if (!stored) return { ok: false, reason: 'missing' }
  const given = await fields(stored.fields)
  const asked = thing === 'action' ? withoutOldReason(given) : given
  const after = withFields(stored.fields, asked)
  const allowed = mayChange(actor, deed, thing, stored.fields, after)
  if (!allowed.ok) {
    const because = sayWhose(thing, stored.fields, after)
    return { ok: false, reason: 'not_allowed', needs: allowed.needs, because }
  }
  if (stored.revision !== expected) {
    return { ok: false, reason: 'stale', current: writtenThing(stored) }
  }
  const changed = differences(stored.fields, after)
  if (Object.keys(changed).length === 0) return { ok: true, written: writtenThing(stored) }
  // What is brought back is nothing new.
  const before = verb === 'restore' ? after : stored.fields
  const faults = await checkThing(deps.db, processId, thing, after, before)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const write = { thing, id, verb, expected, fields: changed, reason }
  return writeThing(deps, { processId, actor, write }, also)
}

// Both as it was and as it would be: nothing is taken from others, or given away to them.
function mayChange(
  actor: ActingPerson,
  deed: Deed,
  thing: Writable,
  before: Fields,
  after: Fields,
): May {
  const was = may(actor, deed, subjectOf(thing, before))
  if (was.ok) return may(actor, deed, subjectOf(thing, after))
  // To drop an action is more than to say how far it is, and so is to take it up again.
  const isReport =
    thing === 'action' &&
    deed === 'change' &&
    before.status !== 'dropped' &&
    after.status !== 'dropped' &&
    Object.keys(differences(before, after)).every(field => REPORTED.includes(field))
  return isReport ? may(actor, 'report', subjectOf(thing, before)) : was
}
