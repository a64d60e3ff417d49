import type { Body } from '@tributary/domain/body/body'
import type { ClashFacts } from '@tributary/domain/consultation/clashes'
import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
  type Consultation,
  type ConsultationInput,
} from '@tributary/domain/consultation/consultation'
import { dayOfNumber } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import fc from 'fast-check'
import { dateFrom } from './planned-arbitrary.ts'

const FIRST = 20_209 // 2025-05-01
const DAYS = 45

const BODIES: Pick<Body, 'id' | 'dutyStation' | 'timeZone'>[] = [
  { id: 'itu', dutyStation: 'Geneva', timeZone: 'Europe/Zurich' },
  { id: 'escap', dutyStation: 'Bangkok', timeZone: 'Asia/Bangkok' },
  { id: 'undesa', dutyStation: 'New York', timeZone: 'America/New_York' },
]
const ZONES = ['Europe/Zurich', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia', 'Asia/Kathmandu']
// Two that no map has, and one that many countries have.
const PLACES = [
  {},
  { country: 'CH' },
  { city: 'Geneva', country: 'CH' },
  { city: 'Geneva' },
  { city: 'Paris', country: 'FR' },
  { city: 'New York', country: 'US' },
  { city: 'Kyoto', country: 'JP' },
  { city: 'Lillestrøm', country: 'NO' },
  { city: 'Riyadh', country: 'SA' },
  { city: 'Santiago' },
  { city: 'Atlantis' },
]

/** Hours on a day of the time in question, in some zone; they may go over midnight. */
const hours: fc.Arbitrary<DateFields> = fc
  .tuple(fc.nat(DAYS), fc.nat(23), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...ZONES))
  .map(([day, hour, length, timeZone]) => {
    const [start, end] = [FIRST + day, FIRST + day + Math.floor((hour + length) / 24)]
    const clock = (day: number, hour: number) =>
      `${dayOfNumber(day)}T${String(hour % 24).padStart(2, '0')}:30`
    return {
      start: dayOfNumber(start),
      ...(end > start && { end: dayOfNumber(end) }),
      precision: 'day',
      startsAt: clock(start, hour),
      endsAt: clock(end, hour + length),
      timeZone,
    }
  })

const date = fc.oneof(
  { weight: 3, arbitrary: dateFrom(FIRST, DAYS) },
  { weight: 2, arbitrary: hours },
)

const consultation = (id: string): fc.Arbitrary<Consultation> =>
  fc
    .record({
      date,
      place: fc.constantFrom(...PLACES),
      format: fc.constantFrom(...CONSULTATION_FORMATS),
      organisers: fc.subarray(BODIES.map(({ id }) => id)),
      region: fc.constantFrom('africa', 'europe'),
      stakeholderGroups: fc.subarray(['governments', 'academia', 'private-sector']),
      feedsInto: fc.subarray(['report', 'draft', 'session']),
      hostEvent: fc.constantFrom(undefined, undefined, 'Forum'),
      status: fc.constantFrom(undefined, undefined, undefined, ...CONSULTATION_STATUSES),
      inputs: fc.constantFrom<(ConsultationInput[] | undefined)[]>(
        undefined,
        undefined,
        [{ title: 'Summary', into: 'report', delivered: '2025-05' }],
        [{ title: 'Summary', into: 'draft', delivered: '2025-06-20' }],
      ),
    })
    .map(({ date, place, ...rest }) => ({
      id,
      title: id,
      questions: [],
      confidence: 'sourced',
      ...rest,
      ...date,
      ...place,
    }))

const milestone = (
  id: string,
  kind: Milestone['kind'],
  contributesTo: string[] = [],
): fc.Arbitrary<Milestone> =>
  fc
    .record({
      date,
      roadmap: fc.constantFrom('itu', 'undesa'),
      status: fc.constantFrom('planned' as const, 'done' as const, 'cancelled' as const),
    })
    .map(({ date, ...rest }) => ({
      id,
      title: id,
      kind,
      contributesTo,
      confidence: 'sourced',
      ...rest,
      ...date,
    }))

/** A calendar of some weeks: zones, spans, hours and vague dates, outputs with deadlines or without. */
export const calendar: fc.Arbitrary<ClashFacts> = fc.record({
  consultations: fc
    .integer({ min: 0, max: 12 })
    .chain(count => fc.tuple(...Array.from({ length: count }, (_, n) => consultation(`co-${n}`)))),
  milestones: fc.tuple(
    milestone('report', 'report'),
    milestone('draft', 'publication'),
    milestone('session', 'session'),
    milestone('deadline', 'deadline', ['report', 'draft']),
    milestone('extended', 'deadline', ['report', 'session']),
  ),
  hosts: fc.constant(new Map(BODIES.map(body => [body.id, body]))),
})
