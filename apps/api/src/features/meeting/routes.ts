import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/meeting/routes'
import { listMeetings } from '@tributary/database/meeting/list-meetings'
import { withDecisions } from '@tributary/domain/meeting/with-decisions'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { meetingsFor } from '../../meetings-for.ts'
import { listPast } from '../../past.ts'
import { writes } from '../change/answer-write.ts'

const meeting = writes('meeting')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const meetingRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listMeetings, async c => {
    const { process } = c.req.valid('param')
    const { asOf, ...page } = c.req.valid('query')
    if (asOf !== undefined) {
      return listPast(c, process, { asOf, ...page }, ({ meetings, decisions }) =>
        withDecisions(meetings, decisions),
      )
    }
    const listed = await listMeetings(c.get('deps').db, process, page)
    return c.json({ ...listed, items: await meetingsFor(c, process, listed.items) }, 200)
  })
  .openapi(contract.meetingWrites.create, c => meeting.create(c))
  .openapi(contract.meetingWrites.change, c => meeting.change(c))
  .openapi(contract.meetingWrites.cancel, c => meeting.cancel(c))
  .openapi(contract.meetingWrites.restore, c => meeting.restore(c))
