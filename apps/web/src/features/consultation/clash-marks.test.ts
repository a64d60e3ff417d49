import type { ClashResource } from '@tributary/contract/clash/schema'
import { expect, it } from 'vitest'
import { clashMarks } from './clash-marks.ts'

const clash = (more: Partial<ClashResource>): ClashResource => ({
  key: 'k',
  kind: 'travel',
  severity: 'low',
  certainty: 'certain',
  consultations: [],
  bodies: [],
  window: { start: '2025-06-01', end: '2025-06-02' },
  sentence: '',
  acknowledged: null,
  ...more,
})

it('marks what clashes by the worst of its clashes, and leaves out what was let stand', () => {
  const marks = clashMarks([
    clash({ consultations: ['a', 'b'] }),
    clash({ consultations: ['a'], severity: 'high' }),
    clash({ consultations: ['a'], severity: 'medium' }),
    clash({ consultations: ['c'], acknowledged: { at: '2025-05-01T00:00:00Z' } }),
  ])
  expect(Object.fromEntries(marks)).toEqual({
    a: { count: 3, severity: 'high' },
    b: { count: 1, severity: 'low' },
  })
})
