import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POLL_ANSWERS, reminderWindow, tallies } from './poll.ts'

const A = '2027-05-12T07:00:00.000Z'
const B = '2027-05-12T13:00:00.000Z'
const C = '2027-05-13T13:00:00.000Z'

describe('the times of a poll', () => {
  it('stand in the order in which they suit', () => {
    const answered = [
      { [A]: 'yes', [B]: 'if-need-be', [C]: 'no' },
      { [A]: 'no', [B]: 'yes', [C]: 'yes' },
    ] as const
    expect(tallies([A, B, C], [...answered])).toEqual([
      { option: B, yes: 1, ifNeedBe: 1, no: 0 },
      { option: A, yes: 1, ifNeedBe: 0, no: 1 },
      { option: C, yes: 1, ifNeedBe: 0, no: 1 },
    ])
  })

  it('are each there once, whoever answers what, and a better answer puts none lower', () => {
    const options = [A, B, C]
    const answers = fc.dictionary(fc.constantFrom(...options), fc.constantFrom(...POLL_ANSWERS))
    fc.assert(
      fc.property(
        fc.array(answers, { maxLength: 8 }),
        fc.constantFrom(...options),
        (all, option) => {
          const ranked = tallies(options, all)
          expect(ranked.map(tally => tally.option).toSorted()).toEqual(options)
          const place = (list: typeof ranked) => list.findIndex(tally => tally.option === option)
          const better = tallies(options, [...all, { [option]: 'yes' }])
          expect(place(better)).toBeLessThanOrEqual(place(ranked))
        },
      ),
    )
  })
})

describe('a reminder', () => {
  it('comes in the last day, and half a day after the invitation at the earliest', () => {
    expect(reminderWindow('2027-05-01T08:00:00.000Z', B)).toEqual({
      from: '2027-05-11T13:00:00.000Z',
      to: B,
    })
    expect(reminderWindow('2027-05-12T00:00:00.000Z', B)?.from).toBe('2027-05-12T12:00:00.000Z')
    expect(reminderWindow('2027-05-12T06:00:00.000Z', B)).toBeUndefined()
  })
})
