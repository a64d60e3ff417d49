import { actorOf, findPerson, type StoredPerson } from '@tributary/database/person/find-person'
import { findToken, noteUse, type StoredToken } from '@tributary/database/token/api-tokens'
import type { Actor } from '@tributary/domain/person/role'
import type { Context } from 'hono'
import type { AppEnv } from './deps.ts'
import { hashOf } from './secret-token.ts'

/** Who makes a request: somebody signed in, a script with a token, or nobody known. */
export type Caller =
  | { kind: 'nobody' }
  | { kind: 'person'; person: StoredPerson; sessionToken: string }
  | { kind: 'script'; person: StoredPerson; token: StoredToken }
  /** A token or a header that is no good. */
  | { kind: 'refused' }

/** Who takes part, and by which token a script writes for them. */
export type ActingPerson = Actor & { via?: string | undefined }

/** Who makes the request; looked up once. */
export function callerOf(c: Context<AppEnv>): Promise<Caller> {
  const known = c.get('caller')
  if (known) return known
  const found = findCaller(c)
  c.set('caller', found)
  return found
}

/** Whether the request says who makes it. */
export function hasCredentials(c: Context): boolean {
  return (
    c.req.header('Authorization') !== undefined ||
    /session_token=/.test(c.req.header('Cookie') ?? '')
  )
}

async function findCaller(c: Context<AppEnv>): Promise<Caller> {
  const { auth, db } = c.get('deps')
  const authorization = c.req.header('Authorization')
  if (authorization !== undefined) return findScript(c, authorization)
  if (!hasCredentials(c)) return { kind: 'nobody' }
  const headers = c.req.raw.headers
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } })
  const person = found && (await findPerson(db, found.user.id))
  if (!person || person.erased) return { kind: 'nobody' }
  return { kind: 'person', person, sessionToken: found.session.token }
}

const MINUTE = 60_000

async function findScript(c: Context<AppEnv>, authorization: string): Promise<Caller> {
  const { db, now, later } = c.get('deps')
  const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1]
  const token = secret && (await findToken(db, await hashOf(secret)))
  const person = token && (await findPerson(db, token.personId))
  if (!token || !person || person.erased) return { kind: 'refused' }
  const used = token.lastUsedAt === null ? 0 : Date.parse(token.lastUsedAt)
  if (Date.parse(now()) - used > MINUTE) later(c, noteUse(db, token.id, now()))
  return { kind: 'script', person, token }
}

/** What the caller is in a process; a script is a reader, or an editor of the body it writes as. */
export async function actorIn(c: Context<AppEnv>, processId: string): Promise<ActingPerson> {
  const caller = await callerOf(c)
  if (caller.kind !== 'person' && caller.kind !== 'script') return { personId: null, role: null }
  const actor = await actorOf(c.get('deps').db, caller.person.id, processId)
  if (caller.kind === 'person' || actor.role === null) return actor
  const { token } = caller
  const nothing = { personId: actor.personId, role: null }
  if (token.processId !== processId) return nothing
  if (token.body === null) return { ...actor, role: 'reader', body: undefined, via: token.name }
  // A token holds no more than its owner does today.
  const mayWrite =
    actor.role === 'coordinator' || (actor.role === 'editor' && actor.body === token.body)
  if (!mayWrite) return { ...actor, role: 'reader', body: undefined, via: token.name }
  return { ...actor, role: 'editor', body: token.body, via: token.name }
}

/** Whether the caller may read a process that is not open to everybody. */
export async function takesPart(c: Context<AppEnv>, processId: string): Promise<boolean> {
  return hasCredentials(c) && (await actorIn(c, processId)).role !== null
}
