import { expect, it } from 'vitest'
import { startOf, stepsOf, trendLines } from './trend-line.ts'

const trend = [
  { until: '2023-12-31', held: { africa: 0, europe: 2 } },
  { until: '2024-02-01', held: { africa: 1, europe: 2 } },
]

it('a trend begins with nothing at the start of its first quarter and ends on the day', () => {
  const regions = ['africa', 'europe'].map(region => ({ region, held: 0, planned: 0 }))
  const lines = trendLines({ regions, trend })
  expect(lines.map(startOf)).toEqual(['2023-10-01', '2023-10-01'])
  const [africa, europe] = lines.map(line => stepsOf(line, { width: 100, height: 60, most: 2 }))
  expect(africa).toEqual({ path: 'M0,60H74V60H100V30', end: { x: 100, y: 30 } })
  expect(europe).toEqual({ path: 'M0,60H74V0H100V0', end: { x: 100, y: 0 } })
})
