import { pathOf } from '@tributary/contract/process/read-document'
import type { Fault } from '@tributary/domain/fault'
import type { Context } from 'hono'
import type { z } from 'zod'
import { faulty } from './problem.ts'

type Result = { success: true } | { success: false; error: z.ZodError; target: string }

/** Turns what a route's schemas refuse into a 400 that names each parameter. */
export function refuseBadRequest(result: Result, c: Context): Response | undefined {
  if (result.success) return undefined
  const errors = result.error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const message =
        result.target === 'json' ? 'is not known here' : 'is not a parameter of this address'
      return issue.keys.map(key => ({ path: pathOf([...issue.path, key]), message }))
    }
    return [{ path: pathOf(issue.path), message: issue.message }]
  })
  return faulty(c, errors)
}
