import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/coverage/routes'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { pastOf } from '../../past.ts'
import { noProcess } from '../../problem.ts'
import { readerDay } from '../../reader-day.ts'
import { refuseUnknownBody, refuseUnknownRegion } from '../../unknown-filter.ts'
import { readCoverage } from './read-coverage.ts'

/** Whoever may see the process asks (the app has refused the others). */
export const coverageRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.getCoverage,
  async c => {
    const { process: processId } = c.req.valid('param')
    const { asOf, on, region: regions, ...asked } = c.req.valid('query')
    const unknown = await refuseUnknownBody(c, processId, 'organiser', asked.organiser)
    if (unknown) return unknown
    for (const region of regions ?? []) {
      const refused = await refuseUnknownRegion(c, processId, 'region', region)
      if (refused) return refused
    }
    const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
    if (past && !past.ok) return past.answer
    const deps = c.get('deps')
    const day = readerDay(deps, { on, asOf })
    const input = { processId, ...asked, regions, on: day, record: past?.record }
    const coverage = await readCoverage(deps, input)
    return coverage ? c.json(coverage, 200) : noProcess(c, processId)
  },
)
