import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/person/routes'
import { changePerson } from '@tributary/database/person/change-person'
import { exportPerson } from '@tributary/database/person/export-person'
import { findPerson } from '@tributary/database/person/find-person'
import { listPeople, type Participant } from '@tributary/database/person/list-people'
import { endMembership } from '@tributary/database/person/memberships'
import { may } from '@tributary/domain/person/may'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { type PermittedPerson, permit } from '../../permit.ts'
import { faulty, problem } from '../../problem.ts'
import { signedIn } from '../../signed-in.ts'
import { changeMembership } from './change-membership.ts'
import { erasePerson } from './erase-person.ts'

/**
 * Those who take part see each other; coordinators say who is what, and anybody may leave. What is
 * kept of a person is theirs alone: no script has it.
 */
export const personRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listPeople, async c => {
    const { process } = c.req.valid('param')
    const allowed = await permit(c, process, 'meet')
    if (!allowed.ok) return allowed.answer
    const listed = await listPeople(c.get('deps').db, process, c.req.valid('query'))
    const items = listed.items.map(participant => presentTo(allowed.actor, participant))
    c.header('Cache-Control', 'no-store')
    return c.json({ ...listed, items }, 200)
  })
  .openapi(contract.changeMembership, async c => {
    const { process: processId, id } = c.req.valid('param')
    const allowed = await permit(c, processId, 'administer')
    if (!allowed.ok) return allowed.answer
    const fields = c.req.valid('json')
    const changed = await changeMembership(c.get('deps'), { processId, id, fields })
    if (!changed.ok) {
      return changed.reason === 'faulty'
        ? faulty(c, changed.faults)
        : answerRefused(c, changed.reason)
    }
    c.header('Cache-Control', 'no-store')
    return c.json(changed.participant, 200)
  })
  .openapi(contract.endMembership, async c => {
    const { process: processId, id } = c.req.valid('param')
    const person = await signedIn(c)
    if (!person.ok) return person.answer
    const isOwn = id === person.person.id
    const allowed = await permit(c, processId, isOwn ? 'meet' : 'administer')
    if (!allowed.ok) return allowed.answer
    const ended = await endMembership(c.get('deps').db, processId, id)
    if (!ended.ok) return answerRefused(c, ended.reason)
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })
  .openapi(contract.changeProfile, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const refused = await overLimit(c, 'write', own.person.id)
    if (refused) return refused
    const { db } = c.get('deps')
    const asked = Object.entries(c.req.valid('json')).filter(([, value]) => value !== undefined)
    await changePerson(db, own.person.id, Object.fromEntries(asked))
    const { id, name, email, timeZone, mentions, reminders, workingHours } =
      (await findPerson(db, own.person.id)) ?? own.person
    c.header('Cache-Control', 'no-store')
    return c.json({ id, name, email, timeZone, mentions, reminders, workingHours }, 200)
  })
  .openapi(contract.exportPerson, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const refused = await overLimit(c, 'write', own.person.id)
    if (refused) return refused
    c.header('Cache-Control', 'no-store')
    c.header('Content-Disposition', 'attachment; filename="tributary-my-data.json"')
    return c.json(await exportPerson(c.get('deps').db, own.person), 200)
  })
  .openapi(contract.erasePerson, async c => {
    const own = await signedIn(c)
    if (!own.ok) return own.answer
    const refused = await overLimit(c, 'write', own.person.id)
    if (refused) return refused
    if (c.req.valid('json').email !== own.person.email) {
      return faulty(c, [{ path: 'email', message: 'must be your own address' }])
    }
    const erased = await erasePerson(c.get('deps'), own.person)
    if (!erased.ok) return problem(c, 'conflict', onlyIn(erased.processes))
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  })

// Addresses are for those who invite people, and one's own.
function presentTo({ personId, ...actor }: PermittedPerson, { email, ...shown }: Participant) {
  const maySee = may({ personId, ...actor }, 'administer').ok || shown.id === personId
  return maySee ? { ...shown, email } : shown
}

function answerRefused(c: Context, reason: 'missing' | 'last_coordinator') {
  return reason === 'missing'
    ? problem(c, 'not-found', 'There is no such person in this process.')
    : problem(c, 'conflict', LAST)
}

const LAST = 'Nobody else coordinates this process. Make somebody else a coordinator first.'

function onlyIn(processes: string[]): string {
  const names = processes.map(title => `"${title}"`).join(', ')
  return `Nobody else coordinates ${names}. Make somebody else a coordinator there first.`
}
