import { pathOf } from '@tributary/contract/process/read-document'
import type { Fault } from '@tributary/domain/fault'
import type { Context } from 'hono'
import type { z } from 'zod'
import { problem } from './problem.ts'

type Result = { success: true } | { success: false; error: z.ZodError; target: string }

/** Turns what a route's schemas refuse into a 400 that names each parameter. */
export function refuseBadRequest(result: Result, c: Context): Response | undefined {
  if (result.success) return undefined
  const errors = result.error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(path => ({ path, message: 'is not a parameter of this address' }))
    }
    return [{ path: pathOf(issue.path), message: issue.message }]
  })
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return problem(c, 'bad-request', `${detail}.`, errors)
}
