import { describe, expect, it } from 'vitest'
import { pathSteps } from './path-steps.ts'
import type { Planned } from './planned.ts'
import { schedule } from './schedule.ts'

function steps(milestones: Planned[]) {
  const found = schedule(milestones, { goal: 'goal' })
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  return pathSteps(found.schedule, id => milestones.find(milestone => milestone.id === id))
}

const on = (id: string, start: string, more: Partial<Planned> = {}): Planned => ({
  id,
  roadmap: 'itu',
  status: 'planned',
  start,
  precision: 'day',
  ...more,
})

describe('the steps of a critical path', () => {
  it('say what each follows, and what is to spare before the goal', () => {
    const milestones = [
      on('draft', '2025-08-29'),
      on('meeting', '2025-10-13', { end: '2025-10-14', dependsOn: ['draft'] }),
      on('rev', '2025-11-07', { dependsOn: ['meeting'] }),
      on('goal', '2025-12-16', { dependsOn: ['rev'] }),
    ]
    expect(steps(milestones)).toEqual([
      { milestone: 'draft', why: 'begins' },
      { milestone: 'meeting', why: 'interval', dependsOn: 'draft', days: 45 },
      { milestone: 'rev', why: 'interval', dependsOn: 'meeting', days: 24 },
      { milestone: 'goal', why: 'spare', dependsOn: 'rev', days: 39 },
    ])
  })

  it('say the lag that is stated, in days of the calendar or worked', () => {
    const milestones = [
      on('a', '2025-03-03'),
      on('b', '2025-03-10', { dependsOn: ['a'], lags: [{ on: 'a', days: 7 }] }),
      on('c', '2025-03-17', { dependsOn: ['b'], lags: [{ on: 'b', days: 5, working: true }] }),
      on('goal', '2025-03-17', { dependsOn: ['c'] }),
    ]
    expect(steps(milestones).map(({ milestone, ...step }) => step)).toEqual([
      { why: 'begins' },
      { why: 'lag', dependsOn: 'a', days: 7 },
      { why: 'working', dependsOn: 'b', days: 5 },
      { why: 'spare', dependsOn: 'c', days: 0 },
    ])
  })

  it('say what is missing before a goal that does not hold', () => {
    const milestones = [
      on('report', '2025-Q4', { precision: 'quarter' }),
      on('draft', '2026-01-20', { dependsOn: ['report'] }),
      on('goal', '2026-01-15', { dependsOn: ['draft'] }),
    ]
    expect(steps(milestones).at(-1)).toMatchObject({ why: 'spare', days: -5 })
  })

  it('are none where nothing leads to the goal', () => {
    expect(steps([on('goal', '2025-12-16')])).toEqual([])
  })
})
