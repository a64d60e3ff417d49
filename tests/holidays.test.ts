import { isDay } from '@tributary/domain/date/day'
import { localHolidays } from '@tributary/domain/place/local-holidays'
import { describe, expect, it } from 'vitest'
import { holidaySource } from './world/holiday-lines.ts'

const nameOf = (dutyStation: string, day: string) =>
  localHolidays(dutyStation).find(holiday => holiday.day === day)?.name

describe('the local holidays of the duty stations', () => {
  it('are those that the library date-holidays has', async () => {
    await expect(holidaySource()).toMatchFileSnapshot(
      '../packages/domain/src/place/holiday-lines.ts',
    )
  })

  it.each([
    ['Geneva', '2026-09-10', 'Jeûne Genevois'],
    ['New York', '2026-11-26', 'Thanksgiving Day'],
    ['Bangkok', '2027-04-14', 'Songkran Festival'],
    ['Addis Ababa', '2030-03-02', 'Victory at Adwa Day'],
    ['Beirut', '2026-11-22', 'Independence Day'],
    ['Santiago', '2026-09-18', 'National holiday'],
    ['Vienna', '2035-10-26', 'National Holiday'],
  ])('in %s are those of its country: %s', (dutyStation, day, name) => {
    expect(nameOf(dutyStation, day)).toBe(name)
  })

  it('are days that exist, in their order', () => {
    const days = localHolidays('Addis Ababa').map(({ day }) => day)
    expect(days.every(isDay)).toBe(true)
    expect(days).toEqual([...days].sort())
  })

  it('are none where nobody knows them', () => {
    expect(localHolidays('Atlantis')).toEqual([])
  })
})
