import { describe, expect, it } from 'vitest'
import { outrunConsultations } from './outrun-consultations.ts'

describe('consultations that are outrun', () => {
  const talks = {
    id: 'october',
    start: '2025-10-13',
    end: '2025-10-14',
    precision: 'day' as const,
    feedsInto: ['rev', 'unknown'],
  }
  const dated = (start: string) => [{ id: 'rev', start, precision: 'day' as const }]
  const outrun = (start: string, more: object = {}) =>
    outrunConsultations([{ ...talks, ...more }], dated('2025-11-07'), dated(start))

  it('would come after what they feed into, and do not yet', () => {
    expect(outrun('2025-10-01')).toEqual([{ consultation: 'october', milestone: 'rev' }])
    expect(outrun('2025-10-01', { start: '2025-11-08', end: '2025-11-08' })).toEqual([])
  })

  it('are none on the day itself, later, or where they are cancelled', () => {
    expect(outrun('2025-10-13')).toEqual([])
    expect(outrun('2025-12-01')).toEqual([])
    expect(outrun('2025-10-01', { status: 'cancelled' })).toEqual([])
  })
})
