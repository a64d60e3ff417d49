import type { Context } from 'hono'
import type { AppEnv } from './deps.ts'
import type { Limit } from './limits.ts'
import { type Answer, problem } from './problem.ts'

/** Takes one of the tries that a key has left; the 429 that says when there is another, if none is. */
export async function overLimit(
  c: Context<AppEnv>,
  limit: Limit,
  key: string,
): Promise<Answer<'too-many-requests'> | undefined> {
  const { limits, log } = c.get('deps')
  const taken = await limits(limit, key)
  if (taken.ok) return undefined
  const minutes = Math.ceil(taken.seconds / 60)
  const wait = minutes > 1 ? `${minutes} minutes` : 'a minute'
  log('warn', { event: 'limited', request: c.get('requestId'), limit })
  const answer = problem(c, 'too-many-requests', `Too many tries. Wait ${wait} and try again.`)
  answer.headers.set('Retry-After', String(taken.seconds))
  return answer
}
