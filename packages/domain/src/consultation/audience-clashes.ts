import { dayOfNumber } from '../date/day.ts'
import type { Clash } from './clash.ts'
import { makeClash } from './make-clash.ts'
import { byTime, isDated, type Occasion, placesOf } from './occasion.ts'

/** What is open for longer asks nobody for a week. */
const MOST_WEEKS = 8
/** How many others of a region are looked at beside one whose days are not known. */
const MOST_BESIDE = 200

/**
 * Consultations that ask the same stakeholder groups of the same region in the same ISO week: all
 * that meet in a week are told as one, and so is all that one may meet whose days are not known.
 * `occasions` are in the order of time.
 */
export function audienceClashes(occasions: Occasion[]): Clash[] {
  const asking = occasions.filter(one => isDated(one) && weeksOf(one) <= MOST_WEEKS)
  return [...certain(asking.filter(({ isExact }) => isExact)), ...possible(asking)]
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

function certain(occasions: Occasion[]): Clash[] {
  // The same may meet again in the next week.
  const clashes = new Map<string, Clash>()
  for (const calendar of Map.groupBy(occasions, ({ of }) => of.region).values()) {
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

function byWeek(calendar: Occasion[]): Map<number, Occasion[]> {
  const weeks = new Map<number, Occasion[]>()
  for (const occasion of calendar) {
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
// first's to tell.
function possible(asking: Occasion[]): Clash[] {
  const meets = new Map<Occasion, Occasion[]>()
  for (const calendar of Map.groupBy(asking, ({ of }) => of.region).values()) {
    const sorted = calendar.toSorted(byFirstDay)
    for (const [n, one] of sorted.entries()) {
      const last = weekOf(one.last)
      const end = Math.min(sorted.length, n + 1 + MOST_BESIDE)
      for (let m = n + 1; m < end; m += 1) {
        const other = sorted[m] as Occasion
        if (weekOf(other.first) > last) break
        if ((one.isExact && other.isExact) || !shareGroups(one, other)) continue
        const [vague, met] = one.isExact ? [other, one] : [one, other]
        const known = meets.get(vague)
        if (known) known.push(met)
        else meets.set(vague, [met])
      }
    }
  }
  return [...meets].map(([vague, others]) => {
    const weeks = { first: weekOf(vague.first), last: weekOf(vague.last) }
    return sameAudience([vague, ...others].toSorted(byTime), 'possible', weeks)
  })
}

function byFirstDay(a: Occasion, b: Occasion): number {
  return a.first - b.first || (a.of.id < b.of.id ? -1 : 1)
}

function sameAudience(
  those: Occasion[],
  certainty: Clash['certainty'],
  weeks: { first: number; last: number },
): Clash {
  const [one, other] = those as [Occasion, Occasion]
  const isPair = those.length === 2
  return makeClash('same-audience', isOnPurpose(those) ? 'low' : 'medium', certainty, those, {
    bodies: [...new Set(those.flatMap(({ of }) => of.organisers))],
    window: { start: mondayOf(weeks.first), end: dayOfMonday(weeks.last, 6) },
    audience: {
      region: one.of.region,
      groups: isPair ? groupsOfBoth(one, other).toSorted() : groupsOfSome(those),
    },
  })
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
