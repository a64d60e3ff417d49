import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { describe, expect, it } from 'vitest'
import { dotsOf, withLabels } from './dots.ts'
import { placedOn, type Site, siteKeyOf, sitesOf } from './sites.ts'
import { OUTLINE, spotOf } from './world-outline.ts'

function aConsultation(more: Partial<ConsultationResource>): ConsultationResource {
  return {
    id: 'c',
    title: 'Open consultation',
    start: '2025-06-10',
    precision: 'day',
    city: 'Geneva',
    country: 'CH',
    organisers: [],
    format: 'in-person',
    region: 'europe',
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'sourced',
    revision: 1,
    ...more,
  }
}

describe('the places of consultations', () => {
  it('are cities with what was held or is planned in each, the fullest first', () => {
    const list = [
      aConsultation({ id: 'nowhere', city: 'Atlantis', country: 'GR' }),
      aConsultation({ id: 'held' }),
      aConsultation({ id: 'planned', start: '2026-06-10' }),
      aConsultation({ id: 'gone', status: 'cancelled' }),
      aConsultation({ id: 'online', format: 'online' }),
      aConsultation({ id: 'unsaid', city: undefined }),
    ]
    const placed = placedOn(list, '2026-01-01')
    expect(placed.map(({ of, isHeld }) => [of.id, isHeld])).toEqual([
      ['nowhere', true],
      ['held', true],
      ['planned', false],
      ['online', true],
      ['unsaid', true],
    ])
    const sites = sitesOf(placed)
    expect(sites.map(({ key, at }) => [key, at !== undefined])).toEqual([
      ['CH Geneva', true],
      ['GR Atlantis', false],
    ])
    expect(list.slice(-2).map(siteKeyOf)).toEqual(['online', 'unsaid'])
  })

  it('lie within the picture, north above south and west left of east', () => {
    const geneva = spotOf({ longitude: 6.1, latitude: 46.2 })
    const nairobi = spotOf({ longitude: 36.8, latitude: -1.3 })
    expect(geneva.x).toBeLessThan(nairobi.x)
    expect(geneva.y).toBeLessThan(nairobi.y)
    for (const { x, y } of [geneva, nairobi, spotOf({ longitude: -71, latitude: -53 })]) {
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(Math.max(x, y)).toBeLessThan(1)
    }
    expect(OUTLINE.path.length).toBeGreaterThan(10_000)
  })
})

describe('the dots', () => {
  const site = (city: string, count: number): Site => ({
    key: city,
    city,
    country: undefined,
    at: undefined,
    here: Array.from({ length: count }, () => ({ of: aConsultation({}), isHeld: true })),
  })

  it('gather what would lie over each other', () => {
    const dots = dotsOf([
      { site: site('Geneva', 4), at: { x: 100, y: 100 } },
      { site: site('Bern', 1), at: { x: 108, y: 98 } },
      { site: site('Nairobi', 2), at: { x: 200, y: 200 } },
    ])
    expect(dots.map(({ count, sites }) => [count, sites.map(({ city }) => city)])).toEqual([
      [5, ['Geneva', 'Bern']],
      [2, ['Nairobi']],
    ])
  })

  it('are named where there is room', () => {
    const dots = dotsOf([
      { site: site('Geneva', 1), at: { x: 100, y: 50 } },
      { site: site('Vilnius', 1), at: { x: 140, y: 50 } },
    ])
    const name = ({ sites }: (typeof dots)[number]) => sites[0]?.city ?? ''
    const [geneva, vilnius] = withLabels(dots, name, { width: 300, height: 100 })
    expect(geneva?.label?.x).toBeLessThan(100)
    expect(vilnius?.label?.x).toBeGreaterThan(140)
    const [crowded] = withLabels(dots, () => 'A name longer than the picture', {
      width: 150,
      height: 60,
    })
    expect(crowded?.label).toBeUndefined()
  })
})
