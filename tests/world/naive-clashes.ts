import type { Clash } from '@tributary/domain/consultation/clash'
import type { ClashFacts } from '@tributary/domain/consultation/clashes'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import { windowOf } from '@tributary/domain/date/partial-date'
import { findCity, findCountry } from '@tributary/domain/place/cities'
import { unHolidays } from '@tributary/domain/schedule/un-holidays'

type Read = {
  of: Consultation
  from: Temporal.Instant
  to: Temporal.Instant
  days: Temporal.PlainDate[]
  zone: string
  at?: { latitude: number; longitude: number; isStandIn: boolean } | undefined
}

/**
 * The clashes of a calendar, found the plain way: every consultation with every other, every day
 * with every holiday, by Temporal. What each is, in one line, sorted; without keys and weights.
 */
export function naiveClashes({ consultations, milestones, hosts }: ClashFacts): string[] {
  const all = consultations
    .filter(({ status }) => status !== 'cancelled' && status !== 'postponed')
    .map(read)
  const dated = all.filter(({ of }) => ['day', 'month'].includes(of.precision))
  const found: string[] = []
  const mayMeet = new Map<Read, Read[]>()
  const tell = (kind: string, certainty: string, those: Read[], ...more: unknown[]) =>
    found.push(
      told(
        kind,
        certainty,
        those.map(({ of }) => of.id),
        more,
      ),
    )

  for (const [n, one] of dated.entries()) {
    for (const other of dated.slice(n + 1)) {
      const [a, b] =
        Temporal.Instant.compare(one.from, other.from) <= 0 ? [one, other] : [other, one]
      const bodies = a.of.organisers.filter(body => b.of.organisers.includes(body))
      const exact = isExact(a) && isExact(b)
      const where = wherePeopleAre(a.of, b.of)
      if (bodies.length > 0) {
        const gap = a.to.until(b.from).total('minutes')
        const timed = a.of.startsAt !== undefined && b.of.startsAt !== undefined
        if (gap < 0) {
          if (where !== 'one' || timed)
            tell(
              'same-body',
              exact && (where !== 'unknown' || timed) ? 'certain' : 'possible',
              [a, b],
              bodies,
            )
        } else if (exact && a.at && b.at && where === 'apart' && gap < minutesToGo(a.at, b.at)) {
          tell('travel', a.at.isStandIn || b.at.isStandIn ? 'possible' : 'certain', [a, b], bodies)
        }
      }
      if (exact || a.of.region !== b.of.region || !sharesGroup(a, b)) continue
      if (isBrief(a) && isBrief(b) && weeks(a).some(week => weeks(b).includes(week))) {
        const [first, second] = firstDay(one, other) < 0 ? [one, other] : [other, one]
        const [vague, met] = isExact(first) ? [second, first] : [first, second]
        mayMeet.set(vague, [...(mayMeet.get(vague) ?? []), met])
      }
    }
  }

  for (const [vague, met] of mayMeet) tell('same-audience', 'possible', [vague, ...met])

  // In each week of each region: who asks a group that another asks, and whom that one shares with.
  const exact = dated.filter(one => isExact(one) && isBrief(one))
  const sets = new Map<string, Read[]>()
  for (const week of new Set(exact.flatMap(weeks))) {
    for (const one of exact.filter(one => weeks(one).includes(week))) {
      let set = [one]
      for (let size = 0; size < set.length; ) {
        size = set.length
        set = exact.filter(
          other =>
            set.includes(other) ||
            (other.of.region === one.of.region &&
              weeks(other).includes(week) &&
              set.some(member => sharesGroup(member, other))),
        )
      }
      if (set.length > 1) sets.set(set.map(({ of }) => of.id).join(), set)
    }
  }
  for (const set of sets.values()) tell('same-audience', 'certain', set)

  for (const one of all.filter(isExact)) {
    const weekend = one.zone === 'Asia/Riyadh' ? [5, 6] : [6, 7]
    const isAtHeadquarters = one.of.city === 'New York' && one.of.format !== 'online'
    const holidays = unHolidays(isAtHeadquarters ? 'New York' : '', weekend)
    const off = one.days.filter(
      (day, n) =>
        holidays.includes(day.toString()) ||
        ((n === 0 || n === one.days.length - 1) && weekend.includes(day.dayOfWeek)),
    )
    if (off.length > 0) tell('day-off', 'certain', [one], off.map(String))
  }

  for (const one of all) {
    for (const output of one.of.feedsInto) {
      const fed = milestones.find(({ id, status }) => id === output && status !== 'cancelled')
      if (!fed) continue
      const deadlines = milestones
        .filter(({ kind, status }) => kind === 'deadline' && status !== 'cancelled')
        .filter(({ contributesTo }) => fed.kind !== 'session' && contributesTo?.includes(output))
        .map(passing)
        .toSorted(
          (a, b) =>
            Temporal.Instant.compare(a.latest, b.latest) ||
            Temporal.Instant.compare(a.earliest, b.earliest) ||
            (a.by < b.by ? -1 : 1),
        )
      const last = deadlines.at(-1)
      const { earliest, latest, by } = last ?? passing(fed)
      const inTime = one.of.inputs?.some(
        ({ into, delivered }) => into === output && windowOf(delivered).end <= by,
      )
      if (inTime || Temporal.Instant.compare(one.to, earliest) <= 0) continue
      const isLate = Temporal.Instant.compare(one.from, latest) >= 0
      if (isLate || last) tell('past-deadline', isLate ? 'certain' : 'possible', [one], output, by)
    }
  }
  return found.toSorted()

  function read(of: Consultation): Read {
    const city = of.format === 'online' ? undefined : of.city && findCity(of.city, of.country)
    const country =
      of.format === 'online' || city || !of.country ? undefined : findCountry(of.country)
    const host = hosts.get(of.organisers[0] ?? '')?.timeZone
    const ofCountry = country?.zones.length === 1 ? country.zones[0] : undefined
    const zone = (city || undefined)?.timeZone ?? ofCountry ?? of.timeZone ?? host ?? 'UTC'
    const stand = city || country?.largest
    const at = stand && { ...stand, isStandIn: !city }
    if (of.startsAt && of.endsAt && of.timeZone) {
      const [from, to] = [of.startsAt, of.endsAt].map(clock =>
        Temporal.PlainDateTime.from(clock)
          .toZonedDateTime(of.timeZone as string)
          .toInstant(),
      ) as [Temporal.Instant, Temporal.Instant]
      const first = from.toZonedDateTimeISO(zone).toPlainDate()
      const last = to.subtract({ minutes: 1 }).toZonedDateTimeISO(zone).toPlainDate()
      return { of, from, to, days: daysFrom(first, last), zone, at }
    }
    const window = windowOf(of.start)
    const first = Temporal.PlainDate.from(window.start)
    const last = Temporal.PlainDate.from(of.end ?? window.end)
    const clock = (day: Temporal.PlainDate, plainTime: string) =>
      day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
    return {
      of,
      from: clock(first, '09:00'),
      to: clock(last, '18:00'),
      days: daysFrom(first, last),
      zone,
      at,
    }
  }

  function passing(of: ClashFacts['milestones'][number]) {
    const timeZone = hosts.get(of.roadmap)?.timeZone ?? 'UTC'
    const window = windowOf(of.start)
    const by = of.end ?? window.end
    if (of.endsAt && of.timeZone) {
      const at = Temporal.PlainDateTime.from(of.endsAt).toZonedDateTime(of.timeZone).toInstant()
      return { by, earliest: at, latest: at }
    }
    const over = (day: string) =>
      Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant()
    const isVague = of.precision !== 'day'
    return { by, earliest: over(isVague ? window.start : by), latest: over(by) }
  }
}

