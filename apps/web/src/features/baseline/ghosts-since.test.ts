import type { Milestone } from '@tributary/domain/milestone/milestone'
import { describe, expect, it } from 'vitest'
import { ghostsSince } from './ghosts-since.ts'

const dated = (id: string, start: string, more: object = {}) =>
  ({ id, start, precision: 'day', roadmap: 'itu', status: 'planned', ...more }) as Milestone

describe('the ghosts of a baseline', () => {
  it('stand where milestones were that have moved, with the days', () => {
    const before = [
      dated('draft', '2025-08-29'),
      dated('report', '2025-06', { precision: 'month' }),
      dated('paper', '2025-06', { precision: 'month' }),
      dated('meeting', '2025-12-16'),
    ]
    const now = [
      dated('draft', '2025-08-26'),
      dated('report', '2025-07-07'),
      dated('paper', '2025-06-20'),
      dated('meeting', '2025-12-16'),
      dated('added', '2026-01-01'),
    ]
    expect([...ghostsSince(before, now)]).toEqual([
      ['report', { date: before[1], days: 7 }],
      ['draft', { date: before[0], days: -3 }],
    ])
  })
})
