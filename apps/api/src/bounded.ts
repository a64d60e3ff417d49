import { NEW_PROCESS_BYTES } from '@tributary/contract/process/new-process'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from './deps.ts'
import { problem } from './problem.ts'

const MEGABYTE = 1_048_576

function atMost(megabytes: number) {
  return bodyLimit({
    maxSize: megabytes * MEGABYTE,
    onError: c => problem(c, 'too-large', `The request is larger than ${megabytes} MB.`),
  })
}

const usual = atMost(1)
const wholeProcess = atMost(NEW_PROCESS_BYTES / MEGABYTE)

/** Refuses requests larger than 1 MB; 32 MB where a whole process may come. */
export const bounded: MiddlewareHandler<AppEnv> = (c, next) =>
  (c.req.path === '/api/processes' ? wholeProcess : usual)(c, next)