/** The same line for a clash that was found otherwise. */
export function lineOf({ kind, certainty, consultations, bodies, daysOff, late }: Clash): string {
  const more = {
    'same-body': [bodies],
    travel: [bodies],
    'same-audience': [],
    'day-off': [daysOff?.map(({ day }) => day)],
    'past-deadline': [late?.output, late?.by],
  }[kind]
  return told(kind, certainty, consultations, more)
}

function told(kind: string, certainty: string, ids: string[], more: unknown[]): string {
  const sorted = more.map(part => (Array.isArray(part) ? part.toSorted() : part))
  return JSON.stringify([kind, certainty, ids.toSorted(), ...sorted])
}

function isExact({ of }: Read): boolean {
  return of.precision === 'day'
}

function weeks({ days }: Read): string[] {
  return [...new Set(days.map(day => day.subtract({ days: day.dayOfWeek - 1 }).toString()))]
}

function firstDay(a: Read, b: Read): number {
  const [first, second] = [a, b].map(({ days, of }) => `${days[0]} ${of.id}`) as [string, string]
  return first < second ? -1 : 1
}

function isBrief(one: Read): boolean {
  return !isExact(one) || weeks(one).length <= 8
}

function sharesGroup({ of: a }: Read, { of: b }: Read): boolean {
  return a.stakeholderGroups.some(group => b.stakeholderGroups.includes(group))
}

function daysFrom(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const days = [first]
  for (let day = first; Temporal.PlainDate.compare(day, last) < 0; days.push(day)) {
    day = day.add({ days: 1 })
  }
  return days
}

function wherePeopleAre(a: Consultation, b: Consultation): 'one' | 'apart' | 'unknown' {
  if (a.format === 'online' && b.format === 'online') return 'one'
  if (a.format === 'online' || b.format === 'online') return 'apart'
  if (a.country && b.country && a.country !== b.country) return 'apart'
  if (!a.city || !b.city) return 'unknown'
  return a.city === b.city ? 'one' : 'apart'
}

// By the spherical law of cosines, where the other uses haversines.
function minutesToGo(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const [y1, y2, dx] = [a.latitude, b.latitude, a.longitude - b.longitude].map(
    degrees => (degrees / 180) * Math.PI,
  ) as [number, number, number]
  const cosine = Math.sin(y1) * Math.sin(y2) + Math.cos(y1) * Math.cos(y2) * Math.cos(dx)
  const km = 6_371 * Math.acos(Math.min(1, cosine))
  if (km < 50) return 0
  const hours = 3 + km / 750
  return Math.ceil((hours + (hours < 6 ? 0 : hours < 10 ? 12 : 24)) * 60)
}
