import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/action/routes'
import { listActions } from '@tributary/database/action/list-actions'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { refuseUnknownBody } from '../../unknown-filter.ts'

/** Anybody may call these; the app has refused processes that are not public. */
export const actionRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.listActions,
  async c => {
    const { process } = c.req.valid('param')
    const { page, pageSize, ...filter } = c.req.valid('query')
    const refused = await refuseUnknownBody(c, process, 'body', filter.body)
    if (refused) return refused
    return c.json(await listActions(c.get('deps').db, process, filter, { page, pageSize }), 200)
  },
)
