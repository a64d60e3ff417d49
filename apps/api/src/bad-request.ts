import { pathOf } from '@tributary/contract/process/read-document'
import type { Fault } from '@tributary/domain/fault'
import type { Context } from 'hono'
import type { z } from 'zod'
import { faulty } from './problem.ts'

type Refused = { success: false; error: z.ZodError; target: string }
type Result = { success: true } | Refused

/** Turns what a route's schemas refuse into a 400 that names each parameter. */
export function refuseBadRequest(result: Result, c: Context): Response | undefined {
  return result.success ? undefined : faulty(c, faultsIn(result))
}

/** What a route's schemas refuse: each parameter and what is wrong with it. */
export function faultsIn({ error, target }: Refused): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const message = target === 'json' ? 'is not known here' : 'is not a parameter of this address'
      return issue.keys.map(key => ({ path: pathOf([...issue.path, key]), message }))
    }
    return [{ path: pathOf(issue.path), message: issue.message }]
  })
}
