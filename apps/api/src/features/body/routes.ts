import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/body/routes'
import { listBodies } from '@tributary/database/body/list-bodies'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { writes } from '../change/answer-write.ts'

const body = writes('body')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const bodyRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listBodies, async c => {
    const { process: id } = c.req.valid('param')
    return c.json(await listBodies(c.get('deps').db, id, c.req.valid('query')), 200)
  })
  .openapi(contract.bodyWrites.create, body.create)
  .openapi(contract.bodyWrites.change, body.change)
  .openapi(contract.bodyWrites.cancel, body.cancel)
  .openapi(contract.bodyWrites.restore, body.restore)
