import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/milestone/routes'
import { findMilestone } from '@tributary/database/milestone/find-milestone'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { problem } from '../../problem.ts'
import { refuseUnknownBody } from '../../unknown-filter.ts'
import { writes } from '../change/answer-write.ts'

const milestone = writes('milestone')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const milestoneRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listMilestones, async c => {
    const { process } = c.req.valid('param')
    const { page, pageSize, ...filter } = c.req.valid('query')
    const refused = await refuseUnknownBody(c, process, 'roadmap', filter.roadmap)
    if (refused) return refused
    return c.json(await listMilestones(c.get('deps').db, process, filter, { page, pageSize }), 200)
  })
  .openapi(contract.getMilestone, async c => {
    const { process, id } = c.req.valid('param')
    const found = await findMilestone(c.get('deps').db, process, id)
    if (found) return c.json(found, 200)
    return problem(c, 'not-found', `There is no milestone "${id}" in the process "${process}".`)
  })
  .openapi(contract.milestoneWrites.create, milestone.create)
  .openapi(contract.milestoneWrites.change, milestone.change)
  .openapi(contract.milestoneWrites.cancel, milestone.cancel)
  .openapi(contract.milestoneWrites.restore, milestone.restore)
