import type { Problem } from '@tributary/contract/problem'
import type { Fault } from '@tributary/domain/fault'
import type { Context, TypedResponse } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every kind of problem that the API answers with; the keys are stable. */
const PROBLEMS = {
  'bad-request': { status: 400, title: 'A parameter is wrong' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Not possible here' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>

export type ProblemKind = keyof typeof PROBLEMS

type Answer<Kind extends ProblemKind> = Response &
  TypedResponse<Problem, (typeof PROBLEMS)[Kind]['status'], 'json'>

/** An answer as RFC 9457 describes it; `detail` is a sentence that a person can act on. */
export function problem<Kind extends ProblemKind>(
  c: Context,
  kind: Kind,
  detail: string,
  errors?: Fault[],
): Answer<Kind> {
  const { status, title } = PROBLEMS[kind]
  const type = `urn:tributary:problem:${kind}`
  const body: Problem = { type, title, status, detail, ...(errors && { errors }) }
  const answer: Response = c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
  return answer as Answer<Kind>
}

/** The answer for a process that is not there or not open to the caller. */
export function noProcess(c: Context, id: string) {
  return problem(c, 'not-found', `There is no process "${id}". See /api/processes.`)
}
