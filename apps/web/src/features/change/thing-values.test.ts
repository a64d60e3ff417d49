import { differences } from '@tributary/domain/change/fields'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditedThing, saidIn, titleOf, valuesOf } from './thing-values.ts'

const THINGS: [EditedThing, Record<string, unknown>][] = [
  [
    'milestone',
    {
      id: 'zero-draft',
      roadmap: 'unga',
      title: 'Zero draft',
      kind: 'publication',
      start: '2025-08-29',
      end: '2025-08-30',
      precision: 'day',
      startsAt: '2025-08-29T09:30',
      endsAt: '2025-08-30T17:00',
      timeZone: 'America/New_York',
      status: 'planned',
      shared: true,
      dependsOn: ['elements-paper'],
      lags: [{ on: 'elements-paper', days: 30 }],
      contributesTo: [],
      confidence: 'sourced',
      note: 'Two lines,\nand no more',
    },
  ],
  [
    'consultation',
    {
      id: 'hearing',
      title: 'Hearing',
      start: '2027',
      precision: 'year',
      organisers: ['itu', 'unesco'],
      partners: ['ICANN', 'Diplo Foundation'],
      format: 'hybrid',
      region: 'global',
      stakeholderGroups: ['academia'],
      questions: [],
      feedsInto: ['zero-draft'],
      registrationDeadline: '2027-01-31',
      documents: [{ title: 'Note', url: 'https://example.org/note' }],
      focalPoints: [{ name: 'Mia Roy' }, { name: 'Ed Moss', email: 'ed@example.org', body: 'itu' }],
      inputs: [{ title: 'Summary', into: 'zero-draft', delivered: '2027-Q1' }],
      confidence: 'unverified',
    },
  ],
  [
    'action',
    {
      id: 'report',
      title: 'Report',
      responsible: [],
      mandate: 'A/RES/80/173',
      paragraph: 113,
      status: 'open',
      due: '2027-Q1',
      precision: 'quarter',
      confidence: 'seed',
    },
  ],
  [
    'action',
    {
      id: 'whole',
      title: 'Whole',
      responsible: [],
      mandate: 'A/RES/80/173',
      paragraph: null,
      status: 'open',
      confidence: 'seed',
    },
  ],
  [
    'body',
    {
      id: 'itu',
      acronym: 'ITU',
      name: 'International Telecommunication Union',
      role: 'lead',
      dutyStation: 'Geneva',
      timeZone: 'Europe/Zurich',
    },
  ],
  [
    'process',
    {
      id: 'wsis20',
      title: 'WSIS+20',
      leads: ['itu'],
      phases: [{ id: 'one', title: 'One', start: '2025-01-01', end: '2025-12-31' }],
      stakeholderGroups: ['private-sector', 'civil-society'],
      regions: ['asia-pacific'],
      questions: [],
      actionLines: [],
    },
  ],
]

describe('a thing in its form', () => {
  it.each(THINGS)('says what it said: %s', (thing, fields) => {
    const { fields: said } = saidIn(thing, valuesOf(thing, fields), 'Asia/Kathmandu')
    expect(differences(fields, said)).toEqual({})
    expect(titleOf(said)).toBe(fields.title ?? fields.acronym)
  })

  it('keeps the zone of its hours, whatever the zone of the reader', () => {
    fc.assert(
      fc.property(fc.constantFrom('Asia/Tokyo', 'America/St_Johns', 'Europe/Zurich'), zone => {
        const [, milestone] = THINGS[0] as [string, Record<string, unknown>]
        const values = valuesOf('milestone', { ...milestone, timeZone: zone })
        expect(saidIn('milestone', values, 'Asia/Kathmandu').fields.timeZone).toBe(zone)
      }),
    )
  })

  it('takes hours that are new as those of the reader', () => {
    const values = { title: 'Call', start: { text: '12 May 2027 9:30-10:00', timeZone: '' } }
    expect(saidIn('meeting', values, 'Asia/Kathmandu').fields).toMatchObject({
      startsAt: '2027-05-12T09:30',
      timeZone: 'Asia/Kathmandu',
    })
  })

  it('loses with a dependency what was said of it', () => {
    const [, milestone] = THINGS[0] as [string, Record<string, unknown>]
    const values = { ...valuesOf('milestone', milestone), dependsOn: [] }
    expect(saidIn('milestone', values, 'UTC').fields.lags).toEqual([])
  })

  it('says of a lag whole days, and nothing where none are written', () => {
    const dependsOn = ['a', 'b', 'c', 'd']
    const row = (on: string, days: string, working = false) => ({ on, days, working })
    const lags = [row('a', ' 10 ', true), row('b', ''), row('c', '−3'), row('gone', '4')]
    const values = { start: { text: '2027', timeZone: '' }, dependsOn, lags }
    expect(saidIn('milestone', values, 'UTC').fields.lags).toEqual([
      { on: 'a', days: 10, working: true },
      { on: 'c', days: -3 },
    ])
  })

  it('says of a row what was written in it, and its date as people write dates', () => {
    const delivered = (written: string) =>
      saidIn(
        'consultation',
        {
          start: { text: '2027', timeZone: '' },
          inputs: [{ title: ' A ', url: '', delivered: written }],
        },
        'UTC',
      ).fields.inputs
    expect(delivered('3 May 2027')).toEqual([{ title: 'A', delivered: '2027-05-03' }])
    expect(delivered('May 2027')).toEqual([{ title: 'A', delivered: '2027-05' }])
    expect(delivered('3-4 May 2027')).toEqual([{ title: 'A', delivered: '3-4 May 2027' }])
    expect(delivered(' ')).toEqual([{ title: 'A' }])
  })

  it('is without what was emptied', () => {
    const values = { title: '  Call ', place: ' ', note: '', start: { text: '', timeZone: '' } }
    expect(saidIn('meeting', values, 'UTC')).toEqual({
      fields: { title: 'Call' },
      date: { ok: false, reason: 'empty' },
    })
  })
})
