import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from './lanes.ts'
import { endOf, placeMarks } from './place-marks.ts'

const marks: fc.Arbitrary<Mark[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 4_000 }),
      days: fc.integer({ min: 1, max: 400 }),
      label: fc.string({ maxLength: 40 }),
    }),
    { maxLength: 120 },
  )
  .map(list =>
    list
      .map(
        ({ from, days, label }): Mark => ({
          milestone: {} as Mark['milestone'],
          form: days === 1 ? 'point' : days > 25 ? 'band' : 'bar',
          from,
          to: from + days,
          label,
        }),
      )
      .toSorted((a, b) => a.from - b.from || a.to - b.to),
  )

describe('placing marks in rows', () => {
  it('keeps every mark, and lets nothing in a row touch', () => {
    fc.assert(
      fc.property(
        marks,
        fc.double({ min: 0.02, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (list, scale, maxRows) => {
          const { placed, gathered, rows } = placeMarks(list, {
            scale,
            widthOf: label => label.length * 6,
            maxRows,
            maxLabel: 200,
          })
          expect(placed.length + gathered.flatMap(group => group.marks).length).toBe(list.length)
          expect(rows).toBeLessThanOrEqual(maxRows + 1)
          const byRow = Map.groupBy(placed, place => place.row)
          for (const row of byRow.values()) {
            for (const [n, place] of row.entries()) {
              const next = row[n + 1]
              if (next) expect(endOf(place)).toBeLessThanOrEqual(next.x0)
            }
          }
          const seats = gathered.map(group => group.x)
          expect(new Set(seats).size).toBe(seats.length)
        },
      ),
    )
  })
})
