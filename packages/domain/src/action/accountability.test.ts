import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../change/change.ts'
import { addDays, type Day, daysBetween } from '../date/day.ts'
import { windowOf } from '../date/partial-date.ts'
import { accountabilityOf, type Standing } from './accountability.ts'
import { ACTION_STATUSES, type Action } from './action.ts'
import type { ActionWrite } from './action-log.ts'
import { type BurnUpStep, burnUpToward } from './burn-up.ts'

const BODIES = ['itu', 'undp', 'unesco']
const MILESTONES = ['goal', 'draft', 'inputs', 'other']
const DEPENDENCIES = [
  { id: 'goal', dependsOn: ['draft'] },
  { id: 'draft', dependsOn: ['inputs'] },
  { id: 'inputs' },
  { id: 'other', dependsOn: ['goal'] },
]
const FIRST = '2025-01-01'
const LAST = 60

type Write = { id: string; day: number; after: Fields }

const due = fc.oneof(
  fc.integer({ min: 0, max: LAST + 20 }).map(n => addDays(FIRST, n)),
  fc.constantFrom('2025-01', '2025-Q1', '2025', null),
)
const said = fc.record(
  {
    status: fc.constantFrom(...ACTION_STATUSES),
    due,
    responsible: fc.uniqueArray(fc.constantFrom(...BODIES)),
    milestones: fc.uniqueArray(fc.constantFrom(...MILESTONES)),
  },
  { requiredKeys: [] },
)
// In the order in which they were written, as a log is.
const log = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      day: fc.integer({ min: 0, max: LAST }),
      after: said,
    }),
    { maxLength: 30 },
  )
  .map(writes => {
    const first = { status: 'open', responsible: [], title: 'To do', confidence: 'unverified' }
    const seen = new Set<string>()
    return writes
      .toSorted((x, y) => x.day - y.day)
      .map(({ id, day, after }): Write => {
        const isFirst = !seen.has(id)
        seen.add(id)
        return { id, day, after: isFirst ? { id, ...first, ...after } : after }
      })
  })

/** The actions at the end of a day, by doing every write again. */
function standingAt(writes: Write[], day: number): Map<string, Action> {
  const found = new Map<string, Fields>()
  for (const write of writes) {
    if (write.day > day) continue
    const fields = { ...found.get(write.id), ...write.after }
    found.set(
      write.id,
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    )
  }
  return found as Map<string, Action>
}

function logged(writes: Write[]): ActionWrite[] {
  return writes.map(({ id, day, after }) => ({
    thingId: id,
    at: `${addDays(FIRST, day)}T12:00:00.000Z`,
    after,
  }))
}

/** The same numbers, counted day by day and write by write. */
function recount(writes: Write[], actions: Action[], on: Day): Standing {
  const found: Standing & { days: number[] } = {
    open: 0,
    dueSoon: 0,
    overdue: 0,
    done: 0,
    medianDays: null,
    carriedOver: 0,
    days: [],
  }
  for (const action of actions) {
    const last = action.due && windowOf(action.due).end
    if (action.status === 'done') found.done += 1
    else {
      found.open += 1
      if (last && last < on) found.overdue += 1
      if (last && last >= on && daysBetween(on, last) <= 14) found.dueSoon += 1
    }
    const own = writes.filter(({ id }) => id === action.id)
    let [closed, wasDone]: [number | undefined, boolean] = [undefined, false]
    let before: string | null | undefined
    let isFirst = true
    for (const { day, after } of own) {
      const status: unknown = after.status ?? (isFirst ? 'open' : wasDone ? 'done' : 'other')
      if (status === 'done' && !wasDone && !isFirst) closed = day
      if (status !== 'done') closed = undefined
      wasDone = status === 'done'
      const next = 'due' in after ? (after.due as string | null) : before
      if (before && next && windowOf(next).end > windowOf(before).end) found.carriedOver += 1
      before = next
      isFirst = false
    }
    if (wasDone && closed !== undefined) found.days.push(closed - (own[0]?.day ?? 0))
  }
  const { days, ...standing } = found
  // The middle: as many on its one side as on the other.
  while (days.length > 2) {
    days.splice(days.indexOf(Math.max(...days)), 1)
    days.splice(days.indexOf(Math.min(...days)), 1)
  }
  const medianDays = days.length === 0 ? null : days.reduce((a, b) => a + b) / days.length
  return { ...standing, medianDays }
}

describe('what stands with each body', () => {
  it('is what one counts by going through every write', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: -5, max: LAST + 20 }), (writes, day) => {
        const on = addDays(FIRST, day)
        const actions = [...standingAt(writes, LAST).values()]
        const counted = actions.filter(({ status }) => status !== 'dropped')
        const found = accountabilityOf(actions, logged(writes), { on, bodies: BODIES })
        expect(found.total).toEqual(recount(writes, counted, on))
        for (const body of [...BODIES, null]) {
          const own = counted.filter(({ responsible }) =>
            body === null ? responsible.length === 0 : responsible.includes(body),
          )
          const told = found.bodies.find(row => row.body === body)
          expect(told).toEqual(own.length === 0 ? undefined : { body, ...recount(writes, own, on) })
        }
      }),
    )
  })

  it('takes the median of an even number between the two in the middle', () => {
    const write = (id: string, day: number, after: Fields): Write => ({ id, day, after })
    const open = { status: 'open', responsible: ['itu'] }
    const writes = [
      write('a', 0, { id: 'a', ...open }),
      write('b', 0, { id: 'b', ...open }),
      write('a', 3, { status: 'done' }),
      write('b', 10, { status: 'done' }),
    ]
    const actions = [...standingAt(writes, LAST).values()]
    const { total } = accountabilityOf(actions, logged(writes), { on: FIRST, bodies: BODIES })
    expect(total.medianDays).toBe(6.5)
  })
})

describe('the burn-up toward a milestone', () => {
  it('is what one counts by going through every day', () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...MILESTONES), (writes, milestone) => {
        const toward = {
          goal: ['goal', 'draft', 'inputs'],
          draft: ['draft', 'inputs'],
          inputs: ['inputs'],
          other: ['other', 'goal', 'draft', 'inputs'],
        }[milestone as 'goal']
        const found = burnUpToward(milestone, DEPENDENCIES, logged(writes))
        expect(found.milestones.toSorted()).toEqual(toward.toSorted())
        let last: Omit<BurnUpStep, 'day'> = { scope: 0, done: 0 }
        const steps: BurnUpStep[] = []
        for (let day = 0; day <= LAST; day += 1) {
          const own = [...standingAt(writes, day).values()].filter(
            ({ status, milestones = [] }) =>
              status !== 'dropped' && milestones.some(id => toward.includes(id)),
          )
          const scope = own.length
          const done = own.filter(({ status }) => status === 'done').length
          if (scope !== last.scope || done !== last.done) {
            steps.push({ day: addDays(FIRST, day), scope, done })
          }
          last = { scope, done }
        }
        expect(found.steps).toEqual(steps)
      }),
    )
  })

  it('ends where milestones depend on each other in a circle', () => {
    const circle = [
      { id: 'a', dependsOn: ['b'] },
      { id: 'b', dependsOn: ['a', 'unknown'] },
    ]
    expect(burnUpToward('a', circle, []).milestones).toEqual(['a', 'b', 'unknown'])
  })
})
