import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/milestone/routes'
import { findMilestone } from '@tributary/database/milestone/find-milestone'
import { findPastMilestone } from '@tributary/database/milestone/find-past-milestone'
import { listMilestones } from '@tributary/database/milestone/list-milestones'
import { filterMilestones } from '@tributary/domain/milestone/filter-milestones'
import { refuseBadRequest } from '../../bad-request.ts'
import { changesFor } from '../../changes-for.ts'
import { consultationsFor } from '../../consultations-for.ts'
import type { AppEnv } from '../../deps.ts'
import { listPast, pastOf } from '../../past.ts'
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
    const { page, pageSize, asOf, ...filter } = c.req.valid('query')
    const refused = await refuseUnknownBody(c, process, 'roadmap', filter.roadmap)
    if (refused) return refused
    if (asOf !== undefined) {
      return listPast(c, process, { asOf, page, pageSize }, ({ milestones }) =>
        filterMilestones(milestones, filter),
      )
    }
    return c.json(await listMilestones(c.get('deps').db, process, filter, { page, pageSize }), 200)
  })
  .openapi(contract.getMilestone, async c => {
    const { process, id } = c.req.valid('param')
    const { asOf } = c.req.valid('query')
    const { db } = c.get('deps')
    const past = asOf === undefined ? undefined : await pastOf(c, process, asOf)
    if (past && !past.ok) return past.answer
    const found =
      past && asOf !== undefined
        ? await findPastMilestone(db, past.record, id, asOf)
        : await findMilestone(db, process, id)
    if (!found) {
      const then = asOf === undefined ? '' : ` at ${asOf}`
      const detail = `There is no milestone "${id}" in the process "${process}"${then}.`
      return problem(c, 'not-found', detail)
    }
    const [changes, consultations] = await Promise.all([
      changesFor(c, process, found.changes),
      consultationsFor(c, process, found.consultations),
    ])
    return c.json({ ...found, changes, consultations }, 200)
  })
  .openapi(contract.milestoneWrites.create, c => milestone.create(c))
  .openapi(contract.milestoneWrites.change, c => milestone.change(c))
  .openapi(contract.milestoneWrites.cancel, c => milestone.cancel(c))
  .openapi(contract.milestoneWrites.restore, c => milestone.restore(c))
