import { describe, expect, it } from 'vitest'
import { precisionOf } from '../date/partial-date.ts'
import type { ScheduleOptions } from './chart.ts'
import type { Planned } from './planned.ts'
import { type Schedule, schedule } from './schedule.ts'

// "2025-06-02", "2025-06-02 to 2025-06-06", "2025-06" or "2025-Q3".
function dated(text: string) {
  const [start = '', end] = text.split(' to ')
  return { start, precision: precisionOf(start) ?? 'day', ...(end && { end }) }
}

function milestone(id: string, date: string, fields: Partial<Planned> = {}): Planned {
  return { id, roadmap: 'itu', status: 'planned', ...dated(date), ...fields }
}

function scheduled(milestones: Planned[], options: ScheduleOptions = {}): Schedule {
  const found = schedule(milestones, options)
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  return found.schedule
}

function ripple(found: Schedule, id: string, date: string) {
  const rippled = found.ripple([{ milestone: id, ...dated(date) }])
  if (!rippled.ok) throw new Error(JSON.stringify(rippled.faults))
  return rippled.ripple
}

const after = (...dependsOn: string[]) => ({ dependsOn })

describe('conflicts', () => {
  const between = (before: string, then: string, fields: Partial<Planned> = {}) =>
    scheduled([milestone('a', before), milestone('b', then, { ...after('a'), ...fields })])
      .conflicts()
      .map(({ certainty, days }) => `${certainty}, ${days}`)

  it.each([
    ['2025-06-02 to 2025-06-06', '2025-06-06', []],
    ['2025-06-02 to 2025-06-06', '2025-06-05', ['certain, 1']],
    ['2025-06', '2025-06-30', []],
    ['2025-06', '2025-06-20', ['possible, 10']],
    ['2025-06-20', '2025-06', ['possible, 19']],
    ['2025-06', '2025-05', ['certain, 1']],
    ['2027', '2027', ['possible, 364']],
    ['2024', '2025-Q1', []],
  ])('between what is dated %s and what depends on it, %s', (before, then, expected) => {
    expect(between(before, then)).toEqual(expected)
  })

  it('count a lag, in working days of the body that waits where it says so', () => {
    const lags = (days: number, working?: boolean) => ({ lags: [{ on: 'a', days, working }] })
    // A Friday and the Thursday after it.
    expect(between('2025-06-06', '2025-06-12', lags(6))).toEqual([])
    expect(between('2025-06-06', '2025-06-12', lags(7))).toEqual(['certain, 1'])
    expect(between('2025-06-06', '2025-06-12', lags(4, true))).toEqual([])
    expect(between('2025-06-06', '2025-06-12', lags(5, true))).toEqual(['certain, 1'])
    expect(between('2025-06-06', '2025-06-02', lags(-4))).toEqual([])
  })

  it('are found through a vague date between two that do not fit', () => {
    const found = scheduled([
      milestone('a', '2025-10-10'),
      milestone('b', '2025-10', after('a')),
      milestone('c', '2025-10-05', after('b')),
      milestone('d', '2025-10-06', after('c')),
    ])
    expect(found.conflicts()).toEqual([
      { milestone: 'c', dependsOn: 'b', certainty: 'certain', days: 5 },
      { milestone: 'b', dependsOn: 'a', certainty: 'possible', days: 9 },
    ])
  })

  it('are none with what is done or cancelled', () => {
    const late = milestone('a', '2025-06-20')
    const early = milestone('b', '2025-06-10', { ...after('a'), status: 'done' })
    expect(scheduled([{ ...late, status: 'cancelled' }, early]).conflicts()).toEqual([])
    expect(scheduled([late, early], { on: '2025-06-15' }).conflicts()).toEqual([])
    expect(scheduled([late, early], { on: '2025-06-09' }).conflicts()).toHaveLength(1)
  })
})

