import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/traceability/routes'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { pastOf } from '../../past.ts'
import { noProcess } from '../../problem.ts'
import { readerDay } from '../../reader-day.ts'
import { readTraceability } from './read-traceability.ts'

/** Whoever may see the process asks (the app has refused the others). */
export const traceabilityRoutes = new OpenAPIHono<AppEnv>({
  defaultHook: refuseBadRequest,
}).openapi(contract.getTraceability, async c => {
  const { process: processId } = c.req.valid('param')
  const { asOf, on, ...asked } = c.req.valid('query')
  const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
  if (past && !past.ok) return past.answer
  const deps = c.get('deps')
  const day = readerDay(deps, { on, asOf })
  const input = { processId, ...asked, on: day, record: past?.record }
  const traced = await readTraceability(deps, input)
  return traced ? c.json(traced, 200) : noProcess(c, processId)
})
