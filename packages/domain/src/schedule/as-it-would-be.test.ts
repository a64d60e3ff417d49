import { describe, expect, it } from 'vitest'
import { asItWouldBe } from './as-it-would-be.ts'

const milestones = [
  { id: 'draft', roadmap: 'unga', status: 'planned', start: '2025-08-29', precision: 'day' },
  {
    id: 'talks',
    roadmap: 'unga',
    status: 'planned',
    start: '2025-10-13',
    end: '2025-10-14',
    precision: 'day',
  },
  { id: 'report', roadmap: 'itu', status: 'planned', start: '2025-Q3', precision: 'quarter' },
  { id: 'rev', roadmap: 'unga', status: 'planned', start: '2025-11-07', precision: 'day' },
] as const

describe('milestones as they would be', () => {
  it('are on the dates of the moves, and where they slip to', () => {
    const moves = [{ milestone: 'draft', start: '2025-10', precision: 'month' as const }]
    const slips = [
      { milestone: 'talks', to: '2025-11-15' },
      { milestone: 'report', to: '2025-10-07' },
    ]
    expect(
      asItWouldBe(milestones, moves, slips).map(({ roadmap, status, ...dated }) => dated),
    ).toEqual([
      { id: 'draft', start: '2025-10', precision: 'month' },
      { id: 'talks', start: '2025-11-15', end: '2025-11-16', precision: 'day' },
      { id: 'report', start: '2025-10-07', precision: 'day' },
      { id: 'rev', start: '2025-11-07', precision: 'day' },
    ])
  })
})