describe('slack', () => {
  it('is what is left before the goal, for all on the way to it that keep their intervals', () => {
    const found = scheduled(
      [
        milestone('draft', '2025-06-02'),
        milestone('comments', '2025-06-20', after('draft')),
        milestone('side event', '2025-06-10', after('draft')),
        milestone('final', '2025-07-01', after('comments', 'side event')),
        milestone('goal', '2025-07-15 to 2025-07-18', after('final')),
        milestone('later', '2025-07-20', after('goal')),
      ],
      { goal: 'goal' },
    )
    const slacks = found.all().map(({ milestone, slackDays }) => [milestone, slackDays])
    expect(Object.fromEntries(slacks)).toEqual({
      draft: 14,
      comments: 14,
      'side event': 24,
      final: 14,
      goal: 14,
      later: null,
    })
    expect(found.criticalPath()).toEqual(['draft', 'comments', 'final', 'goal'])
    expect(found.slackTo('final')).toEqual(
      new Map([
        ['draft', 0],
        ['comments', 0],
        ['side event', 10],
      ]),
    )
  })

  it('grows by what a stated lag leaves over', () => {
    const draft = milestone('draft', '2025-06-02')
    const of = (fields: Partial<Planned>, options: ScheduleOptions = {}) =>
      scheduled(
        [
          draft,
          milestone('comments', '2025-06-30', { ...after('draft'), ...fields }),
          milestone('goal', '2025-07-15', after('comments')),
        ],
        { goal: 'goal', ...options },
      ).of('draft')?.slackDays
    expect(of({})).toBe(15)
    expect(of({ lags: [{ on: 'draft', days: 21 }] })).toBe(22)
    expect(of({ lags: [{ on: 'draft', days: 0 }] })).toBe(43)
    expect(of({}, { intervals: 'used' })).toBe(43)
  })

  it('counts from the last day of a vague date, which has none when it must come early', () => {
    const of = (date: string) =>
      scheduled([milestone('a', date), milestone('goal', '2025-12-16', after('a'))], {
        goal: 'goal',
      })
    expect(of('2025-Q3').of('a')?.slackDays).toBe(77)
    expect(of('2025-Q3').goal()).toMatchObject({ holds: true, slackDays: 77, provided: [] })
    expect(of('2025').of('a')?.slackDays).toBe(0)
    expect(of('2025').goal()).toMatchObject({
      holds: true,
      slackDays: null,
      provided: [{ milestone: 'a', by: '2025-12-16' }],
    })
    expect(of('2026').of('a')?.slackDays).toBe(-16)
    expect(of('2026').goal()).toMatchObject({ holds: false, slackDays: -16, provided: [] })
  })

  it('ends at a fixed date, however much time there is after it', () => {
    const found = scheduled(
      [
        milestone('report', '2025-04-01'),
        milestone('session', '2025-04-07', { ...after('report'), fixed: true }),
        milestone('resolution', '2025-07-29', after('session')),
        milestone('goal', '2025-12-16', { ...after('resolution'), fixed: true }),
      ],
      { goal: 'goal' },
    )
    expect(found.of('report')?.slackDays).toBe(6)
    expect(found.of('session')?.slackDays).toBeNull()
    expect(found.of('resolution')?.slackDays).toBe(140)
    expect(found.goal()?.slackDays).toBe(6)
    expect(found.criticalPath()).toEqual(['report', 'session', 'resolution', 'goal'])
  })

  it('is lost day by day by what is overdue', () => {
    const milestones = [
      milestone('report', '2025-04-01'),
      milestone('goal', '2025-04-20', after('report')),
    ]
    const slackOn = (on: string) => scheduled(milestones, { goal: 'goal', on }).goal()?.slackDays
    expect(['2025-03-20', '2025-04-01', '2025-04-05', '2025-04-22'].map(slackOn)).toEqual([
      19, 19, 15, -2,
    ])
  })

  it('is of no interest once the goal is reached, and there is no standing without one', () => {
    const goal = milestone('goal', '2025-04-20', { status: 'done' })
    expect(scheduled([goal], { goal: 'goal', on: '2025-05-01' }).goal()).toMatchObject({
      isReached: true,
      slackDays: null,
    })
    expect(scheduled([goal]).goal()).toBeUndefined()
    expect(scheduled([{ ...goal, status: 'cancelled' }], { goal: 'goal' }).goal()).toBeUndefined()
  })
})

