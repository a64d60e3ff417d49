import { dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lane, markOf } from '../lanes.ts'
import { sheetPages } from './sheet-pages.ts'
import { type SheetSource, sheetSvgs } from './sheet-svg.ts'

const FIRST = dayNumber('2025-01-01')
const view = { from: FIRST, to: FIRST + 365 }
const widthOf = (text: string) => text.length * 6
const paper = { width: 1_031, height: 698 }

const lanes: fc.Arbitrary<Lane[]> = fc
  .array(
    fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 364 }),
        title: fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
      }),
      { maxLength: 60 },
    ),
    { maxLength: 12 },
  )
  .map(all =>
    all.map((list, lane) => ({
      head: { key: `lane-${lane}`, name: `Lane & ${lane}` },
      marks: list
        .map(({ day, title }, n) =>
          markOf(
            {
              id: `ms-${lane}-${n}`,
              revision: 1,
              roadmap: 'unesco',
              title,
              kind: 'report',
              start: dayOfNumber(FIRST + day),
              precision: 'day',
              status: 'planned',
              source: 'seed',
              confidence: 'sourced',
            },
            title,
          ),
        )
        .sort((a, b) => a.from - b.from),
    })),
  )

function source(of: Lane[]): SheetSource {
  return {
    title: 'A "review" <of> all',
    line: 'As on 1 January 2025',
    origin: 'Tributary',
    lanes: of,
    shared: [],
    view,
    today: { day: FIRST + 10, text: '11 Jan 2025' },
    links: [],
    isTimed: false,
    legend: [{ text: 'Planned' }],
    statusOf: () => 'planned',
    hueOf: () => 3,
    tickText: ({ day }) => dayOfNumber(day),
    daysText: days => `${days} days`,
    widthOf,
    continued: name => `${name} (continued)`,
  }
}

describe('the timeline on paper', () => {
  it('holds every mark once, in rows that fit their page', () => {
    fc.assert(
      fc.property(lanes, of => {
        const layout = sheetPages({ lanes: of, shared: [], view }, paper, widthOf)
        const keys = layout.pages.flatMap(page =>
          page.lanes.flatMap(({ placed, rows }) => {
            for (const { row } of placed) expect(row).toBeLessThan(rows)
            return placed.map(({ mark }) => mark.key)
          }),
        )
        expect(keys.sort()).toEqual(of.flatMap(({ marks }) => marks.map(({ key }) => key)).sort())
        for (const { height } of layout.pages) {
          expect(layout.top + height).toBeLessThan(paper.height)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is an SVG of its own: each title in it, nothing to look up elsewhere, whatever a title holds', () => {
    fc.assert(
      fc.property(lanes, of => {
        const [svg = ''] = sheetSvgs(
          source(of),
          { width: 1_600, margin: 20 },
          { colour: () => 'rgb(1, 2, 3)', isFitted: true },
        )
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
        expect(svg).not.toContain('var(')
        expect(svg.match(/<g><title/g)?.length ?? 0).toBe(of.flatMap(({ marks }) => marks).length)
        expect(tagsBalance(svg)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

// Each element that is opened is closed, and no text looks like one.
function tagsBalance(svg: string): boolean {
  const open: string[] = []
  for (const [, closing, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false
    } else if (!self) open.push(name ?? '')
  }
  return open.length === 0 && !/<(?![/a-zA-Z])|&(?!(amp|lt|gt|quot);)/.test(svg)
}
