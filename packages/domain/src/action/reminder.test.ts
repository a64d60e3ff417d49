import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/day.ts'
import type { Action } from './action.ts'
import { isReminded, REMINDERS, reminderOn } from './reminder.ts'

const action: Action = {
  id: 'a',
  title: 'Report',
  responsible: ['itu'],
  status: 'open',
  due: '2027-05',
  precision: 'month',
  confidence: 'unverified',
}
const DUE = '2027-05-31'

describe('the reminders of an action', () => {
  it('come a week before the last day of its date, on it, a week after, then every fortnight', () => {
    const found = Array.from({ length: 120 }, (_, n) => n - 40).flatMap(days => {
      const kind = reminderOn(action, addDays(DUE, days))
      return kind === days ? [kind] : []
    })
    expect(found).toEqual(REMINDERS)
    expect(reminderOn(action, addDays(DUE, -8))).toBeUndefined()
  })

  it('are made up for later, the latest alone, until the last has been long ago', () => {
    expect(reminderOn(action, addDays(DUE, 3))).toBe(0)
    expect(reminderOn(action, addDays(DUE, 48))).toBe(35)
    expect(reminderOn(action, addDays(DUE, 62))).toBe(49)
    expect(reminderOn(action, addDays(DUE, 63))).toBeUndefined()
  })

  it('are of open actions with a date', () => {
    for (const status of ['done', 'dropped'] as const) {
      expect(reminderOn({ ...action, status }, DUE)).toBeUndefined()
    }
    expect(reminderOn({ ...action, status: 'blocked', statusReason: 'Why' }, DUE)).toBe(0)
    expect(reminderOn({ ...action, due: undefined, precision: undefined }, DUE)).toBeUndefined()
  })

  it('never go back as days go by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 100 }), days => {
        const [today, tomorrow] = [days, days + 1].map(n => reminderOn(action, addDays(DUE, n)))
        if (today !== undefined && tomorrow !== undefined) {
          expect(tomorrow).toBeGreaterThanOrEqual(today)
        }
      }),
    )
  })
})

describe('a person', () => {
  it('is reminded from eight in the morning, on days on which they work', () => {
    const monday = '2027-05-31'
    expect(isReminded({ day: monday, hour: 7 })).toBe(false)
    expect(isReminded({ day: monday, hour: 8 })).toBe(true)
    expect(isReminded({ day: monday, hour: 23 })).toBe(true)
    expect(isReminded({ day: addDays(monday, -1), hour: 9 })).toBe(false)
    expect(isReminded({ day: addDays(monday, -1), hour: 9 }, [7, 1])).toBe(true)
  })
})
