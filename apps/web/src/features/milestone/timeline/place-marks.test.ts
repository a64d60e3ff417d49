import { dayOfNumber } from '@tributary/domain/date/day'
import { MILESTONE_KINDS } from '@tributary/domain/milestone/milestone'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from './lanes.ts'
import { endOf, GATHERED, type Placement, type PlaceOptions, placeMarks } from './place-marks.ts'
import { tailOf } from './tail.ts'

const aMark = fc.record({
  from: fc.integer({ min: 0, max: 4_000 }),
  days: fc.integer({ min: 1, max: 400 }),
  label: fc.string({ maxLength: 40 }),
  conflict: fc.constantFrom(undefined, 'certain' as const, 'possible' as const),
  slack: fc.option(fc.integer({ min: -20, max: 500 })),
  moved: fc.option(fc.integer({ min: -300, max: 300 })),
})

const marks: fc.Arbitrary<Mark[]> = fc.array(aMark, { maxLength: 120 }).map(list =>
  list
    .map(({ from, days, label, conflict, slack, moved }, n): Mark => {
      const to = from + days
      const ghost = moved === null ? undefined : { from: from - moved, to: to - moved, days: moved }
      return {
        key: `ms-${n}`,
        milestone: {
          id: `ms-${n}`,
          revision: 1,
          roadmap: 'unesco',
          title: label,
          kind: MILESTONE_KINDS[n % MILESTONE_KINDS.length] as 'report',
          start: dayOfNumber(from),
          precision: 'day',
          status: 'planned',
          confidence: 'sourced',
          source: 'seed',
        },
        form: days === 1 ? 'point' : days > 25 ? 'band' : 'bar',
        from,
        to,
        label,
        facts: { conflict, isCritical: false, slack, ghost },
      }
    })
    .sort((a, b) => a.from - b.from || a.to - b.to),
)

const options = fc.record({
  scale: fc.double({ min: 0.02, max: 60, noNaN: true }),
  maxRows: fc.integer({ min: 1, max: 6 }),
  isBareAllowed: fc.boolean(),
})

const widthOf = (label: string) => label.length * 6

function placed(list: Mark[], given: Partial<PlaceOptions>): Placement {
  return placeMarks(list, { scale: 1, widthOf, maxRows: 5, maxLabel: 200, ...given })
}

function byRow({ placed }: Placement) {
  return [...Map.groupBy(placed, place => place.row).values()]
}

describe('placing marks in rows', () => {
  it('keeps every mark, and lets none with its label, badge and ghost touch another in its row', () => {
    fc.assert(
      fc.property(marks, options, (list, given) => {
        const placement = placed(list, given)
        const gathered = placement.gathered.flatMap(group => group.marks)
        expect(placement.placed.length + gathered.length).toBe(list.length)
        expect(placement.rows).toBeLessThanOrEqual(given.maxRows + 1)
        for (const row of byRow(placement)) {
          for (const [n, place] of row.entries()) {
            expect(place.start).toBeLessThanOrEqual(place.x0)
            if (place.ghost) expect(place.start).toBeLessThanOrEqual(place.ghost.x0)
            const next = row[n + 1]
            if (next) expect(endOf(place)).toBeLessThan(next.start)
          }
        }
      }),
    )
  })

  it('seats what is gathered in a row of its own, side by side', () => {
    fc.assert(
      fc.property(marks, options, (list, given) => {
        const { placed: alone, gathered } = placed(list, given)
        const seats = gathered.map(group => group.x).sort((a, b) => a - b)
        for (const [n, seat] of seats.entries()) {
          const next = seats[n + 1]
          if (next !== undefined) expect(next - seat).toBeGreaterThanOrEqual(GATHERED)
        }
        const rows = new Set(alone.map(({ row }) => row))
        expect(gathered.every(({ row }) => !rows.has(row))).toBe(true)
      }),
    )
  })

  it('ends the tail of a slack before the next mark of the row begins', () => {
    fc.assert(
      fc.property(marks, options, (list, given) => {
        for (const row of byRow(placed(list, given))) {
          for (const [n, place] of row.entries()) {
            const tail = tailOf(place, given.scale, 0)
            const next = row[n + 1]
            if (!tail || !next) continue
            expect(tail.end).toBeLessThan(next.start)
          }
        }
      }),
    )
  })

  it('gathers rather than leaving out a label, where marks may not stand bare', () => {
    fc.assert(
      fc.property(marks, options, (list, given) => {
        for (const place of placed(list, { ...given, isBareAllowed: false }).placed) {
          expect(place.labelWidth > 0 || place.mark.label === '').toBe(true)
        }
      }),
    )
  })

  it('shortens and gathers nothing on paper, and keeps all labels before its edge', () => {
    fc.assert(
      fc.property(marks, fc.double({ min: 0.3, max: 3, noNaN: true }), (list, scale) => {
        const right = 5_000 * scale
        const { placed: all, gathered } = placed(list, {
          scale,
          maxRows: Infinity,
          maxLabel: Infinity,
          paper: { left: -700 * scale, right },
        })
        expect(gathered).toEqual([])
        for (const { mark, labelX, labelWidth } of all) {
          expect(labelWidth).toBe(widthOf(mark.label))
          const isOnTheLeft = labelX < mark.from * scale - 7
          if (!isOnTheLeft) expect(labelX + labelWidth).toBeLessThanOrEqual(right)
        }
      }),
    )
  })
})
