import { describe, expect, it } from 'vitest'
import type { Milestone } from '../milestone/milestone.ts'
import { type ClashFacts, clashesAmong } from './clashes.ts'
import type { Consultation } from './consultation.ts'
import { freeWindows } from './free-windows.ts'
import { Hash } from './hash.ts'

const hosts: ClashFacts['hosts'] = new Map([
  ['itu', { dutyStation: 'Geneva', timeZone: 'Europe/Zurich' }],
  ['unesco', { dutyStation: 'Paris', timeZone: 'Europe/Paris' }],
])

function aConsultation(id: string, more: Partial<Consultation> = {}): Consultation {
  return {
    id,
    title: id,
    start: '2025-05-13',
    precision: 'day',
    city: 'Geneva',
    country: 'CH',
    organisers: ['itu'],
    format: 'in-person',
    region: 'europe',
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'sourced',
    ...more,
  }
}

function aDeadline(start: string): Milestone[] {
  const common = {
    roadmap: 'itu',
    precision: 'day',
    status: 'planned',
    confidence: 'sourced',
  } as const
  return [
    { ...common, id: 'report', title: 'Report', kind: 'report', start: '2025-12-01' },
    {
      ...common,
      id: 'deadline',
      title: 'Deadline',
      kind: 'deadline',
      start,
      contributesTo: ['report'],
    },
  ]
}

const NEW_YORK = { city: 'New York', country: 'US' }
const KYOTO = { city: 'Kyoto', country: 'JP' }

function kinds(consultations: Consultation[], milestones: Milestone[] = []) {
  return clashesAmong({ consultations, milestones, hosts }).map(
    ({ kind, certainty, severity }) => `${kind} ${certainty} ${severity}`,
  )
}

describe('a body that is expected in two places', () => {
  it('on one day is a clash; in one place it is not, unless both say their hours', () => {
    expect(kinds([aConsultation('a'), aConsultation('b', NEW_YORK)])).toEqual([
      'same-body certain high',
    ])
    expect(kinds([aConsultation('a'), aConsultation('b')])).toEqual([])
    const hours = {
      startsAt: '2025-05-13T09:00',
      endsAt: '2025-05-13T11:00',
      timeZone: 'Europe/Zurich',
    }
    const later = { ...hours, startsAt: '2025-05-13T10:30', endsAt: '2025-05-13T12:00' }
    const after = { ...later, startsAt: '2025-05-13T11:00' }
    expect(kinds([aConsultation('a', hours), aConsultation('b', later)])).toEqual([
      'same-body certain medium',
    ])
    expect(kinds([aConsultation('a', hours), aConsultation('b', after)])).toEqual([])
  })

  it('is judged by instants: evening in Tokyo is morning in New York', () => {
    const tokyo = {
      startsAt: '2025-05-13T21:00',
      endsAt: '2025-05-13T23:00',
      timeZone: 'Asia/Tokyo',
    }
    const online = { format: 'online' as const, city: undefined, country: undefined }
    const york = {
      startsAt: '2025-05-13T10:00',
      endsAt: '2025-05-13T12:00',
      timeZone: 'America/New_York',
    }
    const same = [
      aConsultation('a', { ...online, ...tokyo }),
      aConsultation('b', { ...online, ...york }),
    ]
    expect(kinds(same)).toEqual([])
    const earlier = {
      startsAt: '2025-05-13T09:30',
      endsAt: '2025-05-13T11:00',
      timeZone: 'America/New_York',
    }
    expect(kinds([same[0] as Consultation, aConsultation('b', { ...online, ...earlier })])).toEqual(
      ['same-body certain medium'],
    )
  })

  it('may clash where a month is all that is known, and not where it is a quarter', () => {
    const month = aConsultation('b', { ...NEW_YORK, start: '2025-05', precision: 'month' })
    expect(kinds([aConsultation('a'), month])).toEqual(['same-body possible medium'])
    const quarter = aConsultation('b', { ...NEW_YORK, start: '2025-Q2', precision: 'quarter' })
    expect(kinds([aConsultation('a'), quarter])).toEqual([])
  })

  it('weighs less as an idea, and nothing when it is cancelled or postponed', () => {
    expect(
      kinds([aConsultation('a'), aConsultation('b', { ...NEW_YORK, status: 'idea' })]),
    ).toEqual(['same-body certain medium'])
    for (const status of ['cancelled', 'postponed'] as const)
      expect(kinds([aConsultation('a'), aConsultation('b', { ...NEW_YORK, status })])).toEqual([])
  })

  it('has too little time to get from Kyoto to New York by the next day, but not to Paris', () => {
    const next = { start: '2025-05-14', precision: 'day' as const }
    const travel = clashesAmong({
      consultations: [aConsultation('a', KYOTO), aConsultation('b', { ...NEW_YORK, ...next })],
      milestones: [],
      hosts,
    })
    expect(travel).toMatchObject([{ kind: 'travel', bodies: ['itu'], journey: { left: 28 } }])
    const paris = { city: 'Paris', country: 'FR', ...next }
    expect(kinds([aConsultation('a'), aConsultation('b', paris)])).toEqual([])
  })
})

