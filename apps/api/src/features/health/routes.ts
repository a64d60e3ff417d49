import { OpenAPIHono } from '@hono/zod-openapi'
import { getHealth } from '@tributary/contract/health/routes'
import { latestChange } from '@tributary/database/change/latest-change'
import type { AppEnv } from '../../deps.ts'

/** Anybody may call these. */
export const healthRoutes = new OpenAPIHono<AppEnv>().openapi(getHealth, async c => {
  await latestChange(c.get('deps').db)
  return c.json({ status: 'ok' as const }, 200, { 'Cache-Control': 'no-store' })
})
