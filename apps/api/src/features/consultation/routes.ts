import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/consultation/routes'
import { listConsultations } from '@tributary/database/consultation/list-consultations'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { refuseUnknownBody, refuseUnknownRegion } from '../../unknown-filter.ts'

/** Anybody may call these; the app has refused processes that are not public. */
export const consultationRoutes = new OpenAPIHono<AppEnv>({
  defaultHook: refuseBadRequest,
}).openapi(contract.listConsultations, async c => {
  const { process } = c.req.valid('param')
  const { page, pageSize, ...filter } = c.req.valid('query')
  const refused =
    (await refuseUnknownBody(c, process, 'organiser', filter.organiser)) ??
    (await refuseUnknownRegion(c, process, 'region', filter.region))
  if (refused) return refused
  return c.json(await listConsultations(c.get('deps').db, process, filter, { page, pageSize }), 200)
})
