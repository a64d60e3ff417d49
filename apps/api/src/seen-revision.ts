import type { Context } from 'hono'
import { faulty, problem } from './problem.ts'

/** The revision in an If-Match header such as `"3"`, or undefined. */
export function plainRevision(header: string): number | undefined {
  const plain = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(header)?.[1]
  return plain === undefined ? undefined : Number(plain)
}

/** The answer for a change that does not say what its writer saw. */
export function notSaidWhatSeen(c: Context) {
  const detail = 'If-Match is missing: send the revision that you saw, such as If-Match: "3".'
  return problem(c, 'precondition-required', detail)
}

/** The answer for an If-Match that names no revision. */
export function noRevision(c: Context) {
  return faulty(c, [
    { path: 'If-Match', message: 'must be the revision that you saw, such as "3"' },
  ])
}
