import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/day.ts'
import type { DateFields } from '../date/when.ts'
import { readMoves, writeMoves } from './written-moves.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('1990-01-01', days))
const partial: fc.Arbitrary<DateFields> = fc.oneof(
  fc
    .integer({ min: 2000, max: 2099 })
    .map(year => ({ start: `${year}`, precision: 'year' as const })),
  day.map(of => ({ start: of.slice(0, 7), precision: 'month' as const })),
  fc
    .tuple(day, fc.integer({ min: 1, max: 4 }))
    .map(([of, q]) => ({ start: `${of.slice(0, 4)}-Q${q}`, precision: 'quarter' as const })),
)
const days: fc.Arbitrary<DateFields> = fc
  .tuple(day, fc.option(fc.nat(20), { nil: undefined }))
  .map(([start, length]) => ({
    start,
    ...(length !== undefined && { end: addDays(start, length) }),
    precision: 'day' as const,
  }))
const hours: fc.Arbitrary<DateFields> = fc
  .tuple(day, fc.nat(3), fc.constantFrom('Europe/Paris', 'America/St_Johns', 'Etc/GMT+5'))
  .map(([start, length, timeZone]) => ({
    start,
    ...(length > 0 && { end: addDays(start, length) }),
    precision: 'day' as const,
    startsAt: `${start}T09:30`,
    endsAt: `${addDays(start, length)}T17:00`,
    timeZone,
  }))

describe('moves in an address', () => {
  it('are read as they were written', () => {
    const moves = fc
      .array(fc.oneof(partial, days, hours), { maxLength: 20 })
      .map(dates => dates.map((date, n) => ({ milestone: `ms-${n}`, ...date })))
    fc.assert(
      fc.property(moves, said => {
        expect(readMoves(writeMoves(said))).toEqual({ moves: said, unread: [] })
      }),
    )
  })

  it('are short', () => {
    const { moves } = readMoves('zero-draft:2025-10-01,rev-1:2025-11-20/2025-11-21,paper:2025-Q4')
    expect(moves).toEqual([
      { milestone: 'zero-draft', start: '2025-10-01', precision: 'day' },
      { milestone: 'rev-1', start: '2025-11-20', end: '2025-11-21', precision: 'day' },
      { milestone: 'paper', start: '2025-Q4', precision: 'quarter' },
    ])
  })

  it('that cannot be read are given back, and nothing else is lost', () => {
    const wrong = [
      'zero-draft',
      ':2025-10-01',
      'a:2025-02-30',
      'b:2025-10-02/2025-10-01',
      'c:2025-Q3/2025-10-01',
      'd:2025-10-01/2025-10-02/2025-10-03',
      'e:2025-10-01T09:00/2025-10-01T08:00[Europe/Paris]',
      'f:2025-10-01T09:00/2025-10-01T10:00[Nowhere/Town]',
      'g:2025-10-01T09:00',
      'h:',
    ]
    const { moves, unread } = readMoves([...wrong, 'z:2026', 'z:2027'].join(','))
    expect(unread).toEqual(wrong)
    expect(moves).toEqual([{ milestone: 'z', start: '2027', precision: 'year' }])
  })

  it('never fail, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), text => void readMoves(text)))
  })
})
