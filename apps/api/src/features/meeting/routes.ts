import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/meeting/routes'
import { listMeetings } from '@tributary/database/meeting/list-meetings'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'

/** Anybody may call these; the app has refused processes that are not public. */
export const meetingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.listMeetings,
  async c => {
    const { process } = c.req.valid('param')
    return c.json(await listMeetings(c.get('deps').db, process, c.req.valid('query')), 200)
  },
)
