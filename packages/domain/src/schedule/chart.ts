import { type Day, dayNumber } from '../date/day.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import type { Fault } from '../fault.ts'
import { called } from '../milestone/called.ts'
import { statusOn } from '../milestone/status-on.ts'
import { cycleFaults, dependencyFaults, isLag, lagFaults } from './dependency-faults.ts'
import { at } from './ints.ts'
import {
  ACTIVE,
  addEdge,
  addNode,
  CALENDAR,
  emptyNetwork,
  FIRST_DAY,
  FIXED,
  type Network,
  SETTLED,
  UNSTATED,
  WORKING,
} from './network.ts'
import { sortNodes } from './order.ts'
import type { Planned } from './planned.ts'
import { allDirty, sweep } from './sweep.ts'
import {
  MONDAY_TO_FRIDAY,
  type WorkCalendar,
  type WorkingDays,
  workingDaysOf,
} from './work-calendar.ts'

export type ScheduleOptions = {
  /** Id of the milestone that the process leads to. */
  goal?: string | undefined
  /** The day on which it is looked at: what is done by then is settled, the rest is to come. */
  on?: Day | undefined
  /** Whether the time planned after what has no lag is needed, or is to spare like all other. */
  intervals?: 'kept' | 'used' | undefined
  /** The working days of the body whose roadmap it is. */
  calendarOf?: ((roadmap: string) => WorkCalendar) | undefined
}

/** Milestones and the network of them: the index of each is its node. */
export type Chart = {
  net: Network
  milestones: Planned[]
  nodes: Map<string, number>
  goal: string | undefined
  on: Day | undefined
  workingDays: (roadmap: string) => WorkingDays
}

/** The network of milestones, computed whole, or what keeps them from having one. */
export function chartOf(
  milestones: readonly Planned[],
  { goal, on, intervals = 'kept', calendarOf = () => MONDAY_TO_FRIDAY }: ScheduleOptions,
): { ok: true; chart: Chart } | { ok: false; faults: Fault[] } {
  const today = on === undefined ? FIRST_DAY : dayNumber(on)
  const net = emptyNetwork(milestones.length, milestones.length * 3, {
    today,
    keepsIntervals: intervals === 'kept',
  })
  const nodes = new Map<string, number>()
  const calendars = new Map<string, WorkingDays>()
  const workingDays = (roadmap: string) => {
    const known = calendars.get(roadmap) ?? workingDaysOf(calendarOf(roadmap))
    calendars.set(roadmap, known)
    return known
  }
  const chart: Chart = { net, milestones: [...milestones], nodes, goal, on, workingDays }
  const faults: Fault[] = []
  for (const milestone of milestones) {
    const { id } = milestone
    const node = addNode(net)
    if (nodes.has(id))
      faults.push({ path: `[${node}].id`, message: `${called(milestone)} is there already` })
    nodes.set(id, node)
    setNode(chart, node, milestone)
    if (at(net.length, node) < 0) {
      faults.push({ path: `[${node}].end`, message: `${called(milestone)} ends before its start` })
    }
  }
  for (const [node, milestone] of milestones.entries()) {
    if (linkNode(chart, node, milestone)) continue
    const find = (id: string) => milestones[nodes.get(id) ?? -1]
    faults.push(...dependencyFaults(milestone, find, `[${node}].`))
    faults.push(...lagFaults(milestone, find, `[${node}].`))
  }
  if (faults.length > 0) return { ok: false, faults }
  if (!sortNodes(net)) {
    return { ok: false, faults: cycleFaults(milestones, id => `[${nodes.get(id)}].dependsOn`) }
  }
  sweep(net, allDirty(net), allDirty(net))
  return { ok: true, chart }
}

/** Sets what a node is and when it is announced for. */
export function setNode(chart: Chart, node: number, milestone: Planned): void {
  const { net, on } = chart
  const isActive = milestone.status !== 'cancelled'
  const isSettled = on !== undefined && statusOn(milestone, on) === 'done'
  net.state[node] =
    (isActive ? ACTIVE : 0) | (milestone.fixed ? FIXED : 0) | (isSettled ? SETTLED : 0)
  setDays(net, node, milestone)
  // What is done was done by today, however vague its date is.
  if (isSettled)
    net.last[node] = Math.max(at(net.first, node), Math.min(at(net.last, node), net.today))
  if (milestone.id === chart.goal) net.goal = node
  if (milestone.lags?.some(({ working }) => working)) {
    net.working[node] = chart.workingDays(milestone.roadmap)
  }
}

/** Sets the days on which a node may start, and how long it is. */
export function setDays(net: Network, node: number, date: DateFields): void {
  const { start, end } = windowOfFields(date)
  const [first, last] = [dayNumber(start), dayNumber(end)]
  const isPartial = date.precision !== 'day'
  net.first[node] = first
  net.last[node] = isPartial ? last : first
  net.length[node] = isPartial ? 0 : last - first
}

/** How long after a dependency a milestone may start: the kind of days, and how many. */
export function lagOn({ lags }: Planned, on: string): [kind: number, days: number] {
  const lag = lags?.find(other => other.on === on)
  if (lag === undefined) return [UNSTATED, 0]
  return [lag.working ? WORKING : CALENDAR, lag.days]
}

// Adds an edge for each dependency that can be one, and says whether all can.
function linkNode({ net, nodes }: Chart, node: number, milestone: Planned): boolean {
  const { dependsOn = [], lags = [] } = milestone
  let isSound = lags.every(({ on, days }) => isLag(days) && dependsOn.includes(on))
  for (const [index, on] of dependsOn.entries()) {
    const before = nodes.get(on)
    if (before === undefined || before === node) isSound = false
    else if (dependsOn.indexOf(on) === index) {
      const edge = addEdge(net, before, node)
      const [kind, days] = lagOn(milestone, on)
      net.kind[edge] = kind
      net.lag[edge] = days
    }
  }
  return isSound
}
