import { addDays, dayNumber } from '@tributary/domain/date/day'
import type { ScheduleOptions } from '@tributary/domain/schedule/chart'
import type { Move } from '@tributary/domain/schedule/move'
import type { Planned } from '@tributary/domain/schedule/planned'
import { type Schedule, type Scheduled, schedule } from '@tributary/domain/schedule/schedule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naivelyCircular, naiveSchedule } from './world/naive-schedule.ts'
import { date, options, planned, plannedProcess } from './world/planned-arbitrary.ts'

function scheduled(milestones: readonly Planned[], asked: ScheduleOptions): Schedule {
  const found = schedule(milestones, asked)
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  return found.schedule
}

const written = (found: Schedule) =>
  found
    .conflicts()
    .map(
      ({ milestone, dependsOn, certainty, days }) =>
        `${milestone} before ${dependsOn}: ${certainty}, ${days}`,
    )
    .sort()

describe('the schedule, beside one that tries day after day,', () => {
  it('finds the same days, slacks and conflicts', () => {
    fc.assert(
      fc.property(plannedProcess, options, (milestones, asked) => {
        const found = scheduled(milestones, asked)
        const naive = naiveSchedule(milestones, asked)
        expect(written(found)).toEqual(naive.conflicts.sort())
        for (const { milestone, earliest, slackDays } of found.all()) {
          const day = naive.earliest.get(milestone)
          if (day !== undefined) expect(dayNumber(earliest), milestone).toBe(day)
          const isFixed = milestones.find(({ id }) => id === milestone)?.fixed
          if (milestone === asked.goal || (isFixed && slackDays === null)) continue
          expect(slackDays, milestone).toBe(naive.slacks.get(milestone))
        }
        expect(found.goal()?.slackDays ?? null).toBe(naive.goalSlack)
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds the same ripple of the same moves', () => {
    fc.assert(
      fc.property(
        plannedProcess,
        options,
        fc.array(date, { minLength: 1 }),
        (milestones, asked, dates) => {
          const moves: Move[] = dates
            .slice(0, milestones.length)
            .map((moved, n) => ({ milestone: (milestones[n] as Planned).id, ...moved }))
          const rippled = scheduled(milestones, asked).ripple(moves)
          if (!rippled.ok) throw new Error(JSON.stringify(rippled.faults))
          const { slips, missed, goal } = rippled.ripple
          const [before, after] = [
            naiveSchedule(milestones, asked),
            naiveSchedule(milestones, asked, moves),
          ]
          expect(goal?.after.slackDays ?? null).toBe(goal ? after.goalSlack : null)
          const expected = milestones.flatMap(({ id, fixed, ...fields }) => {
            const then = after.earliest.get(id)
            if (then === undefined || fixed || moves.some(({ milestone }) => milestone === id))
              return []
            const announced = scheduled([{ id, ...fields, dependsOn: [], lags: [] }], {}).all()[0]
            const last =
              fields.precision === 'day' ? announced?.window.start : announced?.window.end
            const days = then - Math.max(dayNumber(last as string), before.earliest.get(id) ?? 0)
            return days > 0 ? [`${id} by ${days}`] : []
          })
          const late = [...after.shortfalls].filter(
            ([id, days]) => days > (before.shortfalls.get(id) ?? 0),
          )
          expect(missed.map(({ milestone, days }) => `${milestone} by ${days}`).sort()).toEqual(
            late.map(([id, days]) => `${id} by ${days}`).sort(),
          )
          expect(slips.map(({ milestone, days }) => `${milestone} by ${days}`).sort()).toEqual(
            expected.sort(),
          )
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('finds a critical path of which each day that slips costs the goal a day or more', () => {
    fc.assert(
      fc.property(plannedProcess, options, (milestones, asked) => {
        const found = scheduled(milestones, asked)
        const path = found.criticalPath()
        const slackDays = found.goal()?.slackDays ?? null
        expect(path.length > 0).toBe(slackDays !== null && found.all().some(isBounding))
        for (const [n, id] of path.slice(1).entries()) {
          expect(milestones.find(other => other.id === id)?.dependsOn).toContain(path[n])
        }
        if (path.length > 0) expect(path.at(-1)).toBe(asked.goal)
        for (const { milestone } of found.all().filter(isBounding)) {
          const { fixed, start, end, precision } = milestones.find(
            ({ id }) => id === milestone,
          ) as Planned
          if (fixed || milestone === asked.goal || precision !== 'day') continue
          const late = { start: addDays(start, 1), ...(end && { end: addDays(end, 1) }), precision }
          const rippled = found.ripple([{ milestone, ...late }])
          if (!rippled.ok) throw new Error(JSON.stringify(rippled.faults))
          const isPushed = dayNumber(found.of(milestone)?.earliest as string) > dayNumber(start)
          const { goal } = rippled.ripple
          if (!isPushed) expect(goal?.after.slackDays).toBeLessThan(slackDays as number)
        }

        function isBounding({ slackDays: own, critical }: Scheduled): boolean {
          return critical && own === slackDays
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('refuses the same circles', () => {
    const ids = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5']
    const any = fc.tuple(
      ...ids.map(id =>
        planned(
          id,
          ids.filter(other => other !== id),
        ),
      ),
    )
    fc.assert(
      fc.property(any, milestones => {
        const found = schedule(milestones)
        expect(found.ok).toBe(!naivelyCircular(milestones))
        if (found.ok) return
        for (const { message } of found.faults) {
          const cycle = message.split(': ')[1]?.replaceAll('"', '').split(' → ') ?? []
          expect(cycle.length).toBeGreaterThan(2)
          for (const [n, id] of cycle.slice(1).entries()) {
            expect(milestones.find(other => other.id === cycle[n])?.dependsOn).toContain(id)
          }
        }
      }),
    )
  })
})

describe('an edited schedule', () => {
  const ids = Array.from({ length: 30 }, (_, n) => `m${n}`)
  const edit = fc.oneof(
    fc.constantFrom(...ids).chain(id =>
      planned(
        id,
        ids.filter(other => other !== id),
      ),
    ),
    fc.record({ move: fc.constantFrom(...ids), date }),
  )
  const answers = (found: Schedule) => ({
    all: found.all().sort((a, b) => (a.milestone < b.milestone ? -1 : 1)),
    goal: found.goal(),
    path: found.criticalPath(),
    conflicts: found.conflicts(),
  })

  it('answers as one that is computed anew, after each of 1,000 edits, and refuses circles alone', () => {
    fc.assert(
      fc.property(
        options,
        fc.array(edit, { minLength: 1_000, maxLength: 1_000 }),
        (asked, edits) => {
          const found = scheduled([], asked)
          const record = new Map<string, Planned>()
          for (const next of edits) {
            if ('move' in next) {
              const known = record.get(next.move)
              expect(found.move(next.move, next.date).ok).toBe(known !== undefined)
              if (!known) continue
              const { end: _, ...rest } = known
              record.set(next.move, { ...rest, ...next.date })
            } else {
              const isThere = next.dependsOn?.every(on => record.has(on))
              const edited = new Map(record).set(next.id, next)
              const isSound = isThere && !naivelyCircular([...edited.values()])
              expect(found.put(next).ok).toBe(isSound)
              if (isSound) record.set(next.id, next)
            }
            expect(answers(found)).toEqual(answers(scheduled([...record.values()], asked)))
          }
          expect(record.size).toBe(ids.length)
        },
      ),
      { numRuns: 3, endOnFailure: true },
    )
  })
})
