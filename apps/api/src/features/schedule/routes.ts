import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/schedule/routes'
import { listWrites } from '@tributary/database/change/list-writes'
import { trendsOf } from '@tributary/domain/schedule/trends'
import type { Context } from 'hono'
import { faultsIn, refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { pastOf } from '../../past.ts'
import { faulty, problem } from '../../problem.ts'
import { refuseUnknownBody } from '../../unknown-filter.ts'
import type { Impossible } from './load-schedule.ts'
import { nameMoves } from './name-moves.ts'
import { readSchedule } from './read-schedule.ts'
import { whatIf } from './what-if.ts'

/** Whoever may see the process asks (the app has refused the others). */
export const scheduleRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.getSchedule, async c => {
    const { process: processId } = c.req.valid('param')
    const { asOf, ...asked } = c.req.valid('query')
    const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
    if (past && !past.ok) return past.answer
    const read = await readSchedule(c.get('deps'), { processId, ...asked, record: past?.record })
    return read.ok ? c.json(read.answer, 200) : answerImpossible(c, read)
  })
  .openapi(
    contract.askWhatIf,
    async c => {
      const { process: processId } = c.req.valid('param')
      const { asOf, ...asked } = c.req.valid('query')
      const { moves } = c.req.valid('json')
      const deps = c.get('deps')
      const tooMany = await overLimit(c, 'ask', deps.machineOf(c))
      if (tooMany) return tooMany
      const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
      if (past && !past.ok) return past.answer
      const tried = await whatIf(deps, { processId, ...asked, record: past?.record, moves })
      c.header('Cache-Control', 'no-store')
      if (tried.ok) return c.json(tried.answer, 200)
      return tried.reason === 'faulty' ? faulty(c, tried.faults) : answerImpossible(c, tried)
    },
    (result, c) => (result.success ? undefined : refuseMoves(c, result)),
  )
  .openapi(contract.getTrends, async c => {
    const { process: processId } = c.req.valid('param')
    const { roadmap, asOf } = c.req.valid('query')
    const refused = await refuseUnknownBody(c, processId, 'roadmap', roadmap)
    if (refused) return refused
    const past = asOf === undefined ? undefined : await pastOf(c, processId, asOf)
    if (past && !past.ok) return past.answer
    const trends = trendsOf(await listWrites(c.get('deps').db, processId, 'milestone', asOf))
    const items = trends.filter(trend => roadmap === undefined || trend.roadmap === roadmap)
    return c.json({ items }, 200)
  })

async function refuseMoves(c: Context<AppEnv>, refused: Parameters<typeof faultsIn>[0]) {
  const sent = refused.target === 'json' ? await c.req.json() : undefined
  const processId = c.req.param('process') ?? ''
  return faulty(c, await nameMoves(c.get('deps'), processId, sent, faultsIn(refused)))
}

function answerImpossible(c: Context, { faults }: Impossible) {
  const detail = faults.map(({ message }) => message).join('; ')
  return problem(c, 'conflict', `There is no schedule until it is put right: ${detail}.`)
}
