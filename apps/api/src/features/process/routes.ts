import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/process/routes'
import { listMandates } from '@tributary/database/mandate/list-mandates'
import { exportProcess } from '@tributary/database/process/export-process'
import { findProcess, listProcesses } from '@tributary/database/process/list-processes'
import { listSources } from '@tributary/database/process/list-sources'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { noProcess } from '../../problem.ts'
import { answerChange } from '../change/answer-write.ts'
import { changeThing } from '../change/change-thing.ts'
import { readOverview } from './read-overview.ts'

/** Whoever may see the process reads (the app has refused the others); coordinators write. */
export const processRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listProcesses, async c =>
    c.json(await listProcesses(c.get('deps').db, c.req.valid('query')), 200),
  )
  .openapi(contract.getProcess, async c => {
    const { process: id } = c.req.valid('param')
    const preparation = await findProcess(c.get('deps').db, id)
    return preparation ? c.json(preparation, 200) : noProcess(c, id)
  })
  .openapi(contract.getOverview, async c => {
    const { process: id } = c.req.valid('param')
    const overview = await readOverview(c.get('deps'), id, c.req.valid('query'))
    return overview ? c.json(overview, 200) : noProcess(c, id)
  })
  .openapi(contract.listMandates, async c => {
    const { process: id } = c.req.valid('param')
    return c.json(await listMandates(c.get('deps').db, id, c.req.valid('query')), 200)
  })
  .openapi(contract.listSources, async c => {
    const { process: id } = c.req.valid('param')
    return c.json(await listSources(c.get('deps').db, id, c.req.valid('query')), 200)
  })
  .openapi(contract.exportProcess, async c => {
    const { process: id } = c.req.valid('param')
    const document = await exportProcess(c.get('deps').db, id)
    return document ? c.json(document, 200) : noProcess(c, id)
  })
  .openapi(contract.changeProcess, async c => {
    const { process: processId } = c.req.valid('param')
    const { reason, ...fields } = c.req.valid('json')
    const at = { processId, thing: 'process', id: processId } as const
    return answerChange(c, at, (actor, expected) =>
      changeThing(c.get('deps'), actor, { ...at, expected, fields: () => fields, reason }),
    )
  })
