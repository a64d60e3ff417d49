import { dayNumber, dayOfNumber, weekdayOf } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import type { ScheduleOptions } from '@tributary/domain/schedule/chart'
import type { Move } from '@tributary/domain/schedule/move'
import type { Planned } from '@tributary/domain/schedule/planned'
import { MONDAY_TO_FRIDAY } from '@tributary/domain/schedule/work-calendar'

type Node = {
  milestone: Planned
  first: number
  last: number
  length: number
  isSettled: boolean
  isTarget: boolean
  lead: number
  earliest: number
  narrowed: number
}

/** The last day that a milestone may start on; undefined where it does not lead to the goal. */
type Latest = Map<string, number | undefined>

export type NaiveSchedule = {
  earliest: Map<string, number>
  slacks: Map<string, number | null>
  goalSlack: number | null
  conflicts: string[]
  /** By how many days each fixed date comes before what it depends on can be over. */
  shortfalls: Map<string, number>
}

/**
 * The schedule a second time, as its rules say and no faster: every day is found by trying one day
 * after the other until nothing is against it. It knows no order, no rows and no shortcuts.
 */
export function naiveSchedule(
  milestones: readonly Planned[],
  options: ScheduleOptions,
  moves: readonly Move[] = [],
): NaiveSchedule {
  const before = nodesOf(milestones, options)
  const moved = milestones.map(milestone => {
    const move = moves.find(other => other.milestone === milestone.id)
    if (!move) return milestone
    const { end: _, startsAt: _s, endsAt: _e, timeZone: _z, ...rest } = milestone
    const { milestone: _m, ...date } = move
    return { ...rest, ...date }
  })
  const nodes = nodesOf(moved, options)
  for (const { id } of milestones) {
    const isMoved = moves.some(({ milestone }) => milestone === id)
    const [node, was] = [nodes.get(id), before.get(id)]
    // What is not moved keeps the lead that it had.
    if (node && was && !isMoved) node.lead = was.lead
  }
  settle(nodes, options)
  const ahead = [...nodes.values()].filter(({ isSettled }) => !isSettled)
  const latest: Latest = new Map(
    ahead.map(({ milestone }) => [milestone.id, latestOf(milestone.id, nodes, options)]),
  )
  const slacks = new Map(
    [...nodes.values()].map(node => [node.milestone.id, slackOf(node, latest)]),
  )
  const bounding = ahead.flatMap(node => {
    const slack = slacks.get(node.milestone.id) ?? null
    if (slack === null) return []
    if (slack < 0) return [slack]
    const day = latest.get(node.milestone.id) as number
    return node.isTarget || day < Math.max(node.last, node.earliest) ? [] : [slack]
  })
  return {
    earliest: new Map(ahead.map(({ milestone, earliest }) => [milestone.id, earliest])),
    slacks,
    goalSlack: bounding.length > 0 ? Math.min(...bounding) : null,
    conflicts: conflictsOf(nodes, options),
    shortfalls: new Map(
      ahead
        .filter(({ milestone }) => milestone.fixed)
        .map(node => [node.milestone.id, shortfallOf(node, nodes, options)]),
    ),
  }
}

/** Whether some milestone is come to from itself, along what each depends on. */
export function naivelyCircular(milestones: readonly Planned[]): boolean {
  return milestones.some(({ id }) => {
    const seen = new Set<string>()
    const queue = [id]
    for (const at of queue) {
      for (const on of milestones.find(other => other.id === at)?.dependsOn ?? []) {
        if (on === id) return true
        if (!seen.has(on)) queue.push(on)
        seen.add(on)
      }
    }
    return false
  })
}

function nodesOf(milestones: readonly Planned[], options: ScheduleOptions): Map<string, Node> {
  const { goal, on } = options
  const nodes = new Map<string, Node>()
  for (const milestone of milestones) {
    if (milestone.status === 'cancelled') continue
    const { start, end } = windowOfFields(milestone)
    const isSpan = milestone.precision === 'day'
    const first = dayNumber(start)
    const isSettled = on !== undefined && milestone.status === 'done' && start <= on
    const last = isSpan ? first : dayNumber(isSettled && on < end ? on : end)
    nodes.set(milestone.id, {
      milestone,
      first,
      last,
      length: isSpan ? dayNumber(end) - first : 0,
      isSettled,
      isTarget: milestone.fixed === true || milestone.id === goal,
      lead: 0,
      earliest: first,
      narrowed: first,
    })
  }
  for (const node of nodes.values()) {
    const before = dependencies(node, nodes)
    if (node.isTarget || before.length === 0 || options.intervals === 'used') continue
    const isReady = (lead: number) =>
      before.every(
        other => startAfter(other.last + other.length, node, other, options) + lead <= node.first,
      )
    while (isReady(node.lead + 1)) node.lead += 1
  }
  return nodes
}

