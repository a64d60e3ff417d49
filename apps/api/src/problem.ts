import type { Problem } from '@tributary/contract/problem'
import type { Fault } from '@tributary/domain/fault'
import type { Context, TypedResponse } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { JSONParsed } from 'hono/utils/types'

/** Every kind of problem that the API answers with; the keys are stable. */
const PROBLEMS = {
  'bad-request': { status: 400, title: 'Something in the request is wrong' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'This takes another role' },
  'foreign-origin': { status: 403, title: 'Asked from another site' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Not possible here' },
  conflict: { status: 409, title: 'Not possible as things stand' },
  gone: { status: 410, title: 'No longer valid' },
  stale: { status: 412, title: 'Somebody wrote in between' },
  'too-large': { status: 413, title: 'Too large' },
  'precondition-required': { status: 428, title: 'Say what you saw' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not ready' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>

export type ProblemKind = keyof typeof PROBLEMS

export type Answer<Kind extends ProblemKind> = Response &
  TypedResponse<JSONParsed<Problem>, (typeof PROBLEMS)[Kind]['status'], 'json'>

/** An answer as RFC 9457 describes it; `detail` is a sentence that a person can act on. */
export function problem<Kind extends ProblemKind>(
  c: Context,
  kind: Kind,
  detail: string,
  errors?: Fault[],
  more: Pick<Problem, 'current'> = {},
): Answer<Kind> {
  const { status, title } = PROBLEMS[kind]
  const type = `urn:tributary:problem:${kind}`
  const body: Problem = { type, title, status, detail, ...(errors && { errors }), ...more }
  const answer: Response = c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
  return answer as Answer<Kind>
}

/** A 400 for faults of fields, each with its path. */
export function faulty(c: Context, faults: Fault[]): Answer<'bad-request'> {
  const detail = faults.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  return problem(c, 'bad-request', `${detail.slice(0, 20).join('; ')}.`, faults)
}

/** The answer for a process that is not there or not open to the caller. */
export function noProcess(c: Context, id: string) {
  return problem(c, 'not-found', `There is no process "${id}". See /api/processes.`)
}

/** The answer for a write to a process that is closed. */
export function archived(c: Context) {
  const detail = 'The process is archived: it can be read and no longer written.'
  return problem(c, 'conflict', detail)
}