describe('a ripple', () => {
  const milestones = [
    milestone('draft', '2025-06-02'),
    milestone('comments', '2025-06-20', { ...after('draft'), kind: 'deadline' }),
    milestone('hearing', '2025-06-10 to 2025-06-11', {
      ...after('draft'),
      kind: 'consultation',
      roadmap: 'unesco',
    }),
    milestone('final', '2025-07-01', after('comments', 'hearing')),
    milestone('session', '2025-07-03', { ...after('final'), fixed: true, roadmap: 'cstd' }),
    milestone('quarter', '2025-Q3', after('final')),
    milestone('goal', '2025-07-15', after('final')),
  ]

  it('says what slips, what is missed, whom it touches and what is left', () => {
    const found = ripple(scheduled(milestones, { goal: 'goal' }), 'draft', '2025-06-12')
    expect(found.slips).toEqual([
      { milestone: 'hearing', days: 10, to: '2025-06-20', slackDays: 13 },
      { milestone: 'comments', days: 10, to: '2025-06-30', slackDays: 4 },
      { milestone: 'final', days: 10, to: '2025-07-11', slackDays: 4 },
    ])
    expect(found).toMatchObject({
      missed: [{ milestone: 'session', days: 8 }],
      deadlines: ['comments'],
      consultations: ['hearing'],
      bodies: ['cstd', 'itu', 'unesco'],
      goal: { before: { slackDays: 14 }, after: { holds: true, slackDays: 4 } },
      conflicts: {
        arising: [{ milestone: 'hearing', dependsOn: 'draft', certainty: 'certain', days: 2 }],
        resolved: [],
      },
    })
  })

  it('moves nothing when a date is brought forward, or made precise within its window', () => {
    const found = scheduled(milestones, { goal: 'goal' })
    expect(ripple(found, 'comments', '2025-06-13').slips).toEqual([])
    expect(ripple(found, 'quarter', '2025-09-30').slips).toEqual([])
  })

  it('names the conflicts that come and go if only the move is made', () => {
    const found = scheduled(milestones)
    const { conflicts } = ripple(found, 'comments', '2025-07-02')
    expect(conflicts.arising).toEqual([
      { milestone: 'final', dependsOn: 'comments', certainty: 'certain', days: 1 },
    ])
    expect(found.move('comments', dated('2025-07-02')).ok).toBe(true)
    expect(ripple(found, 'comments', '2025-06-20').conflicts.resolved).toEqual(conflicts.arising)
  })

  it('writes nothing', () => {
    const found = scheduled(milestones, { goal: 'goal' })
    const before = found.all()
    ripple(found, 'draft', '2025-12-31')
    expect(found.all()).toEqual(before)
  })

  it('leaves alone what is done', () => {
    const done = milestones.map(one => (one.id === 'hearing' ? { ...one, status: 'done' } : one))
    const found = scheduled(done as Planned[], { on: '2025-06-15' })
    expect(ripple(found, 'draft', '2025-06-20').consultations).toEqual([])
  })
})

