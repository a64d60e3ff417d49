import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/meeting/routes'
import { listMeetings } from '@tributary/database/meeting/list-meetings'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { writes } from '../change/answer-write.ts'

const meeting = writes('meeting')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const meetingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listMeetings, async c => {
    const { process } = c.req.valid('param')
    return c.json(await listMeetings(c.get('deps').db, process, c.req.valid('query')), 200)
  })
  .openapi(contract.meetingWrites.create, meeting.create)
  .openapi(contract.meetingWrites.change, meeting.change)
  .openapi(contract.meetingWrites.cancel, meeting.cancel)
  .openapi(contract.meetingWrites.restore, meeting.restore)
