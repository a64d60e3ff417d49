import type {
  RippleAnswer,
  ScheduleAnswer,
  TrendsAnswer,
} from '@tributary/contract/schedule/schema'
import { commit } from '@tributary/database/change/commit'
import { dependencies } from '@tributary/database/milestone/schema'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'

const P = '/api/processes/wsis20'

async function world() {
  const { app, db, get } = await freshApp()
  const read = async <Body>(path: string): Promise<Body> => {
    const answer = await get(`${P}${path}`)
    expect([path, answer.status]).toEqual([path, 200])
    return (await answer.json()) as Body
  }
  const send = (path: string, body: unknown) =>
    app.request(`${P}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
  const whatIf = async (moves: object[], query = ''): Promise<RippleAnswer> => {
    const answer = await send(`/what-if${query}`, { moves })
    expect(answer.status).toBe(200)
    return (await answer.json()) as RippleAnswer
  }
  return { app, db, get, read, send, whatIf }
}

const draftOn = (start: string) => ({ milestone: 'zero-draft', start, precision: 'day' })

describe('the schedule of WSIS+20', () => {
  it('says over HTTP whether the goal holds, by what, and in sentences', async () => {
    const { read } = await world()
    const found = await read<ScheduleAnswer>('/schedule')
    expect(found).toMatchObject({
      on: null,
      goal: { milestone: 'unga-hlm', isReached: false, holds: true, slackDays: 39 },
    })
    expect(found.criticalPath.slice(-4)).toEqual([
      'zero-draft',
      'october-consultations',
      'rev-1',
      'unga-hlm',
    ])
    expect(found.milestones).toHaveLength(48)
    expect(found.milestones.find(({ milestone }) => milestone === 'zero-draft')).toEqual({
      milestone: 'zero-draft',
      window: { start: '2025-08-29', end: '2025-08-29' },
      earliest: '2025-08-29',
      latest: '2025-10-07',
      slackDays: 39,
      critical: true,
    })
    expect(found.conflicts.map(({ certainty }) => certainty)).toEqual([
      'possible',
      'possible',
      'possible',
    ])
    expect(found.sentences[0]).toMatch(/^Goal holds with 39 days to spare, if Final report on/)
    expect(found.sentences[1]).toMatch(/^3 possible conflicts: 30th session: report of the task/)
  })

  it('is asked from a day, of the past, and with all time to spare', async () => {
    const { read } = await world()
    const august = await read<ScheduleAnswer>('/schedule?on=2025-08-20')
    expect(august.criticalPath).toEqual([
      'zero-draft',
      'october-consultations',
      'rev-1',
      'unga-hlm',
    ])
    expect(august.on).toBe('2025-08-20')
    const over = await read<ScheduleAnswer>('/schedule?on=2026-01-15')
    expect(over.goal).toMatchObject({ isReached: true, slackDays: null })
    // As of June, the zero draft was announced for all of August.
    const then = await read<ScheduleAnswer>('/schedule?asOf=2025-06-30')
    expect(then.milestones.find(({ milestone }) => milestone === 'zero-draft')?.window).toEqual({
      start: '2025-08-01',
      end: '2025-08-31',
    })
    const used = await read<ScheduleAnswer>('/schedule?intervals=used')
    expect(used.milestones.find(({ milestone }) => milestone === 'zero-draft')?.slackDays).toBe(108)
  })

  it('has an ETag as every read has', async () => {
    const { get, db } = await world()
    const etag = (await get(`${P}/schedule`)).headers.get('ETag') ?? ''
    expect((await get(`${P}/schedule`, { 'If-None-Match': etag })).status).toBe(304)
    const fields = { start: '2027-04', precision: 'month' }
    const write = {
      thing: 'milestone',
      id: 'cstd-30',
      verb: 'change',
      expected: 1,
      fields,
    } as const
    expect((await commit(db, { personId: null }, 'wsis20', [write], NOW)).ok).toBe(true)
    expect((await get(`${P}/schedule`, { 'If-None-Match': etag })).status).toBe(200)
  })

  it('says which milestones are in a circle where the record holds one', async () => {
    const { get, send, db } = await world()
    const row = { ownerId: 'zero-draft', targetId: 'rev-1', position: 9 }
    await db.insert(dependencies).values({ processId: 'wsis20', ...row })
    for (const answer of [await get(`${P}/schedule`), await send('/what-if', { moves: [] })]) {
      expect(answer.status).toBe(409)
      expect(((await answer.json()) as { detail: string }).detail).toMatch(
        /"Zero draft of the outcome document" \(zero-draft\) → "Revision 1 of the outcome document" \(rev-1\) → .* → "Zero draft/,
      )
    }
  })
})

describe('what if', () => {
  it('the zero draft came on 1 October: who slips, what is missed, and what is left', async () => {
    const { whatIf } = await world()
    const found = await whatIf([draftOn('2025-10-01')])
    expect(found).toMatchObject({
      slips: [
        { milestone: 'zero-draft-comments', days: 33, to: '2025-11-05' },
        { milestone: 'october-consultations', days: 33, to: '2025-11-15', slackDays: 6 },
        { milestone: 'rev-1', days: 33, to: '2025-12-10', slackDays: 6 },
        { milestone: 'ungis-cofacilitators-meeting', days: 33, to: '2025-12-20', slackDays: null },
      ],
      deadlines: ['zero-draft-comments'],
      consultations: ['october-consultations'],
      bodies: ['unga', 'ungis'],
      goal: { before: { slackDays: 39 }, after: { holds: true, slackDays: 6 } },
      conflicts: { arising: [], resolved: [] },
    })
    expect(found.sentences).toEqual([
      '4 milestones would slip: Deadline for comments on the zero draft by 33 days to 5 November 2025, Stakeholder consultations on the zero draft by 33 days to 15 November 2025, Revision 1 of the outcome document by 33 days to 10 December 2025 and UNGIS meeting with the co-facilitators on Revision 1 by 33 days to 20 December 2025.',
      'Deadline missed as announced: Deadline for comments on the zero draft.',
      'Consultation missed as announced: Stakeholder consultations on the zero draft.',
      'Bodies touched: UNGA and UNGIS.',
      expect.stringMatching(
        /^Goal holds with 6 days to spare.* Before, it held with 39 days to spare\.$/,
      ),
    ])
  })

  it('is answered from a day and for the past, and writes nothing', async () => {
    const { whatIf, get } = await world()
    const etag = (await get(`${P}/milestones`)).headers.get('ETag')
    const over = await whatIf([draftOn('2025-10-01')], '?on=2026-01-15')
    expect(over).toMatchObject({ slips: [], goal: { after: { isReached: true } } })
    const then = await whatIf([draftOn('2025-10-01')], '?asOf=2025-06-30&on=2025-07-01')
    expect(then.slips[0]).toMatchObject({ milestone: 'zero-draft-comments', days: 31 })
    expect(await whatIf([])).toMatchObject({ slips: [], sentences: expect.any(Array) })
    expect((await get(`${P}/milestones`)).headers.get('ETag')).toBe(etag)
  })

  it('may move what is fixed', async () => {
    const { whatIf } = await world()
    const moved = { milestone: 'unga-hlm', start: '2025-11-20', precision: 'day' }
    expect(await whatIf([moved])).toMatchObject({ goal: { after: { slackDays: 13 } } })
  })

  it('is answered so often in a minute, and then not', async () => {
    const asked: string[] = []
    const { app } = await freshApp({
      limits: async limit => {
        asked.push(limit)
        return { ok: false, seconds: 30 }
      },
    })
    const answer = await app.request(`${P}/what-if`, {
      method: 'POST',
      body: JSON.stringify({ moves: [] }),
      headers: { 'Content-Type': 'application/json' },
    })
    expect([answer.status, answer.headers.get('Retry-After'), asked]).toEqual([429, '30', ['ask']])
  })

  const zeroDraft = '"Zero draft of the outcome document" (zero-draft)'
  it.each([
    [
      'a milestone that is not there',
      [{ ...draftOn('2025-10-01'), milestone: 'nothing' }],
      { path: 'moves[0].milestone', message: 'no milestone "nothing"' },
    ],
    [
      'the same one twice',
      [draftOn('2025-10-01'), draftOn('2025-10-02')],
      { path: 'moves[1].milestone', message: `${zeroDraft} is moved twice` },
    ],
    [
      'an end before the start',
      [{ ...draftOn('2025-10-01'), end: '2025-09-01' }],
      {
        path: 'moves[0].end',
        message: `${zeroDraft}: ends on 2025-09-01, before its start on 2025-10-01`,
      },
    ],
    [
      'a day that does not exist',
      [draftOn('2025-02-30')],
      {
        path: 'moves[0].start',
        message: `${zeroDraft}: must be a date such as 2025-06-16, 2025-06, 2025-Q2 or 2025`,
      },
    ],
    [
      'a day to the month',
      [{ ...draftOn('2025-10-01'), precision: 'month' }],
      {
        path: 'moves[0].precision',
        message: `${zeroDraft}: "2025-10-01" is written to the day, not the month`,
      },
    ],
    [
      'a field that there is not',
      [{ ...draftOn('2025-10-01'), days: 33 }],
      { path: 'moves[0].days', message: `${zeroDraft}: is not known here` },
    ],
    [
      'more than 500',
      Array.from({ length: 501 }, () => draftOn('2025-10-01')),
      { path: 'moves', message: 'holds more than 500, the most that are moved at once' },
    ],
  ])('refuses %s, and names it', async (_, moves, fault) => {
    const { send } = await world()
    const answer = await send('/what-if', { moves })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({
      detail: `${fault.path}: ${fault.message}.`,
      errors: [fault],
    })
  })

  it.each([
    ['/schedule?on=2025-02-30', 400],
    ['/schedule?on=soon', 400],
    ['/schedule?intervals=some', 400],
    ['/schedule?goal=rev-1', 400],
    ['/schedule?asOf=2020-01-01', 404],
    ['/trends?roadmap=nobody', 400],
    ['/trends?asOf=soon', 400],
    ['/trends?asOf=2020-01-01', 404],
    ['/what-if', 405],
  ])('GET %s is a %i', async (path, status) => {
    const { get } = await world()
    const answer = await get(`${P}${path}`)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      status,
      'application/problem+json',
    ])
  })

  it.each([
    ['[]', ''],
    ['{"moves":{}}', ''],
    ['{"moves":[null]}', ''],
    ['{"moves":[{"milestone":7}]}', ''],
    ['{"moves":', ''],
    ['{"moves":[]}', '?on=2025-02-30'],
    [`{"moves":[{"milestone":"${'x'.repeat(90)}","start":"2025","precision":"year"}]}`, ''],
    [
      '{"moves":[{"milestone":"zero-draft","start":"2025","precision":"year","timeZone":"Mars"}]}',
      '',
    ],
  ])('%s is a 400', async (body, query) => {
    const { send } = await world()
    const answer = await send(`/what-if${query}`, body)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      400,
      'application/problem+json',
    ])
  })
})

describe('the trends of WSIS+20', () => {
  const of = ({ items }: TrendsAnswer, id: string) =>
    items.find(({ milestone }) => milestone === id)?.points.map(({ at, start }) => [at, start])

  it('say for which date each milestone was announced, and since when', async () => {
    const { read } = await world()
    const trends = await read<TrendsAnswer>('/trends')
    expect(trends.items).toHaveLength(48)
    expect(of(trends, 'elements-input-deadline')).toEqual([
      ['2025-06-25T00:00:00.000Z', '2025-07-15'],
      ['2025-07-09T00:00:00.000Z', '2025-07-25'],
    ])
    expect(of(trends, 'itu-hle-2025')).toEqual([
      ['2024-12-31T00:00:00.000Z', '2025-06'],
      ['2025-07-07T00:00:00.000Z', '2025-07-07'],
    ])
  })

  it('are asked of one roadmap, and of the past', async () => {
    const { read } = await world()
    const own = await read<TrendsAnswer>('/trends?roadmap=itu')
    expect(own.items).toHaveLength(9)
    expect(new Set(own.items.map(({ roadmap }) => roadmap))).toEqual(new Set(['itu']))
    const then = await read<TrendsAnswer>('/trends?asOf=2025-06-30')
    expect(of(then, 'elements-input-deadline')).toEqual([
      ['2025-06-25T00:00:00.000Z', '2025-07-15'],
    ])
  })
})
