import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/action/routes'
import { listActions } from '@tributary/database/action/list-actions'
import { filterActions } from '@tributary/domain/action/filter-actions'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { listPast } from '../../past.ts'
import { refuseUnknownBody } from '../../unknown-filter.ts'
import { writes } from '../change/answer-write.ts'

const action = writes('action')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const actionRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listActions, async c => {
    const { process } = c.req.valid('param')
    const { page, pageSize, asOf, ...filter } = c.req.valid('query')
    const refused = await refuseUnknownBody(c, process, 'body', filter.body)
    if (refused) return refused
    if (asOf !== undefined) {
      return listPast(c, process, { asOf, page, pageSize }, ({ actions }) =>
        filterActions(actions, filter),
      )
    }
    return c.json(await listActions(c.get('deps').db, process, filter, { page, pageSize }), 200)
  })
  .openapi(contract.actionWrites.create, c => action.create(c))
  .openapi(contract.actionWrites.change, c => action.change(c))
  .openapi(contract.actionWrites.cancel, c => action.cancel(c))
  .openapi(contract.actionWrites.restore, c => action.restore(c))
