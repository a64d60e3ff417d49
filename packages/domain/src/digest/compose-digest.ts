import { windowOfFields } from '../date/when.ts'
import { phaseOn } from '../process/overview-on.ts'
import { keyOf } from './dated.ts'
import type { Dated, Digest, Moved, TookPlace } from './digest.ts'
import type { DigestFacts } from './digest-facts.ts'
import { countNeeds, needsOf, type Personal } from './needs.ts'
import type { DigestTopic } from './subscription.ts'

/** For whom a digest is composed. */
export type ComposedFor = {
  /** Ids of the bodies whose things are the reader's own. */
  bodies: string[]
  timeZone: string
  topics?: DigestTopic[] | undefined
  /** What is for one person alone; none of a digest that anybody may read. */
  personal?: Personal | undefined
}

const FURTHER = 4

/** What a digest says to one reader: nothing twice, what is theirs and what is shared first. */
export function composeDigest(facts: DigestFacts, reader: ComposedFor): Digest {
  const { on, record, goal, titles } = facts
  const { timeZone, topics, personal } = reader
  const wants = (topic: DigestTopic) => topics === undefined || topics.includes(topic)
  const present = record.bodies.filter(({ id }) => reader.bodies.includes(id))
  const bodies = present.map(({ id }) => id)
  const around = facts.around(timeZone)
  const needs = needsOf(record, facts.asked, { bodies, personal, on })
  // The goal is told before all.
  const isGoal = ({ thing, id }: Dated) => thing === 'milestone' && id === goal?.milestone.id
  const own = (of: Dated) => of.bodies.some(body => bodies.includes(body))
  const all = new Map(facts.moved.map(moved => [keyOf(moved.of), moved]))
  const past = around.past
    .filter(of => !isGoal(of))
    .map((of): TookPlace => ({ of, before: all.get(keyOf(of))?.before ?? null }))
  const over = new Set(around.past.map(keyOf))
  const moved = facts.moved
    .filter(({ of }) => !over.has(keyOf(of)))
    .toSorted((a, b) => weightOf(b, own(b.of)) - weightOf(a, own(a.of)))
  const told = new Set([
    ...(wants('moved') ? moved.map(({ of }) => keyOf(of)) : []),
    ...[...needs.undated, ...needs.overdueMilestones].map(({ id }) => `milestone ${id}`),
    ...needs.unanswered.map(({ meeting }) => `meeting ${meeting}`),
  ])
  const ahead = around.ahead.filter(of => isFor(of, bodies))
  const untold = ahead.filter(of => !told.has(keyOf(of)) && !isGoal(of))
  const further = around.later.filter(of => of.isShared || (own(of) && of.thing !== 'meeting'))
  return {
    on,
    preparation: record.process,
    bodies: present,
    timeZone,
    goal,
    phase: phaseOn(record.process.phases, on),
    moved: wants('moved') ? moved : [],
    edited: wants('moved') ? facts.edited : 0,
    needs,
    past: wants('ahead') ? past.filter(({ of }) => isFor(of, bodies)) : [],
    ahead: wants('ahead') ? untold : [],
    isAheadOfMore: wants('moved') && ahead.some(of => all.has(keyOf(of)) && told.has(keyOf(of))),
    conflicts: wants('schedule') ? facts.conflicts : [],
    clashes: wants('clashes') ? facts.clashes : [],
    gaps: wants('coverage') ? facts.gaps : [],
    decisions: wants('decisions') ? facts.decisions : [],
    further: wants('ahead')
      ? soonest(further.filter(of => !told.has(keyOf(of)) && !isGoal(of)))
      : [],
    titles,
    topics,
  }
}

/**
 * Whether a digest has nothing new to say: nothing moved, took place, was decided or came into
 * conflict, the goal stands as it stood, nothing waits for the reader and no deadline is near.
 */
export function isQuiet(digest: Digest): boolean {
  const { moved, past, decisions, conflicts, clashes, gaps, needs, ahead, goal } = digest
  const lists = [moved, past, decisions, conflicts, clashes, gaps]
  return (
    lists.every(list => list.length === 0) &&
    countNeeds(needs) === 0 &&
    !ahead.some(({ isDeadline }) => isDeadline) &&
    !(goal?.after && goal.before && isOther(goal.before, goal.after)) &&
    !(goal && goal.days < 0 && digest.on <= windowOfFields(goal.milestone).end)
  )
}

type Standing = { holds: boolean; slackDays: number | null }

function isOther(a: Standing, b: Standing): boolean {
  return a.holds !== b.holds || a.slackDays !== b.slackDays
}

const WEIGHTS: Record<Moved['how'], number> = {
  cancelled: 500,
  postponed: 500,
  moved: 400,
  restored: 350,
  narrowed: 200,
  widened: 200,
  added: 150,
  placed: 120,
  done: 100,
}

function weightOf({ how, days, of, isGoal }: Moved, isOwn: boolean): number {
  const place = (isGoal ? 1_000 : 0) + (of.isShared ? 300 : 0) + (isOwn ? 250 : 0)
  return WEIGHTS[how] + Math.min(Math.abs(days), 90) + place
}

// Meetings concern those who are in them; of somebody without a body, all are.
function isFor({ thing, bodies }: Dated, own: string[]): boolean {
  return thing !== 'meeting' || own.length === 0 || bodies.some(body => own.includes(body))
}

function soonest(dates: Dated[]): Dated[] {
  const last = (of: Dated) => windowOfFields(of).end
  return dates
    .toSorted((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0))
    .slice(0, FURTHER)
}
