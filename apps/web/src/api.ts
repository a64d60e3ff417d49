import type { Api } from '@tributary/api/app'
import type { Problem } from '@tributary/contract/problem'
import { type ClientResponse, hc } from 'hono/client'

/** The typed client of the API. */
export const api = hc<Api>('/').api

/** An answer of the API that is no success: what happened and what to do. */
export class ProblemError extends Error {
  problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** The problem that was caught; what is no answer of the API is a bug, and goes on. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  throw error
}

type Answer = ClientResponse<unknown, number, 'json'>
type Success<Response> =
  Response extends ClientResponse<infer Body, 200 | 201 | 202, 'json'> ? Body : never

/** The body of a successful answer; throws ProblemError for any other. */
export async function read<Response extends Answer>(
  asked: Promise<Response>,
): Promise<Success<Response>> {
  return (await (await succeeded(asked)).json()) as Success<Response>
}

/** Waits for an answer that has no body; throws ProblemError where it is no success. */
export async function done(asked: Promise<ClientResponse<unknown, number, string>>): Promise<void> {
  await succeeded(asked)
}

async function succeeded<Response extends ClientResponse<unknown, number, string>>(
  asked: Promise<Response>,
): Promise<Response> {
  const response = await asked.catch(() => undefined)
  if (!response) throw new ProblemError(UNREACHABLE)
  if (response.ok) return response
  const type = response.headers.get('Content-Type') ?? ''
  if (type.startsWith('application/problem+json')) {
    throw new ProblemError((await response.json()) as Problem)
  }
  throw new ProblemError({ ...UNREACHABLE, status: response.status })
}

type Paged<Item> = { items: Item[]; total: number }

/** All pages of a list, the first alone where it holds everything. */
export async function readAll<Item>(page: (page: number) => Promise<Paged<Item>>): Promise<Item[]> {
  const first = await page(1)
  const count = first.items.length === 0 ? 1 : Math.ceil(first.total / first.items.length)
  const others = await Promise.all(Array.from({ length: count - 1 }, (_, index) => page(index + 2)))
  return [first, ...others].flatMap(({ items }) => items)
}

const UNREACHABLE: Problem = {
  type: 'urn:tributary:problem:unreachable',
  title: 'No answer',
  status: 0,
  detail: 'The server did not answer. Check your connection and try again.',
}
