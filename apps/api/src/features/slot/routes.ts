import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/slot/routes'
import { refuseBadRequest } from '../../bad-request.ts'
import { takesPart } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { permit } from '../../permit.ts'
import { faulty } from '../../problem.ts'
import { findSlots } from './find-slots.ts'

/** Whoever may see the process asks for bodies; who is busy by their own calendar is for those who take part. */
export const slotRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.findSlots,
  async c => {
    const { process: processId } = c.req.valid('param')
    const asked = c.req.valid('query')
    if (asked.people?.length) {
      const allowed = await permit(c, processId, 'meet')
      if (!allowed.ok) return allowed.answer
    }
    const deps = c.get('deps')
    const refused = await overLimit(c, 'ask', deps.machineOf(c))
    if (refused) return refused
    const isParticipant = await takesPart(c, processId)
    const found = await findSlots(deps, { processId, asked, takesPart: isParticipant })
    if (!found.ok) return faulty(c, found.faults)
    // Calendars change, and the record says nothing of it.
    if (isParticipant) c.header('Cache-Control', 'no-store')
    return c.json(found.answer, 200)
  },
)