// What still holds a milestone up.
function dependencies(node: Node, nodes: Map<string, Node>): Node[] {
  if (node.isSettled) return []
  return (node.milestone.dependsOn ?? []).flatMap(on => nodes.get(on) ?? [])
}

// The first day on which `node` may start when `before` is over, its lead apart.
function startAfter(over: number, node: Node, before: Node, options: ScheduleOptions): number {
  const { lags, roadmap } = node.milestone
  const lag = lags?.find(({ on }) => on === before.milestone.id)
  if (!lag) return over
  if (!lag.working) return over + lag.days
  const { weekend, holidays } = options.calendarOf?.(roadmap) ?? MONDAY_TO_FRIDAY
  let [day, left] = [over, Math.abs(lag.days)]
  while (left > 0) {
    day += Math.sign(lag.days)
    const name = dayOfNumber(day)
    if (!weekend.includes(weekdayOf(name)) && !holidays.includes(name)) left -= 1
  }
  return day
}

function leadAfter(node: Node, before: Node): number {
  return node.milestone.lags?.some(({ on }) => on === before.milestone.id) ? 0 : node.lead
}

function settle(nodes: Map<string, Node>, options: ScheduleOptions): void {
  const today = options.on === undefined ? undefined : dayNumber(options.on)
  for (let isOver = false; !isOver; ) {
    isOver = true
    for (const node of nodes.values()) {
      const isFixed = node.milestone.fixed === true
      const isPast = (start: number) =>
        today !== undefined && !node.isSettled && !isFixed && start + node.length < today
      const pushes = (start: number) =>
        dependencies(node, nodes).some(before => {
          const over = before.earliest + before.length
          return start < startAfter(over, node, before, options) + leadAfter(node, before)
        })
      const narrows = (start: number) =>
        dependencies(node, nodes).some(
          before => start < startAfter(before.narrowed + before.length, node, before, options),
        )
      while (!isFixed && (isPast(node.earliest) || pushes(node.earliest))) {
        node.earliest += 1
        isOver = false
      }
      while (node.narrowed < node.last && (isPast(node.narrowed) || narrows(node.narrowed))) {
        node.narrowed += 1
        isOver = false
      }
    }
  }
}

// The last start from which all that follows, one after the other, keeps fixed dates and the goal.
function latestOf(id: string, nodes: Map<string, Node>, options: ScheduleOptions) {
  const goal = nodes.get(options.goal ?? '')
  if (!goal || goal.isSettled) return undefined
  const leads = new Set([goal])
  for (const node of leads) for (const before of dependencies(node, nodes)) leads.add(before)
  const start = nodes.get(id) as Node
  if (!leads.has(start) || start.isSettled) return undefined
  const holds = (day: number): boolean => {
    const starts = new Map([[start, day]])
    const queue = [start]
    for (const node of queue) {
      const at = starts.get(node) as number
      if (node.isTarget && at > node.last) return false
      if (node === goal) continue
      for (const next of leads) {
        if (!dependencies(next, nodes).includes(node)) continue
        const then = startAfter(at + node.length, next, node, options) + leadAfter(next, node)
        if (then <= (starts.get(next) ?? Number.NEGATIVE_INFINITY)) continue
        starts.set(next, then)
        queue.push(next)
      }
    }
    return true
  }
  let day = start.first
  while (!holds(day)) day -= 1
  while (holds(day + 1)) day += 1
  return day
}

function slackOf(node: Node, latest: Latest): number | null {
  const day = latest.get(node.milestone.id)
  if (day === undefined) return null
  const last = Math.max(node.last, node.earliest)
  if (day >= last) return day - last
  return day < node.earliest ? day - node.earliest : 0
}

function shortfallOf(node: Node, nodes: Map<string, Node>, options: ScheduleOptions): number {
  const late = dependencies(node, nodes).map(
    before => startAfter(before.earliest + before.length, node, before, options) - node.last,
  )
  return Math.max(0, ...late)
}

function conflictsOf(nodes: Map<string, Node>, options: ScheduleOptions): string[] {
  return [...nodes.values()].flatMap(node =>
    dependencies(node, nodes).flatMap(before => {
      const soonest = startAfter(before.narrowed + before.length, node, before, options)
      const latest = startAfter(before.last + before.length, node, before, options)
      const names = `${node.milestone.id} before ${before.milestone.id}`
      if (soonest > node.last) return [`${names}: certain, ${soonest - node.last}`]
      return latest > node.first ? [`${names}: possible, ${latest - node.first}`] : []
    }),
  )
}
