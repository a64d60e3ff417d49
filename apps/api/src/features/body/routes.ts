import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/body/routes'
import { listBodies } from '@tributary/database/body/list-bodies'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'

/** Anybody may call these; the app has refused processes that are not public. */
export const bodyRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.listBodies,
  async c => {
    const { process: id } = c.req.valid('param')
    return c.json(await listBodies(c.get('deps').db, id, c.req.valid('query')), 200)
  },
)
