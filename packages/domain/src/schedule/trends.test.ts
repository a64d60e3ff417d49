import { expect, it } from 'vitest'
import { trendsOf } from './trends.ts'

const change = (at: string, after: object, thingId = 'draft') => ({
  thingId,
  at,
  after: { ...after },
})
const made = { roadmap: 'unga', status: 'planned', start: '2025-08', precision: 'month' }

it('a trend has each date that was announced, and since when; what is equal is one', () => {
  expect(
    trendsOf([
      change('2025-06-25', made),
      change('2025-06-26', { title: 'Zero draft' }),
      change('2025-07-01', { start: '2025-08-28', end: '2025-08-29', precision: 'day' }),
      change('2025-07-01', made, 'other'),
      change('2025-07-02', { start: '2025-08-28', end: null }),
      change('2025-08-28', { status: 'done' }),
    ]),
  ).toEqual([
    {
      milestone: 'draft',
      roadmap: 'unga',
      points: [
        { at: '2025-06-25', start: '2025-08', precision: 'month', status: 'planned' },
        {
          at: '2025-07-01',
          start: '2025-08-28',
          end: '2025-08-29',
          precision: 'day',
          status: 'planned',
        },
        { at: '2025-07-02', start: '2025-08-28', precision: 'day', status: 'done' },
      ],
    },
    {
      milestone: 'other',
      roadmap: 'unga',
      points: [{ at: '2025-07-01', start: '2025-08', precision: 'month', status: 'planned' }],
    },
  ])
})
