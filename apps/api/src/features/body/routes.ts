import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/body/routes'
import { listBodies } from '@tributary/database/body/list-bodies'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { listPast } from '../../past.ts'
import { writes } from '../change/answer-write.ts'

const body = writes('body')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const bodyRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listBodies, async c => {
    const { process: id } = c.req.valid('param')
    const { asOf, ...page } = c.req.valid('query')
    if (asOf !== undefined) return listPast(c, id, { asOf, ...page }, ({ bodies }) => bodies)
    return c.json(await listBodies(c.get('deps').db, id, page), 200)
  })
  .openapi(contract.bodyWrites.create, c => body.create(c))
  .openapi(contract.bodyWrites.change, c => body.change(c))
  .openapi(contract.bodyWrites.cancel, c => body.cancel(c))
  .openapi(contract.bodyWrites.restore, c => body.restore(c))
