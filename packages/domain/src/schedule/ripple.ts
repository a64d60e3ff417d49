import { type Day, dayOfNumber } from '../date/day.ts'
import { type Chart, setNode } from './chart.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'
import { type GoalStanding, goalOf } from './goal.ts'
import { at } from './ints.ts'
import type { Move } from './move.ts'
import { copyOfDays, FIRST_DAY, isActive, isAhead, isFixed, type Network, NONE } from './network.ts'
import { onDate, type Planned } from './planned.ts'
import { lastStart, slackOf } from './slack.ts'
import { mark, markAfter, markBefore, noneDirty, sweep } from './sweep.ts'
import { startAfter } from './waiting.ts'

/** A milestone that comes later than announced, and by how many days. */
export type Slip = {
  milestone: string
  days: number
  /** The first day on which it can be. */
  to: Day
  slackDays: number | null
}

/** What some moves would do to everything else. */
export type Ripple = {
  /** What would slip, in the order of the days to which it would. */
  slips: Slip[]
  /** The fixed dates that would come before what they depend on, by how many days. */
  missed: { milestone: string; days: number }[]
  /** The deadlines and the consultations among the slips: as announced, they are missed. */
  deadlines: string[]
  consultations: string[]
  /** The bodies on whose roadmaps something slips or is missed. */
  bodies: string[]
  /** Before the moves, and after them and all that slips. */
  goal: { before: GoalStanding; after: GoalStanding } | undefined
  /** Conflicts that come and go if nothing but the moves is done. */
  conflicts: { arising: Conflict[]; resolved: Conflict[] }
}

/**
 * What moves would do, tried out on a copy. What depends on a moved milestone keeps its lead: the
 * five weeks for comments stay five weeks, until a fixed date or the goal ends the giving way.
 */
export function rippleOf(chart: Chart, moves: readonly Move[]): Ripple {
  const { net } = chart
  const milestoneAt = (node: number) => chart.milestones[node] as Planned
  const idOf = (node: number) => milestoneAt(node).id
  const moved = new Set(moves.map(({ milestone }) => chart.nodes.get(milestone) as number))
  const after = afterMoves(chart, moves, moved)
  const ripple: Ripple = {
    slips: [],
    missed: [],
    deadlines: [],
    consultations: [],
    bodies: [],
    goal: undefined,
    conflicts: {
      arising: conflictsOf(after, idOf, edge => at(after.clash, edge) > at(net.clash, edge)),
      resolved: conflictsOf(net, idOf, edge => at(after.clash, edge) < at(net.clash, edge)),
    },
  }
  const touched = new Set<string>()
  for (const node of touchedNodes(net, after)) {
    const { id, roadmap, kind } = milestoneAt(node)
    if (isFixed(net, node)) {
      const days = shortfall(after, node)
      if (days <= shortfall(net, node)) continue
      ripple.missed.push({ milestone: id, days })
    } else {
      const earliest = at(after.earliest, node)
      const days = earliest - lastStart(net, node)
      if (days <= 0 || moved.has(node)) continue
      const slackDays = slackOf(after, node)
      ripple.slips.push({ milestone: id, days, to: dayOfNumber(earliest), slackDays })
      if (kind === 'deadline') ripple.deadlines.push(id)
      if (kind === 'consultation') ripple.consultations.push(id)
    }
    touched.add(roadmap)
  }
  ripple.bodies = [...touched].sort()
  const [before, then] = [goalOf(net, idOf), goalOf(after, idOf)]
  if (before && then) ripple.goal = { before, after: then }
  return ripple
}

function afterMoves(chart: Chart, moves: readonly Move[], moved: ReadonlySet<number>): Network {
  const net = copyOfDays(chart.net)
  const [forward, backward] = [noneDirty(net), noneDirty(net)]
  for (const { milestone, ...date } of moves) {
    const node = chart.nodes.get(milestone) as number
    setNode({ ...chart, net }, node, onDate(chart.milestones[node] as Planned, date))
    mark(net, forward, node)
    markAfter(net, forward, node)
    mark(net, backward, node)
    markBefore(net, backward, node)
  }
  sweep(net, forward, backward, node => !moved.has(node))
  return net
}

// The nodes that are to come and that something may have moved, by their earliest days.
function touchedNodes(net: Network, after: Network): Iterable<number> {
  const keys: number[] = []
  for (let node = 0; node < net.nodes; node += 1) {
    if (!isAhead(after, node)) continue
    const earliest = at(after.earliest, node)
    if (earliest === net.earliest[node] && !isFixed(after, node)) continue
    keys.push((earliest - FIRST_DAY) * net.nodes + node)
  }
  // Numbers sort many times faster than by a comparison.
  return Float64Array.from(keys)
    .sort()
    .map(key => key % net.nodes)
}

// By how many days what it depends on is over too late for a date that does not move.
function shortfall(net: Network, node: number): number {
  let days = 0
  if (!isAhead(net, node)) return days
  for (let edge = at(net.headIn, node); edge !== NONE; edge = at(net.nextIn, edge)) {
    const before = at(net.from, edge)
    if (!isActive(net, before)) continue
    const over = at(net.earliest, before) + at(net.length, before)
    days = Math.max(days, startAfter(net, edge, over) - at(net.last, node))
  }
  return days
}
