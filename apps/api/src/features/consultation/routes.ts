import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/consultation/routes'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { refuseUnknownBody, refuseUnknownRegion } from '../../unknown-filter.ts'
import { writes } from '../change/answer-write.ts'

const consultation = writes('consultation')

/**
 * Whoever may see the process reads (the app has refused the others); it is written by those whom
 * `may` lets: the editors of its body and the coordinators.
 */
export const consultationRoutes = new OpenAPIHono<AppEnv>({
  defaultHook: refuseBadRequest,
})
  .openapi(contract.listConsultations, async c => {
    const { process } = c.req.valid('param')
    const { page, pageSize, ...filter } = c.req.valid('query')
    const refused =
      (await refuseUnknownBody(c, process, 'organiser', filter.organiser)) ??
      (await refuseUnknownRegion(c, process, 'region', filter.region))
    if (refused) return refused
    return c.json(
      await listConsultations(c.get('deps').db, process, filter, { page, pageSize }),
      200,
    )
  })
  .openapi(contract.consultationWrites.create, consultation.create)
  .openapi(contract.consultationWrites.change, consultation.change)
  .openapi(contract.consultationWrites.cancel, consultation.cancel)
  .openapi(contract.consultationWrites.restore, consultation.restore)
