import { clashesAmong, clashesOf } from '@tributary/domain/consultation/clashes'
import { freeWindows } from '@tributary/domain/consultation/free-windows'
import { windowOfFields } from '@tributary/domain/date/when'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar } from './world/calendar-arbitrary.ts'
import { lineOf, naiveClashes } from './world/naive-clashes.ts'

describe('the clashes of a calendar', () => {
  it('are those that a reader finds who compares every consultation with every other', () => {
    fc.assert(
      fc.property(calendar, facts => {
        expect(clashesAmong(facts).map(lineOf).toSorted()).toEqual(naiveClashes(facts))
      }),
      { numRuns: 300 },
    )
  })

  it('of one consultation are those among all of them that name it', () => {
    fc.assert(
      fc.property(calendar, facts => {
        const all = clashesAmong(facts)
        for (const consultation of facts.consultations) {
          const { id } = consultation
          const own = all.filter(({ consultations }) => consultations.includes(id))
          const keys = clashesOf(consultation, facts).map(({ key }) => key)
          expect(keys.toSorted()).toEqual(own.map(({ key }) => key).toSorted())
        }
      }),
      { numRuns: 60 },
    )
  })

  it('have a key of their own, whatever the order in which the calendar is read', () => {
    fc.assert(
      fc.property(calendar, facts => {
        const keys = clashesAmong(facts).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        const reversed = { ...facts, consultations: facts.consultations.toReversed() }
        expect(clashesAmong(reversed).map(({ key }) => key)).toEqual(keys)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a free window', () => {
  it('has nothing else of the organisers in it, and is over before the deadline', () => {
    fc.assert(
      fc.property(calendar, facts => {
        const [candidate, ...others] = facts.consultations
        if (!candidate) return
        for (const { start, end, by } of freeWindows(candidate, { ...facts, meetings: [] })) {
          if (by !== null) expect(end <= by).toBe(true)
          for (const { organisers, status, precision, ...dates } of others) {
            const stands = !['cancelled', 'postponed', 'idea'].includes(status ?? '')
            const isOwn = organisers.some(body => candidate.organisers.includes(body))
            if (!stands || !isOwn || precision !== 'day') continue
            const window = windowOfFields({ ...dates, precision })
            expect(window.end < start || window.start > end).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