it('a calendar in which all is at once is told in part', () => {
  const cities = [NEW_YORK, KYOTO, { city: 'Geneva', country: 'CH' }]
  const asked = { stakeholderGroups: ['academia'] }
  for (const date of [{}, { start: '2025-05', precision: 'month' as const }]) {
    const consultations = Array.from({ length: 2_000 }, (_, n) =>
      aConsultation(`c${n}`, { ...cities[n % cities.length], ...date, ...asked }),
    )
    const clashes = clashesAmong({ consultations, milestones: [], hosts })
    const named = clashes.flatMap(clash => clash.consultations)
    expect(clashes.filter(({ kind }) => kind === 'same-body')).toHaveLength(10_000)
    expect(new Set(named).size).toBe(2_000)
    expect(named.length).toBeLessThan(250_000)
  }
})

describe('stakeholders who are asked twice in a week', () => {
  const asked = { stakeholderGroups: ['academia'], organisers: [] }

  it('are told once for all that ask them, at one place for less', () => {
    const elsewhere = { ...asked, ...NEW_YORK, start: '2025-05-16' }
    const three = [
      aConsultation('a', asked),
      aConsultation('b', elsewhere),
      aConsultation('c', asked),
    ]
    const clashes = clashesAmong({ consultations: three, milestones: [], hosts })
    expect(clashes).toMatchObject([
      {
        kind: 'same-audience',
        severity: 'medium',
        consultations: ['a', 'c', 'b'],
        window: { start: '2025-05-12', end: '2025-05-18' },
        audience: { region: 'europe', groups: ['academia'] },
      },
    ])
    expect(kinds([aConsultation('a', asked), aConsultation('c', asked)])).toEqual([
      'same-audience certain low',
    ])
  })

  it('are not: in another region, another week, or another group', () => {
    for (const other of [
      { region: 'africa' },
      { start: '2025-05-19' },
      { stakeholderGroups: ['governments'] },
    ])
      expect(
        kinds([aConsultation('a', asked), aConsultation('b', { ...asked, ...other })]),
      ).toEqual([])
  })
})

describe('a day off', () => {
  it('is that of the place: Friday in Riyadh, Thanksgiving in New York', () => {
    const riyadh = { city: 'Riyadh', country: 'SA', start: '2025-05-16' }
    expect(kinds([aConsultation('a', riyadh)])).toEqual(['day-off certain low'])
    expect(kinds([aConsultation('a', { start: '2025-05-16' })])).toEqual([])
    const november = { start: '2025-11-27' }
    expect(kinds([aConsultation('a', { ...NEW_YORK, ...november })])).toEqual([
      'day-off certain medium',
    ])
    expect(kinds([aConsultation('a', november)])).toEqual([])
  })

  it('is the day at the place, whatever zone the hours are told in', () => {
    // Friday evening in New York is Saturday in Kyoto.
    const hours = {
      startsAt: '2025-05-16T20:00',
      endsAt: '2025-05-16T22:00',
      timeZone: 'America/New_York',
    }
    expect(kinds([aConsultation('a', { ...KYOTO, start: '2025-05-16', ...hours })])).toEqual([
      'day-off certain low',
    ])
  })

  it('is no clash within what goes on over a weekend', () => {
    expect(kinds([aConsultation('a', { start: '2025-05-15', end: '2025-05-20' })])).toEqual([])
  })
})

