import type { Body } from '@tributary/domain/body/body'
import type { ClashFacts } from '@tributary/domain/consultation/clashes'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import { dayOfNumber } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { wsis20Document } from '@tributary/wsis20/document'
import { generator } from './big-process.ts'

const FIRST = 17_000
const DAYS_EACH = 0.44
// As many as the United Nations has.
const BODIES = 130
const PLACES = [
  { city: 'Geneva', country: 'CH', zone: 'Europe/Zurich' },
  { city: 'New York', country: 'US', zone: 'America/New_York' },
  { city: 'Bangkok', country: 'TH', zone: 'Asia/Bangkok' },
  { city: 'Addis Ababa', country: 'ET', zone: 'Africa/Addis_Ababa' },
  { city: 'Santiago', country: 'CL', zone: 'America/Santiago' },
  { city: 'Paris', country: 'FR', zone: 'Europe/Paris' },
  { city: 'Riyadh', country: 'SA', zone: 'Asia/Riyadh' },
  { city: 'Kyoto', country: 'JP', zone: 'Asia/Tokyo' },
  { city: 'Lillestrøm', country: 'NO', zone: 'Europe/Oslo' },
]

/**
 * A calendar of 130 bodies in the regions of WSIS+20, 23 consultations in ten days whatever their
 * number: days, spans, hours and vague dates, at places and online. The same seed gives the same one.
 */
export function bigCalendar(count: number, seed = 1): ClashFacts {
  const { bodies: known, process } = wsis20Document()
  const bodies = Array.from({ length: BODIES }, (_, n) => ({
    ...(known[n % known.length] as Body),
    id: `body-${n}`,
  }))
  const random = generator(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const among = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item
  const milestones = Array.from({ length: Math.ceil(count / 10) }, (_, n): Milestone[] => {
    const common = { roadmap: among(bodies).id, status: 'planned', confidence: 'sourced' } as const
    const day = FIRST + Math.floor(n * 10 * DAYS_EACH)
    const date = (later: number) => ({ start: dayOfNumber(day + later), precision: 'day' as const })
    const report = { ...common, id: `report-${n}`, title: 'Report', ...date(75) }
    const deadline = { ...common, id: `deadline-${n}`, title: 'Deadline', ...date(45) }
    return [
      { ...report, kind: 'report' },
      { ...deadline, kind: 'deadline', contributesTo: [report.id] },
    ]
  }).flat()
  const consultations = Array.from({ length: count }, (_, n): Consultation => {
    const { zone, ...place } = among(PLACES)
    const format = random() < 0.2 ? 'online' : 'hybrid'
    return {
      id: `co-${n}`,
      title: `Consultation ${n}`,
      ...dateOf(FIRST + Math.floor(n * DAYS_EACH) + below(40), zone, random),
      ...(format === 'hybrid' && place),
      format,
      organisers: [among(bodies).id, ...(random() < 0.4 ? [among(bodies).id] : [])],
      region: among(process.regions),
      stakeholderGroups: process.stakeholderGroups.filter(() => random() < 0.5),
      questions: [among(['q1', 'q2', 'q3'])],
      feedsInto: [`report-${Math.floor(n / 10)}`],
      confidence: 'sourced',
    }
  })
  return { consultations, milestones, hosts: new Map(bodies.map(body => [body.id, body])) }
}

function dateOf(day: number, timeZone: string, random: () => number): DateFields {
  const start = dayOfNumber(day)
  const roll = random()
  if (roll < 0.3) return { start, precision: 'day' }
  if (roll < 0.5) {
    return { start, end: dayOfNumber(day + 1 + Math.floor(random() * 3)), precision: 'day' }
  }
  if (roll < 0.85) {
    return {
      start,
      precision: 'day',
      startsAt: `${start}T09:30`,
      endsAt: `${start}T12:30`,
      timeZone,
    }
  }
  if (roll < 0.95) return { start: start.slice(0, 7), precision: 'month' }
  return { start: start.slice(0, 4), precision: 'year' }
}
