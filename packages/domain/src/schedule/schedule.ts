import { type Day, type DayWindow, dayOfNumber } from '../date/day.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import type { Fault } from '../fault.ts'
import { called } from '../milestone/called.ts'
import { namedDateFaults } from '../milestone/named-date-faults.ts'
import { type Chart, chartOf, type ScheduleOptions } from './chart.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'
import { criticalPath } from './critical-path.ts'
import { putMilestone } from './edit.ts'
import { type GoalStanding, goalOf } from './goal.ts'
import { at } from './ints.ts'
import type { Move } from './move.ts'
import { isActive, isFixed, NO_DAY } from './network.ts'
import { onDate, type Planned } from './planned.ts'
import { type Ripple, rippleOf } from './ripple.ts'
import { boundingSlack, slackOf, slackToGoal } from './slack.ts'
import { slacksTo } from './slacks-to.ts'

/** Where a milestone stands in the schedule. */
export type Scheduled = {
  milestone: string
  /** The days that it is announced for, or on which it may fall. */
  window: DayWindow
  /** The first day on which it can start, those that it depends on moved as far as they must. */
  earliest: Day
  /** The last day on which it may start for the goal to hold; null where it does not lead to it. */
  latest: Day | null
  slackDays: number | null
  /** Whether the goal has no more time to spare than this. */
  critical: boolean
}

export type Result<Value> = ({ ok: true } & Value) | { ok: false; faults: Fault[] }

/** The answers of a schedule, and edits, each of which computes anew only what it touches. */
export type Schedule = {
  /** All that is not cancelled, each after what it depends on. */
  all: () => Scheduled[]
  of: (id: string) => Scheduled | undefined
  goal: () => GoalStanding | undefined
  /** The critical path, as ids, to the goal. */
  criticalPath: () => string[]
  conflicts: () => Conflict[]
  /** For what leads to a milestone: how many days each may slip without moving that one. */
  slackTo: (target: string) => Map<string, number>
  ripple: (moves: readonly Move[]) => Result<{ ripple: Ripple }>
  /** Adds a milestone or puts it in the place of the one with its id. */
  put: (milestone: Planned) => Result<object>
  move: (id: string, date: DateFields) => Result<object>
}

/**
 * The schedule of milestones, or what makes it impossible.
 *
 * **Dates.** A milestone known to the day starts and ends on its days; its length is the days from
 * its first to its last, so that one day lasts none. One known to the month, quarter or year falls
 * on one day of that window, whichever fits; hours do not count. A slip keeps the length.
 *
 * **Dependencies** run from end to start. A milestone can be on the very day on which what it
 * depends on ends: the outcome is adopted on the last day of the meeting. A lag that is stated is
 * the least time between them, in days of the calendar or working days of the body that waits; the
 * rest of the time there is to spare. Where none is stated, the time that is planned is taken to be
 * needed: a milestone keeps its *lead*, the days between when all is ready that it depends on, by
 * the last day announced, and its own first day; with `intervals: 'used'` it has none. What it
 * contributes to holds nothing up.
 *
 * **What does not move.** A fixed milestone and the goal have no lead: they are what others are on
 * time for. What is done on the day `on` is settled: it waits for nothing, and what is not done ends
 * on that day or later. Without `on`, all dates are taken as they stand. What is cancelled holds
 * nothing up and is not there.
 *
 * **Slack** is how many days later than its last announced day a milestone may start, so that the
 * goal takes place when it is announced for and no fixed date on the way to it is missed; negative
 * where it is too late already. A vague date that fits on some of its days has none: the goal holds
 * provided that it comes early enough, which is also a possible conflict.
 */
export function schedule(
  milestones: readonly Planned[],
  options: ScheduleOptions = {},
): Result<{ schedule: Schedule }> {
  const charted = chartOf(milestones, options)
  return charted.ok ? { ok: true, schedule: scheduleOf(charted.chart) } : charted
}

function scheduleOf(chart: Chart): Schedule {
  const { net, nodes } = chart
  const idOf = (node: number) => (chart.milestones[node] as Planned).id
  // What follows from all nodes together, until the next edit.
  let known: { slack: number | null; path: string[]; onPath: Set<number> } | undefined

  return {
    all: () =>
      Array.from(net.order.subarray(0, net.nodes))
        .filter(node => isActive(net, node))
        .map(scheduledAt),
    of: id => {
      const node = nodes.get(id)
      return node === undefined || !isActive(net, node) ? undefined : scheduledAt(node)
    },
    goal: () => goalOf(net, idOf),
    criticalPath: () => whole().path,
    conflicts: () => conflictsOf(net, idOf),
    slackTo: target => {
      const node = nodes.get(target)
      const slacks = node === undefined ? [] : slacksTo(net, node)
      return new Map(Array.from(slacks, ([other, days]) => [idOf(other), days]))
    },
    ripple: moves => {
      const faults = moveFaults(chart, moves)
      return faults.length > 0
        ? { ok: false, faults }
        : { ok: true, ripple: rippleOf(chart, moves) }
    },
    put,
    move: (id, date) => {
      const milestone = chart.milestones[nodes.get(id) ?? -1]
      if (milestone) return put(onDate(milestone, date))
      return { ok: false, faults: [unknown(id, 'milestone')] }
    },
  }

  function put(milestone: Planned): Result<object> {
    known = undefined
    const faults = putMilestone(chart, milestone)
    return faults.length > 0 ? { ok: false, faults } : { ok: true }
  }

  function whole() {
    if (known) return known
    const slack = slackToGoal(net)
    const path = criticalPath(net, slack, idOf)
    known = { slack, path: path.map(idOf), onPath: new Set(path) }
    return known
  }

  function scheduledAt(node: number): Scheduled {
    const { slack, onPath } = whole()
    const latest = at(net.latest, node)
    const bounding = boundingSlack(net, node)
    return {
      milestone: idOf(node),
      window: windowOfFields(chart.milestones[node] as Planned),
      earliest: dayOfNumber(at(net.earliest, node)),
      latest: latest === NO_DAY ? null : dayOfNumber(latest),
      slackDays: node === net.goal ? slack : isFixed(net, node) ? bounding : slackOf(net, node),
      critical: onPath.has(node) || (bounding !== null && bounding === slack),
    }
  }
}

/** What is wrong with moves: of no milestone, twice of one, or to no date. */
function moveFaults({ nodes, milestones }: Chart, moves: readonly Move[]): Fault[] {
  const seen = new Set<string>()
  return moves.flatMap(({ milestone, ...date }, index) => {
    const path = `[${index}].milestone`
    const known = milestones[nodes.get(milestone) ?? -1]
    if (!known) return [unknown(milestone, path)]
    if (seen.has(milestone)) return [{ path, message: `${called(known)} is moved twice` }]
    seen.add(milestone)
    return namedDateFaults(onDate(known, date), `[${index}].`)
  })
}

function unknown(id: string, path: string): Fault {
  return { path, message: `no milestone "${id}"` }
}