describe('what no schedule has', () => {
  const faultsOf = (...milestones: Planned[]) => {
    const found = schedule(milestones)
    return found.ok ? [] : found.faults
  }

  it.each([
    [[milestone('a', '2025', after('a'))], '[0].dependsOn[0]', '"a" depends on itself'],
    [
      [milestone('a', '2025', after('other-process'))],
      '[0].dependsOn[0]',
      '"a" depends on "other-process", which is no milestone of its process',
    ],
    [
      [
        milestone('a', '2025'),
        milestone('b', '2025', { ...after('a'), lags: [{ on: 'a', days: 1e9 }] }),
      ],
      '[1].lags[0].days',
      '"b" is 1000000000 days after "a": a lag is whole days, no more than 3650 either way',
    ],
    [
      [milestone('a', '2025', { lags: [{ on: 'b', days: 1 }], title: 'Report' })],
      '[0].lags[0].on',
      '"Report" (a) has a lag after "b", on which it does not depend',
    ],
    [[milestone('a', '2025-06-06 to 2025-06-02')], '[0].end', '"a" ends before its start'],
    [[milestone('a', '2025'), milestone('a', '2026')], '[1].id', '"a" is there already'],
    [
      [milestone('a', '2025', after('b')), milestone('b', '2025', after('a'))],
      '[0].dependsOn',
      'these depend on each other in a circle: "a" → "b" → "a"',
    ],
    [
      [
        milestone('a', '2025', { ...after('b'), title: 'Draft' }),
        milestone('b', '2025', { ...after('a'), title: 'Comments' }),
      ],
      '[0].dependsOn',
      'these depend on each other in a circle: "Draft" (a) → "Comments" (b) → "Draft" (a)',
    ],
  ])('is refused and named: %#', (milestones, path, message) => {
    expect(faultsOf(...milestones)).toEqual([{ path, message }])
  })

  it('is refused in an edit, which then changes nothing', () => {
    const found = scheduled([
      milestone('a', '2025-01-01'),
      milestone('b', '2025-02-01', after('a')),
      milestone('c', '2025-03-01', after('b')),
    ])
    const before = found.all()
    expect(found.put(milestone('a', '2025-01-01', after('c')))).toEqual({
      ok: false,
      faults: [
        {
          path: 'dependsOn',
          message: 'these depend on each other in a circle: "a" → "c" → "b" → "a"',
        },
      ],
    })
    expect(found.put(milestone('d', '2025-02-30'))).toMatchObject({ ok: false })
    expect(found.move('b', dated('2025-02-10 to 2025-02-01'))).toEqual({
      ok: false,
      faults: [{ path: 'end', message: '"b": ends on 2025-02-01, before its start on 2025-02-10' }],
    })
    expect(found.move('e', dated('2025'))).toMatchObject({ ok: false })
    expect(found.all()).toEqual(before)
  })

  it('is refused in a move', () => {
    const found = scheduled([milestone('a', '2025-01-01')])
    expect(
      found.ripple([
        { milestone: 'b', ...dated('2025') },
        { milestone: 'a', ...dated('2025') },
        { milestone: 'a', ...dated('2026') },
      ]),
    ).toEqual({
      ok: false,
      faults: [
        { path: '[0].milestone', message: 'no milestone "b"' },
        { path: '[2].milestone', message: '"a" is moved twice' },
      ],
    })
  })
})

it('a chain of 50,000 is scheduled, moved and kept from closing', () => {
  const chain = Array.from({ length: 50_000 }, (_, n) =>
    milestone(`m${n}`, '2025-01-01', n > 0 ? after(`m${n - 1}`) : {}),
  )
  const found = scheduled(chain, { goal: 'm49999' })
  expect(found.criticalPath()).toHaveLength(50_000)
  expect(ripple(found, 'm0', '2025-01-04').slips).toHaveLength(49_999)
  expect(found.put(milestone('m0', '2025-01-01', after('m49999'))).ok).toBe(false)
  expect(found.move('m0', dated('2025-01-04')).ok).toBe(true)
  expect(found.goal()?.slackDays).toBe(-3)
})

it('days before and after all years that can be written are kept at their edge', () => {
  const far = (days: number) => ({ lags: [{ on: 'a', days }] })
  const found = scheduled(
    [
      milestone('a', '9999-12-30'),
      milestone('b', '9999-12-31', { ...after('a'), ...far(3650) }),
      milestone('goal', '0000-01-02', { ...after('a', 'b'), ...far(3650) }),
    ],
    { goal: 'goal' },
  )
  expect(found.of('b')?.earliest).toBe('9999-12-31')
  expect(found.of('a')?.latest).toBe('0000-01-01')
  expect(found.goal()?.holds).toBe(false)
})
