import type { StoredPerson } from '@tributary/database/person/find-person'
import type { Context } from 'hono'
import { callerOf } from './caller.ts'
import type { AppEnv } from './deps.ts'
import { notSignedIn } from './permit.ts'
import { type Answer, problem } from './problem.ts'

type SignedIn =
  | { ok: true; person: StoredPerson }
  | { ok: false; answer: Answer<'not-signed-in'> | Answer<'forbidden'> }

/** The person who asks, signed in: for what no script may do in their stead. */
export async function signedIn(c: Context<AppEnv>): Promise<SignedIn> {
  const caller = await callerOf(c)
  if (caller.kind === 'person') return { ok: true, person: caller.person }
  if (caller.kind !== 'script') return { ok: false, answer: notSignedIn(c, 'Sign in first.') }
  const detail = 'A token cannot do this: it takes the person, signed in.'
  return { ok: false, answer: problem(c, 'forbidden', detail) }
}
