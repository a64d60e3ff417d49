import { OpenAPIHono } from '@hono/zod-openapi'
import * as contract from '@tributary/contract/occurrence/routes'
import { pageOf } from '@tributary/database/page'
import { selectThings } from '@tributary/database/thing/select-things'
import { daysBetween } from '@tributary/domain/date/day'
import type { Meeting, MeetingException } from '@tributary/domain/meeting/meeting'
import type { Context } from 'hono'
import { refuseBadRequest } from '../../bad-request.ts'
import type { AppEnv } from '../../deps.ts'
import { meetingsFor } from '../../meetings-for.ts'
import { pastOf } from '../../past.ts'
import { faulty } from '../../problem.ts'
import { answerChange } from '../change/answer-write.ts'
import { changeOccurrence } from './change-occurrence.ts'
import { listOccurrences } from './list-occurrences.ts'
import { splitSeries } from './split-series.ts'

const TEN_YEARS = 3_660

/**
 * The meetings of series, one by one: whoever may see the process reads them, and those who may
 * change the series write them.
 */
export const occurrenceRoutes = new OpenAPIHono<AppEnv>({ defaultHook: refuseBadRequest })
  .openapi(contract.listOccurrences, async c => {
    const { process } = c.req.valid('param')
    const { from, to, asOf, ...page } = c.req.valid('query')
    if (from > to) return faulty(c, [{ path: 'from', message: 'must not be after to' }])
    if (daysBetween(from, to) > TEN_YEARS) {
      return faulty(c, [{ path: 'to', message: 'must be within ten years of from' }])
    }
    if (asOf !== undefined) {
      const past = await pastOf(c, process, asOf)
      if (!past.ok) return past.answer
      return c.json(pageOf(listOccurrences(past.record.meetings, { from, to }), page), 200)
    }
    const stored = await selectThings(c.get('deps').db, 'meeting', process)
    const all = stored.map(({ fields }) => fields as Meeting)
    const meetings = await meetingsFor(c, process, all)
    return c.json(pageOf(listOccurrences(meetings, { from, to }), page), 200)
  })
  .openapi(contract.moveOccurrence, c => {
    const { reason, startsAt, endsAt, place } = c.req.valid('json')
    return change(c, c.req.valid('param'), reason, now => ({
      ...now,
      cancelled: undefined,
      ...(startsAt && { startsAt, endsAt }),
      ...(place && { place }),
      reason,
    }))
  })
  .openapi(contract.cancelOccurrence, c => {
    const { reason } = c.req.valid('json')
    return change(c, c.req.valid('param'), reason, now => ({ ...now, cancelled: true, reason }))
  })
  .openapi(contract.restoreOccurrence, c =>
    change(c, c.req.valid('param'), c.req.valid('json').reason, () => undefined),
  )
  .openapi(contract.changeFollowing, c => {
    const { process: processId, id, on } = c.req.valid('param')
    const { reason, ...changes } = c.req.valid('json')
    const of = { processId, thing: 'meeting', id } as const
    const write = (actor: Parameters<typeof splitSeries>[1], expected: number) =>
      splitSeries(c.get('deps'), actor, { processId, id, on, expected, changes, reason })
    return answerChange(c, of, write, 201)
  })

function change(
  c: Context<AppEnv>,
  { process: processId, id, on }: { process: string; id: string; on: string },
  reason: string | undefined,
  exception: (now: Omit<MeetingException, 'on'>) => Omit<MeetingException, 'on'> | undefined,
): Promise<never> {
  return answerChange(c, { processId, thing: 'meeting', id }, (actor, expected) =>
    changeOccurrence(c.get('deps'), actor, { processId, id, on, expected, exception, reason }),
  )
}
