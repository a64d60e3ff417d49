import { describe, expect, it } from 'vitest'
import { timesAsked } from './slots-asked.ts'

const BODIES = [{ id: 'itu' }, { id: 'escap' }]
const ON = '2027-03-01'

describe('the times that an address asks for', () => {
  it('are those of all bodies in the two weeks ahead where it says nothing', () => {
    expect(timesAsked({}, BODIES, ON)).toEqual({
      bodies: ['itu', 'escap'],
      people: [],
      from: '2027-03-02',
      to: '2027-03-15',
      minutes: 60,
      free: false,
      meetings: 1,
      every: 1,
    })
  })

  it('are those that it names, of whom it names', () => {
    const asked = { bodies: 'escap,nasa', from: '2027-05-03', to: '2027-05-07', minutes: '90' }
    expect(timesAsked({ ...asked, free: 'true' }, BODIES, ON)).toMatchObject({
      bodies: ['escap'],
      from: '2027-05-03',
      to: '2027-05-07',
      minutes: 90,
      free: true,
    })
    expect(timesAsked({ people: 'pe_1,pe_2' }, BODIES, ON)).toMatchObject({
      bodies: [],
      people: ['pe_1', 'pe_2'],
    })
  })

  it.each([
    [{ from: 'soon', to: 'later', minutes: 'long' }, '2027-03-02', '2027-03-15'],
    [{ from: '2027-05-03', to: '2027-05-01' }, '2027-05-03', '2027-05-16'],
    [{ from: '2027-05-03', to: '2028-05-03' }, '2027-05-03', '2027-08-02'],
    [{ from: '2027-05-03', to: '2027-06-03', series: '6' }, '2027-05-03', '2027-05-16'],
  ])('are never more than can be reckoned: %j', (search, from, to) => {
    expect(timesAsked(search, BODIES, ON)).toMatchObject({ from, to, minutes: 60 })
  })
})
