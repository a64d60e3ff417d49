import { describe, expect, it } from 'vitest'
import { fieldsAsked } from './meeting-asked.ts'

const BODIES = [{ id: 'itu' }, { id: 'escap' }]

describe('a meeting that an address asks for', () => {
  it('stands on the clock of its zone, on the day after where it ends there', () => {
    const asked = {
      title: 'Call',
      at: '2027-03-01T16:30:00.000Z',
      minutes: '60',
      bodies: 'itu,nasa',
    }
    expect(fieldsAsked({ ...asked, zone: 'Asia/Bangkok' }, BODIES)).toEqual({
      title: 'Call',
      bodies: ['itu'],
      start: '2027-03-01',
      end: '2027-03-02',
      precision: 'day',
      startsAt: '2027-03-01T23:30',
      endsAt: '2027-03-02T00:30',
      timeZone: 'Asia/Bangkok',
    })
  })

  it.each([
    { at: 'soon', zone: 'Asia/Bangkok', minutes: '60' },
    { at: '2027-03-01T16:30:00.000Z', zone: 'Mars/Olympus', minutes: '60' },
    { at: '2027-03-01T16:30:00.000Z', zone: 'Asia/Bangkok', minutes: '-1' },
    {},
  ])('is nothing more than a blank form with %j', asked => {
    expect(fieldsAsked(asked, BODIES)).toEqual({})
  })
})
