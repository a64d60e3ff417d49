import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/search/routes'
import { THINGS } from '@tributary/domain/change/change'
import { may } from '@tributary/domain/person/may'
import { SEARCHED } from '@tributary/domain/search/search'
import { refuseBadRequest } from '../../bad-request.ts'
import { actorIn } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'
import { permit } from '../../permit.ts'
import { searchProcess } from './search-process.ts'

/** Whoever may see the process searches it; what was said in it, only those who take part. */
export const searchRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest }).openapi(
  contract.search,
  async c => {
    const { process: processId } = c.req.valid('param')
    const { q, limit, kinds: asked } = c.req.valid('query')
    if (asked?.includes('comment')) {
      const allowed = await permit(c, processId, 'meet')
      if (!allowed.ok) return allowed.answer
    }
    const mayMeet = may(await actorIn(c, processId), 'meet').ok
    const kinds = asked ?? (mayMeet ? [...SEARCHED] : [...THINGS])
    // Comments are not in the log of changes, by which answers are kept.
    c.header('Cache-Control', 'no-store')
    return c.json(await searchProcess(c.get('deps'), { processId, q, kinds, limit }), 200)
  },
)
