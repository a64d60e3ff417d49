import type { SlotAttendee } from '@tributary/contract/slot/schema'
import { describe, expect, it } from 'vitest'
import { barsOf, kindsIn, timeOfDay } from './day-bars.ts'

const bangkok: SlotAttendee = {
  id: 'escap',
  kind: 'body',
  name: 'ESCAP',
  body: 'escap',
  dutyStation: 'Bangkok',
  timeZone: 'Asia/Bangkok',
  hours: { from: 540, to: 1_080 },
  weekend: [6, 7],
  holidays: [{ day: '2027-03-02', kind: 'local', name: 'A day off' }],
  engagements: [
    {
      from: '2027-03-01T03:00:00.000Z',
      to: '2027-03-01T04:00:00.000Z',
      tentative: false,
      of: { thing: 'meeting', id: 'call', title: 'Call' },
    },
  ],
}

const shown = (day: string, zone: string) =>
  barsOf(bangkok, timeOfDay(day, zone)).map(({ kind, from, to, name }) =>
    [kind, ...[from, to].map(at => new Date(at * 60_000).toISOString().slice(5, 16)), name]
      .filter(Boolean)
      .join(' '),
  )

describe('a day of somebody elsewhere', () => {
  it('has their hours, their days off and what they have, on the reader’s clock', () => {
    expect(shown('2027-03-01', 'Europe/Zurich')).toEqual([
      'working 03-01T02:00 03-01T11:00',
      'holiday 03-01T17:00 03-01T23:00 A day off',
      'occupied 03-01T03:00 03-01T04:00 Call',
    ])
    expect(shown('2027-03-06', 'Asia/Bangkok')).toEqual(['weekend 03-05T17:00 03-06T17:00'])
  })

  it('is as long as the clock makes it', () => {
    const { from, to } = timeOfDay('2027-03-28', 'Europe/Zurich')
    expect(to - from).toBe(23 * 60)
  })

  it('is told hour by hour', () => {
    const day = timeOfDay('2027-03-01', 'Etc/UTC')
    const bars = barsOf(bangkok, day)
    const at = (hour: number) => kindsIn(bars, day.from + hour * 60)
    expect([at(1), at(3), at(12), at(17)]).toEqual([[], ['working', 'occupied'], [], ['holiday']])
  })
})
