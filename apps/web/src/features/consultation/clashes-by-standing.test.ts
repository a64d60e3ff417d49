import type { ClashResource } from '@tributary/contract/clash/schema'
import { expect, it } from 'vitest'
import { clashesByStanding } from './clashes-by-standing.ts'

function aClash(key: string, end: string, isAcknowledged = false): ClashResource {
  return {
    key,
    kind: 'travel',
    severity: 'medium',
    certainty: 'certain',
    consultations: ['a', 'b'],
    bodies: ['itu'],
    window: { start: '2025-06-01', end },
    sentence: 'ITU has no time.',
    acknowledged: isAcknowledged ? { at: '2025-05-01T00:00:00Z' } : null,
  }
}

it('keeps apart what is ahead, what was let stand, and what is over', () => {
  const clashes = [
    aClash('today', '2025-06-16'),
    aClash('known', '2025-07-01', true),
    aClash('past', '2025-06-15'),
    aClash('past-known', '2025-06-10', true),
  ]
  const keys = Object.fromEntries(
    Object.entries(clashesByStanding(clashes, '2025-06-16')).map(([standing, found]) => [
      standing,
      found.map(({ key }) => key),
    ]),
  )
  expect(keys).toEqual({ ahead: ['today'], acknowledged: ['known'], over: ['past', 'past-known'] })
})
