import { type Day, dayOfNumber } from '../date/day.ts'
import { type PartialDate, windowOf } from '../date/partial-date.ts'
import type { Milestone } from '../milestone/milestone.ts'
import type { Consultation } from './consultation.ts'
import { type InputDeadline, inputDeadlines, latenessOf } from './input-deadlines.ts'
import { type Hosts, type Occasion, occasionsOf } from './occasion.ts'
import { consultationStatusOn } from './status-on.ts'

/** What a consultation gives to one output: on time, late, or not yet. */
export type TraceLink = {
  consultation: string
  output: string
  /** Id of the milestone that is the input deadline; null where the output's own date is the last. */
  deadline: string | null
  /** The last day on which input counts. */
  by: Day
  late: boolean
  /** Whether it may come too late, as far as its date is known. */
  mayBeLate: boolean
  /** How many days after the deadline; 0 where it is in time. */
  days: number
  /** Delivered; held, with no input on record; or still to be held. */
  state: 'delivered' | 'held' | 'due'
  inputs: { title: string; delivered: PartialDate; url?: string | undefined; late: boolean }[]
}

/** What has come to an output by its deadline, what is still to come, and what comes late. */
export type TracedOutput = {
  output: string
  deadline: string | null
  by: Day
  /** Ids of consultations. */
  delivered: string[]
  held: string[]
  due: string[]
  late: string[]
  /** The outputs and sessions to which it contributes. */
  contributesTo: string[]
  reachesGoal: boolean
}

export type Traceability = {
  links: TraceLink[]
  outputs: TracedOutput[]
  /** Through which milestones the results of each consultation go, the nearest first. */
  consultations: { consultation: string; reaches: string[]; reachesGoal: boolean }[]
  /** The milestones among themselves, on the way from the outputs to the goal. */
  flows: { from: string; to: string }[]
}

export type TraceFacts = {
  consultations: Consultation[]
  milestones: Milestone[]
  hosts: Hosts
  goal?: string | undefined
}

/**
 * Follows what consultations give: through their inputs into reports and on to the outcome. What
 * has come counts as of the day `on`; what is cancelled is left out, and nothing is due any more
 * from what is postponed.
 */
export function traceabilityOf(facts: TraceFacts, on: Day): Traceability {
  const { milestones, goal } = facts
  const deadlines = inputDeadlines(milestones, facts.hosts)
  const onward = new Map(
    milestones
      .filter(({ id }) => deadlines.has(id))
      .map(({ id, contributesTo = [] }) => [id, contributesTo.filter(to => deadlines.has(to))]),
  )
  const consultations = facts.consultations.filter(({ status }) => status !== 'cancelled')
  const links = occasionsOf(consultations, facts.hosts).flatMap(one => linksOf(one, deadlines, on))
  const fed = new Set(links.map(({ output }) => output))
  const traced = milestones.filter(({ id }) => fed.has(id) || deadlines.get(id)?.deadline)
  const byOutput = Map.groupBy(links, ({ output }) => output)
  const isGoal = (ids: string[]) => goal !== undefined && ids.includes(goal)
  const reached = new Map([...onward.keys()].map(id => [id, [id, ...reachedFrom([id], onward)]]))
  return {
    links,
    outputs: traced.map(({ id }) => ({
      ...outputOf(deadlines.get(id) as InputDeadline, byOutput.get(id) ?? []),
      contributesTo: onward.get(id) ?? [],
      reachesGoal: isGoal(reached.get(id) ?? []),
    })),
    consultations: consultations.map(({ id, feedsInto }) => {
      const first = feedsInto.filter(output => deadlines.has(output))
      const reaches = [...first, ...reachedFrom(first, onward)]
      return { consultation: id, reaches, reachesGoal: isGoal(reaches) }
    }),
    flows: flowsFrom([...fed], onward),
  }
}

function linksOf(occasion: Occasion, deadlines: Map<string, InputDeadline>, on: Day): TraceLink[] {
  const { of } = occasion
  const status = consultationStatusOn(of, on)
  return of.feedsInto.flatMap((output): TraceLink[] => {
    const deadline = deadlines.get(output)
    if (!deadline) return []
    const by = dayOfNumber(deadline.by)
    const inputs = (of.inputs ?? [])
      .filter(({ into, delivered }) => into === output && windowOf(delivered).start <= on)
      .map(({ into: _, ...input }) => ({ ...input, late: windowOf(input.delivered).start > by }))
    const lateness = latenessOf(occasion, deadline)
    // What was delivered in time is in time, whenever it was said.
    const isInTime = inputs.some(({ late }) => !late)
    const late = inputs.length > 0 ? !isInTime : lateness?.certainty === 'certain'
    return [
      {
        consultation: of.id,
        output,
        deadline: deadline.deadline?.id ?? null,
        by,
        late,
        mayBeLate: inputs.length === 0 && lateness?.certainty === 'possible',
        days: late ? (lateness?.days ?? 0) : 0,
        state: inputs.length > 0 ? 'delivered' : status === 'held' ? 'held' : 'due',
        inputs,
      },
    ]
  })
}

function outputOf({ output, deadline, by }: InputDeadline, links: TraceLink[]) {
  const ids = (which: (link: TraceLink) => boolean) =>
    links.filter(which).map(({ consultation }) => consultation)
  return {
    output,
    deadline: deadline?.id ?? null,
    by: dayOfNumber(by),
    delivered: ids(({ state }) => state === 'delivered'),
    held: ids(({ state }) => state === 'held'),
    due: ids(({ state }) => state === 'due'),
    late: ids(({ late }) => late),
  }
}

type Onward = Map<string, string[]>

// Breadth first; links may go in a circle.
function reachedFrom(first: string[], onward: Onward): string[] {
  const seen = new Set(first)
  const queue = [...first]
  for (const id of queue) {
    for (const next of onward.get(id) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return queue.slice(first.length)
}

function flowsFrom(first: string[], onward: Onward): { from: string; to: string }[] {
  return [...first, ...reachedFrom(first, onward)].flatMap(from =>
    (onward.get(from) ?? []).map(to => ({ from, to })),
  )
}
