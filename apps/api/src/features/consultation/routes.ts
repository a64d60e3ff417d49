import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/consultation/routes'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { filterConsultations } from '@tributary/domain/consultation/filter-consultations'
import { refuseBadRequest } from '../../bad-request.ts'
import { consultationsFor } from '../../consultations-for.ts'
import type { AppEnv } from '../../deps.ts'
import { listPast } from '../../past.ts'
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
    const { page, pageSize, asOf, ...filter } = c.req.valid('query')
    const refused =
      (await refuseUnknownBody(c, process, 'organiser', filter.organiser)) ??
      (await refuseUnknownRegion(c, process, 'region', filter.region))
    if (refused) return refused
    if (asOf !== undefined) {
      return listPast(c, process, { asOf, page, pageSize }, ({ consultations }) =>
        filterConsultations(consultations, filter),
      )
    }
    const { db } = c.get('deps')
    const listed = await listConsultations(db, process, filter, { page, pageSize })
    return c.json({ ...listed, items: await consultationsFor(c, process, listed.items) }, 200)
  })
  .openapi(contract.consultationWrites.create, c => consultation.create(c))
  .openapi(contract.consultationWrites.change, c => consultation.change(c))
  .openapi(contract.consultationWrites.cancel, c => consultation.cancel(c))
  .openapi(contract.consultationWrites.restore, c => consultation.restore(c))
