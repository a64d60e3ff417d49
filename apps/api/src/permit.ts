import type { Deed, Need, Subject } from '@tributary/domain/person/may'
import { may } from '@tributary/domain/person/may'
import type { Context } from 'hono'
import { type ActingPerson, actorIn, callerOf } from './caller.ts'
import type { AppEnv } from './deps.ts'
import { type Answer, problem } from './problem.ts'

/** Somebody who may do what they ask for. */
export type PermittedPerson = ActingPerson & { personId: string }

export type Permitted =
  | { ok: true; actor: PermittedPerson }
  | { ok: false; answer: Answer<'not-signed-in'> | Answer<'forbidden'> }

/** Whether the caller may do a deed in a process: as whom, or the answer that refuses it. */
export async function permit(
  c: Context<AppEnv>,
  processId: string,
  deed: Deed,
  subject?: Subject,
): Promise<Permitted> {
  const actor = await actorIn(c, processId)
  const allowed = may(actor, deed, subject)
  const { personId } = actor
  if (allowed.ok && personId !== null) return { ok: true, actor: { ...actor, personId } }
  const needs: Need = allowed.ok ? { role: 'reader', of: [] } : allowed.needs
  return { ok: false, answer: await forbid(c, processId, needs) }
}

/** The answer for what the caller may not do: 401 for nobody known, else 403 with the role it takes, and why. */
export async function forbid(
  c: Context<AppEnv>,
  processId: string,
  needs: Need,
  because?: string,
): Promise<Answer<'not-signed-in'> | Answer<'forbidden'>> {
  const caller = await callerOf(c)
  if (caller.kind !== 'person' && caller.kind !== 'script') return notSignedIn(c)
  c.get('deps').log('warn', {
    event: 'refused',
    request: c.get('requestId'),
    person: caller.person.id,
    process: processId,
    method: c.req.method,
    needs: needs.role,
  })
  const takes = `This takes ${roleIn(needs)} in this process.`
  return problem(c, 'forbidden', because === undefined ? takes : `${because} ${takes}`)
}

/** The answer for what takes a person. */
export function notSignedIn(
  c: Context,
  detail = 'Sign in first, or send an API token that is valid.',
): Answer<'not-signed-in'> {
  const answer = problem(c, 'not-signed-in', detail)
  // RFC 9110, 11.6.1: a 401 names a way to say who one is.
  answer.headers.set('WWW-Authenticate', 'Bearer realm="Tributary"')
  return answer
}

const ROLES = {
  reader: 'somebody who takes part',
  member: 'a member',
  editor: 'an editor',
  coordinator: 'a coordinator',
} as const

/** The role that it takes, in words: "an editor of itu or a coordinator". */
export function roleIn({ role, of }: Need): string {
  const bodies = of.length > 0 ? ` of ${of.join(' or ')}` : ''
  return `${ROLES[role]}${bodies}${role === 'coordinator' ? '' : ' or a coordinator'}`
}
