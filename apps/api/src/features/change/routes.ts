import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/change/routes'
import { listChanges } from '@tributary/database/change/list-changes'
import { compareRecords } from '@tributary/domain/change/compare'
import { refuseBadRequest } from '../../bad-request.ts'
import { takesPart } from '../../caller.ts'
import { changesFor } from '../../changes-for.ts'
import type { AppEnv } from '../../deps.ts'
import { pastOf, recordFor } from '../../past.ts'
import { forbid } from '../../permit.ts'
import { faulty } from '../../problem.ts'

/** Whoever may see the process reads; who wrote is shown to those who take part. */
export const changeRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listChanges, async c => {
    const { process } = c.req.valid('param')
    const { page, pageSize, ...filter } = c.req.valid('query')
    if (filter.actor !== undefined && !(await takesPart(c, process))) {
      return forbid(c, process, { role: 'reader', of: [] })
    }
    const listed = await listChanges(c.get('deps').db, process, filter, { page, pageSize })
    return c.json({ ...listed, items: await changesFor(c, process, listed.items) }, 200)
  })
  .openapi(contract.compareMoments, async c => {
    const { process } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    if (from > to) return faulty(c, [{ path: 'from', message: 'must not be after to' }])
    const later = await pastOf(c, process, to)
    if (!later.ok) return later.answer
    const earlier = await recordFor(c, process, from)
    return c.json({ from, to, ...compareRecords(earlier, later.record) }, 200)
  })
