import { dayOfNumber } from '../date/day.ts'
import type { Clash } from './clash.ts'
import { makeClash } from './make-clash.ts'
import { isDated, type Occasion, placesOf } from './occasion.ts'

/** What is open for longer asks nobody for a week. */
const MOST_WEEKS = 8
/** How many others of a region are looked at beside one. */
const MOST_BESIDE = 100
/** Of two that follow each other in time, the later may begin so much earlier on its calendar. */
const DAYS_BETWEEN_ZONES = 2

/**
 * Consultations that ask the same stakeholder groups of the same region in the same ISO week: all
 * that meet in a week are told as one, and so is all that one may meet whose days are not known.
 * `occasions` are in the order of time.
 */
export function audienceClashes(occasions: Occasion[]): Clash[] {
  const asking = occasions.filter(one => isDated(one) && weeksOf(one) <= MOST_WEEKS)
  const calendars = [...Map.groupBy(asking, ({ of }) => of.region).values()]
  return [...certain(calendars), ...possible(calendars)]
}

/** The number of an ISO week: weeks begin on Mondays. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7)
}

/** The groups that both ask. */
function groupsOfBoth({ of: one }: Occasion, { of: other }: Occasion): string[] {
  return one.stakeholderGroups.filter(group => other.stakeholderGroups.includes(group))
}

function shareGroups({ of: one }: Occasion, { of: other }: Occasion): boolean {
  return one.stakeholderGroups.some(group => other.stakeholderGroups.includes(group))
}

function weeksOf({ first, last, isExact }: Occasion): number {
  return isExact ? weekOf(last) - weekOf(first) + 1 : 1
}

function certain(calendars: Occasion[][]): Clash[] {
  // The same may meet again in the next week.
  const clashes = new Map<string, Clash>()
  for (const calendar of calendars) {
    for (const [week, meeting] of byWeek(calendar)) {
      if (meeting.length < 2) continue
      for (const those of sharingGroups(meeting)) {
        const clash = sameAudience(those, 'certain', { first: week, last: week })
        const known = clashes.get(clash.key)
        if (!known) clashes.set(clash.key, clash)
        else known.window = spanning(known, clash)
      }
    }
  }
  return [...clashes.values()]
}

// Those whose days are known, in each week.
function byWeek(calendar: Occasion[]): Map<number, Occasion[]> {
  const weeks = new Map<number, Occasion[]>()
  for (const occasion of calendar) {
    if (!occasion.isExact) continue
    for (let week = weekOf(occasion.first); week <= weekOf(occasion.last); week += 1) {
      const meeting = weeks.get(week)
      if (meeting) meeting.push(occasion)
      else weeks.set(week, [occasion])
    }
  }
  return weeks
}

function spanning({ window: a }: Clash, { window: b }: Clash) {
  return { start: a.start < b.start ? a.start : b.start, end: a.end > b.end ? a.end : b.end }
}

/** Those that share a group with another, directly or through others. */
function sharingGroups(meeting: Occasion[]): Occasion[][] {
  const [one, other] = meeting as [Occasion, Occasion]
  if (meeting.length === 2) return shareGroups(one, other) ? [meeting] : []
  const leader = meeting.map((_, n) => n)
  const find = (n: number): number => {
    let at = n
    while (leader[at] !== at) at = leader[at] as number
    leader[n] = at
    return at
  }
  const first = new Map<string, number>()
  for (const [n, { of }] of meeting.entries()) {
    for (const group of of.stakeholderGroups) {
      const earlier = first.get(group)
      if (earlier === undefined) first.set(group, n)
      else leader[find(n)] = find(earlier)
    }
  }
  const sets: Occasion[][] = meeting.map(() => [])
  for (const [n, one] of meeting.entries()) sets[find(n)]?.push(one)
  return sets.filter(({ length }) => length > 1)
}

// Told once for each whose days are not known, with all that it may meet; of two such, it is the
// first's to tell. A sweep in the order of time, in which those that meet are gathered too.
function possible(calendars: Occasion[][]): Clash[] {
  const meetings = new Map<Occasion, Occasion[]>()
  for (const calendar of calendars) {
    for (const one of calendar) if (!one.isExact) meetings.set(one, [])
    for (const [n, one] of calendar.entries()) {
      meetings.get(one)?.push(one)
      const [first, last] = [weekOf(one.first), weekOf(one.last)]
      const end = Math.min(calendar.length, n + 1 + MOST_BESIDE)
      for (let m = n + 1; m < end; m += 1) {
        const other = calendar[m] as Occasion
        if (weekOf(other.first - DAYS_BETWEEN_ZONES) > last) break
        if (one.isExact && other.isExact) continue
        if (weekOf(other.first) > last || weekOf(other.last) < first) continue
        if (!shareGroups(one, other)) continue
        const isOnes = other.isExact || (!one.isExact && isEarlier(one, other))
        meetings.get(isOnes ? one : other)?.push(isOnes ? other : one)
      }
    }
  }
  const clashes: Clash[] = []
  for (const [vague, those] of meetings) {
    if (those.length < 2) continue
    const weeks = { first: weekOf(vague.first), last: weekOf(vague.last) }
    clashes.push(sameAudience(those, 'possible', weeks))
  }
  return clashes
}

function isEarlier(a: Occasion, b: Occasion): boolean {
  return a.first < b.first || (a.first === b.first && a.of.id < b.of.id)
}

function sameAudience(
  those: Occasion[],
  certainty: Clash['certainty'],
  weeks: { first: number; last: number },
): Clash {
  const [one, other] = those as [Occasion, Occasion]
  const isPair = those.length === 2
  return makeClash('same-audience', isOnPurpose(those) ? 'low' : 'medium', certainty, those, {
    bodies: bodiesOf(those),
    window: { start: mondayOf(weeks.first), end: dayOfMonday(weeks.last, 6) },
    audience: {
      region: one.of.region,
      groups: isPair ? groupsOfBoth(one, other).toSorted() : groupsOfSome(those),
    },
  })
}

function bodiesOf(those: Occasion[]): string[] {
  const bodies = new Set<string>()
  for (const { of } of those) for (const body of of.organisers) bodies.add(body)
  return [...bodies]
}

// The groups that two of them ask, or more.
function groupsOfSome(those: Occasion[]): string[] {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { of } of those) {
    for (const group of of.stakeholderGroups) {
      if (once.has(group)) again.add(group)
      else once.add(group)
    }
  }
  return [...again].toSorted()
}

// Who comes to one place, or to one larger gathering, is asked there together.
function isOnPurpose(those: Occasion[]): boolean {
  const one = those[0] as Occasion
  const { hostEvent, format } = one.of
  const isOneEvent = hostEvent !== undefined && those.every(({ of }) => of.hostEvent === hostEvent)
  if (isOneEvent || format === 'online') return isOneEvent
  return those.every(other => other === one || placesOf(one, other) === 'one')
}

function mondayOf(week: number) {
  return dayOfMonday(week, 0)
}

function dayOfMonday(week: number, more: number) {
  return dayOfNumber(week * 7 - 3 + more)
}
