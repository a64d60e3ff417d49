import { expect, it } from 'vitest'
import { meetingFaults } from './meeting-faults.ts'

const series = { start: '2027-05-03', recurrence: 'FREQ=WEEKLY;COUNT=3' }
const given = { meeting: 'weekly', on: '2027-05-10' }

it('an action names a day on which its series meets, as the series is when it is said', () => {
  expect(meetingFaults(given, series)).toEqual([])
  expect(meetingFaults({ ...given, on: '2027-05-11' }, series)).toEqual([
    { path: 'on', message: 'the series has no meeting on 2027-05-11' },
  ])
  expect(meetingFaults(given, { start: '2027-05-10' })).toMatchObject([{ path: 'on' }])
  expect(meetingFaults({ meeting: 'weekly' }, { start: '2027-05-10' })).toEqual([])
  expect(meetingFaults(given, { start: '2027-06-01' }, given)).toEqual([])
})
