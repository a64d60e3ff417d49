import type { Milestone } from '@tributary/domain/milestone/milestone'
import { emptyDocument } from '@tributary/domain/process/empty-document'
import { describe, expect, it } from 'vitest'
import { shiftPreview } from './shift-preview.ts'

function aMilestone(id: string, start: string, more: Partial<Milestone> = {}): Milestone {
  const precision = start.length === 4 ? 'year' : 'day'
  const [roadmap, kind, status, confidence] = ['cstd', 'report', 'planned', 'unverified'] as const
  return { id, roadmap, title: id, kind, start, precision, status, confidence, ...more }
}

function aProcess(milestones: Milestone[]) {
  const empty = emptyDocument({ id: 'p', title: 'P' })
  return { ...empty, process: { ...empty.process, goal: 'goal' }, milestones }
}

describe('what a shifted process will hold', () => {
  const milestones = [
    aMilestone('goal', '2035', { dependsOn: ['draft'] }),
    aMilestone('draft', '2035-08-29', { dependsOn: ['input'] }),
    aMilestone('input', '2034-02-01', { title: 'Input to the 2025 review' }),
    aMilestone('follow-up', '2036-01-10', { dependsOn: ['goal'] }),
  ]

  it('is counted, from its first date to its last', () => {
    const source = aProcess([...milestones, aMilestone('gone', '2020-01-01')])
    expect(shiftPreview(source, aProcess(milestones))).toMatchObject({
      milestones: 4,
      consultations: 0,
      dated: 1,
      leftOut: 1,
      first: { id: 'input' },
      goal: { id: 'goal' },
      last: { id: 'follow-up' },
      late: [],
    })
  })

  it('names what the goal depends on, however far back, and would come after it', () => {
    const [, ...others] = milestones
    const early = aMilestone('goal', '2033-12-16', { dependsOn: ['draft'] })
    const { late } = shiftPreview(aProcess(milestones), aProcess([early, ...others]))
    expect(late.map(({ id }) => id)).toEqual(['draft', 'input'])
  })

  it('of nothing is nothing', () => {
    const nothing = shiftPreview(aProcess([]), aProcess([]))
    expect(nothing).toMatchObject({ milestones: 0, first: undefined, goal: undefined, late: [] })
  })
})
