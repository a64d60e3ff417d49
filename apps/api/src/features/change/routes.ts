import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/change/routes'
import { listChanges } from '@tributary/database/change/list-changes'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'

/** Anybody may call these; the app has refused processes that are not public. */
export const changeRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.listChanges,
  async c => {
    const { process } = c.req.valid('param')
    const { page, pageSize, ...filter } = c.req.valid('query')
    return c.json(await listChanges(c.get('deps').db, process, filter, { page, pageSize }), 200)
  },
)
