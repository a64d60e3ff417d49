import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/accountability/routes'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { pastOf } from '../../past.ts'
import { readerDay } from '../../reader-day.ts'
import { refuseUnknown } from '../../unknown-filter.ts'
import { readAccountability } from './read-accountability.ts'
import { readBurnUp } from './read-burn-up.ts'

/** Whoever may see the process asks (the app has refused the others). */
export const accountabilityRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.getAccountability, async c => {
    const { process: processId } = c.req.valid('param')
    const { asOf, on } = c.req.valid('query')
    const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
    if (past && !past.ok) return past.answer
    const deps = c.get('deps')
    const day = readerDay(deps, { on, asOf })
    const input = { processId, on: day, asOf, record: past?.record }
    return c.json(await readAccountability(deps, input), 200)
  })
  .openapi(contract.getBurnUp, async c => {
    const { process: processId } = c.req.valid('param')
    const { asOf, milestone } = c.req.valid('query')
    const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
    if (past && !past.ok) return past.answer
    const input = { processId, milestone, asOf, record: past?.record }
    const burnUp = await readBurnUp(c.get('deps'), input)
    if (burnUp) return c.json(burnUp, 200)
    return refuseUnknown(c, 'milestone', `no milestone "${milestone}" in this process`)
  })
