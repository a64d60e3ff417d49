import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/report/routes'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { overLimit } from '../../limit.ts'
import { roleIn } from '../../permit.ts'
import { problem } from '../../problem.ts'
import { answerRefused } from '../change/answer-write.ts'
import { holdLink, type NoLink, readReport } from './read-report.ts'
import { type SentReport, sendReport } from './send-report.ts'

/** Whoever has the link of a reminder reads its action, and reports on it as the one reminded. */
export const reportRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.lookUpReport, async c => {
    const deps = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
    if (refused) return refused
    const held = await holdLink(deps, c.req.valid('json').token)
    if (!held.ok) return noLink(c, held)
    c.header('Cache-Control', 'no-store')
    return c.json(await readReport(deps, held), 200)
  })
  .openapi(contract.sendReport, async c => {
    const deps = c.get('deps')
    const refused = await overLimit(c, 'secretByMachine', deps.machineOf(c))
    if (refused) return refused
    const sent = await sendReport(deps, c.req.valid('json'))
    // The types of the answers are those that the contract declares for a write.
    if (!sent.ok) return (await answerNotSent(c, sent)) as never
    c.header('Cache-Control', 'no-store')
    return c.json(sent.report, 200)
  })

function answerNotSent(c: Context<AppEnv>, refused: Exclude<SentReport, { ok: true }>) {
  switch (refused.reason) {
    case 'gone':
    case 'left':
      return noLink(c, refused)
    case 'not_allowed':
      return problem(c, 'forbidden', `This takes ${roleIn(refused.needs)} in this process.`)
    default:
      return answerRefused(c, refused.processId, 'action', refused)
  }
}

function noLink(c: Context, { reason }: NoLink) {
  return problem(c, 'gone', reason === 'left' ? LEFT : GONE)
}

const GONE = 'This link is too old. Sign in to report on the action.'
const LEFT =
  'You take part in this process no longer, so the link holds no more. A coordinator can invite you again.'