describe('an input deadline', () => {
  const fed = (more: Partial<Consultation>) => [
    aConsultation('a', { feedsInto: ['report'], ...more }),
  ]

  it('is passed by what begins after its last day, on the clock of its body', () => {
    const deadline = aDeadline('2025-05-12')
    expect(kinds(fed({}), deadline)).toEqual(['past-deadline certain high'])
    expect(kinds(fed({}), aDeadline('2025-05-13'))).toEqual([])
    // In Kyoto it is Tuesday already, in Geneva it is Monday.
    const dawn = {
      startsAt: '2025-05-13T05:00',
      endsAt: '2025-05-13T06:00',
      timeZone: 'Asia/Tokyo',
    }
    expect(kinds(fed({ ...KYOTO, ...dawn }), deadline)).toEqual([])
  })

  it('may be passed by a month, and is met by what was delivered in time', () => {
    expect(kinds(fed({ start: '2025-05', precision: 'month' }), aDeadline('2025-05-12'))).toEqual([
      'past-deadline possible medium',
    ])
    const inputs = [{ title: 'Summary', into: 'report', delivered: '2025-05-10' }]
    expect(kinds(fed({ inputs }), aDeadline('2025-05-12'))).toEqual([])
  })

  it('is the day of the report itself where there is none', () => {
    const [report] = aDeadline('') as [Milestone]
    expect(kinds(fed({ start: '2025-12-03' }), [report])).toEqual(['past-deadline certain high'])
    expect(kinds(fed({}), [report])).toEqual([])
  })
})

describe('a free window', () => {
  it('is a week in which none of the bodies has anything else, before the deadline', () => {
    const candidate = aConsultation('a', {
      start: '2025-06-17',
      organisers: ['itu', 'unesco'],
      feedsInto: ['report'],
    })
    const taken = [
      aConsultation('b', { start: '2025-06-17', ...NEW_YORK }),
      aConsultation('c', { start: '2025-06-11', organisers: ['unesco'], ...NEW_YORK }),
    ]
    const milestones = aDeadline('2025-07-01')
    const facts = { consultations: [candidate, ...taken], milestones, meetings: [], hosts }
    const [week] = freeWindows(candidate, facts, { notBefore: '2025-06-16' })
    expect(week).toEqual({
      kind: 'week',
      start: '2025-06-23',
      end: '2025-06-27',
      bodies: ['itu', 'unesco'],
      deadline: 'deadline',
      by: '2025-07-01',
      daysBefore: 4,
    })
  })

  it('is as many days as it takes where no week is free', () => {
    const candidate = aConsultation('a', {
      start: '2025-06-17',
      end: '2025-06-18',
      feedsInto: ['report'],
    })
    const paris = { city: 'Paris', country: 'FR' }
    const busy = ['2025-06-17', '2025-06-25'].map((start, n) =>
      aConsultation(`b${n}`, { start, ...paris }),
    )
    const facts = { consultations: busy, milestones: aDeadline('2025-06-27'), meetings: [], hosts }
    const found = freeWindows(candidate, facts, { notBefore: '2025-06-16' })
    expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['days', '2025-06-18', '2025-06-19'],
      ['days', '2025-06-23', '2025-06-24'],
      ['days', '2025-06-26', '2025-06-27'],
    ])
  })
})

it('a hash tells apart what was taken, in which order, and where it ended', () => {
  const [a, b] = [new Hash().text('a'), new Hash().text('b')]
  const hashes = [
    new Hash(),
    new Hash().text(''),
    new Hash().text(undefined),
    a,
    b,
    new Hash().text('ab'),
    new Hash().text('a').text('b'),
    new Hash().hash(a).hash(b),
    new Hash().hash(b).hash(a),
    new Hash().number(7),
  ]
  const keys = hashes.map(hash => hash.key())
  expect(new Set(keys).size).toBe(hashes.length)
  for (const key of keys) expect(key).toMatch(/^[0-9a-z]{12}$/)
})
