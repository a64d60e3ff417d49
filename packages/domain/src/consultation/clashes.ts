import { dayNumber } from '../date/day.ts'
import { compareText } from '../date/in-order.ts'
import { windowOfFields } from '../date/when.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { audienceClashes } from './audience-clashes.ts'
import { bodyClashes } from './body-clashes.ts'
import { CLASH_KINDS, type Clash, type ClashKind } from './clash.ts'
import type { Consultation } from './consultation.ts'
import { dayOffClashes } from './day-off-clashes.ts'
import { deadlineClashes } from './deadline-clashes.ts'
import { type InputDeadline, inputDeadlines } from './input-deadlines.ts'
import { byTime, type Hosts, type Occasion, occasionsOf } from './occasion.ts'

export type ClashFacts = {
  consultations: Consultation[]
  milestones: Milestone[]
  /** The bodies of the process, by id. */
  hosts: Hosts
}

/**
 * Everything that stands in the way of the consultations of a process, in the order of the days
 * concerned. What is cancelled or postponed is in nobody's way. The time is that of a few sorts:
 * each consultation meets only its neighbours in the calendar of its bodies and of its region.
 */
export function clashesAmong({ consultations, milestones, hosts }: ClashFacts): Clash[] {
  const standing = consultations.filter(
    ({ status }) => status !== 'cancelled' && status !== 'postponed',
  )
  const occasions = occasionsOf(standing, hosts).toSorted(byTime)
  return found(occasions, inputDeadlines(milestones, hosts))
}

/** Those of one consultation, which may be new or differ from the one that is known by its id. */
export function clashesOf(candidate: Consultation, facts: ClashFacts): Clash[] {
  const { start, end } = windowOfFields(candidate)
  const [first, last] = [dayNumber(start) - NEAR_DAYS, dayNumber(end) + NEAR_DAYS]
  const others = facts.consultations.filter(other => {
    if (other.id === candidate.id) return false
    const window = windowOfFields(other)
    return dayNumber(window.start) <= last && dayNumber(window.end) >= first
  })
  return clashesAmong({ ...facts, consultations: [...others, candidate] }).filter(
    ({ consultations }) => consultations.includes(candidate.id),
  )
}

// Who meets one that may be in any week of a month is nearer, and so is a journey with its rest.
const NEAR_DAYS = 50

function found(occasions: Occasion[], deadlines: Map<string, InputDeadline>): Clash[] {
  const clashes = [
    bodyClashes(occasions),
    audienceClashes(occasions),
    dayOffClashes(occasions),
    deadlineClashes(occasions, deadlines),
  ].flat()
  return inOrder(clashes)
}

// By the day on which they begin, then by kind.
function inOrder(clashes: Clash[]): Clash[] {
  const ranked = clashes.map(clash => {
    const rank = dayNumber(clash.window.start) * CLASH_KINDS.length + RANKS[clash.kind]
    return { clash, rank }
  })
  ranked.sort((a, b) => a.rank - b.rank || compareText(a.clash.key, b.clash.key))
  return ranked.map(({ clash }) => clash)
}

const RANKS = Object.fromEntries(CLASH_KINDS.map((kind, n) => [kind, n])) as Record<
  ClashKind,
  number
>
