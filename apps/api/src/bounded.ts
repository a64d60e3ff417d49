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
// The most rows that are read at once, or the largest calendar, in JSON.
const wholeTable = atMost(12)
const wholeProcess = atMost(NEW_PROCESS_BYTES / MEGABYTE)

/** Refuses requests larger than 1 MB; 12 MB where a table or a calendar may come, 32 MB where a whole process may. */
export const bounded: MiddlewareHandler<AppEnv> = (c, next) => {
  if (c.req.path === '/api/processes') return wholeProcess(c, next)
  return (/\/annex\/(preview|apply)$|^\/api\/person\/busy$/.test(c.req.path) ? wholeTable : usual)(
    c,
    next,
  )
}
