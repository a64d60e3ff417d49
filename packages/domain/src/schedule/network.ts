import { at, type Ints, withRoom } from './ints.ts'
import type { WorkingDays } from './work-calendar.ts'

/** No node, no edge, no goal. */
export const NONE = -1

/** No day: of a milestone that does not lead to the goal. */
export const NO_DAY = 2_147_483_647

/** Days are kept within the years that a date can be written in, 0000 to 9999. */
export const FIRST_DAY = -719_528
export const LAST_DAY = 2_932_896

/** What a milestone is to the schedule. */
export const ACTIVE = 1
export const FIXED = 2
export const SETTLED = 4

/** What the time between a milestone and what it depends on is. */
export const UNSTATED = 0
export const CALENDAR = 1
export const WORKING = 2

export const POSSIBLE = 1
export const CERTAIN = 2

const NODE_ROWS = [
  'first',
  'last',
  'length',
  'state',
  'lead',
  'earliest',
  'narrowed',
  'latest',
  'position',
  'order',
  'headIn',
  'headOut',
] as const
const EDGE_ROWS = ['from', 'to', 'kind', 'lag', 'clash', 'nextIn', 'nextOut'] as const
type Rows = Record<(typeof NODE_ROWS)[number] | (typeof EDGE_ROWS)[number], Ints>

/**
 * Milestones as nodes and dependencies as edges, from what is depended on to what depends on it,
 * as numbers in rows: 10,000 of them are computed in milliseconds and copied in microseconds.
 */
export type Network = Rows & {
  nodes: number
  edges: number
  /** The first and the last day on which a node may start, as announced. */
  first: Ints
  last: Ints
  /** Days from its first to its last. */
  length: Ints
  /** ACTIVE, FIXED and SETTLED, together. */
  state: Ints
  /** Days between the day when all is ready that it depends on, and its start. */
  lead: Ints
  /** The first day on which it can start, those before it moved as far as they must. */
  earliest: Ints
  /** The first day on which it can start within its own window. */
  narrowed: Ints
  /** The last day on which it may start for the goal to hold, or NO_DAY. */
  latest: Ints
  /** Its place in an order in which what it depends on comes first; and the node at each place. */
  position: Ints
  order: Ints
  /** How long after `from` an edge lets `to` start: `lag` days of a `kind`. */
  kind: Ints
  lag: Ints
  /** POSSIBLE or CERTAIN, where its ends are in conflict. */
  clash: Ints
  /** A node's edges are chained from its heads. */
  headIn: Ints
  headOut: Ints
  /** The first of the edges that were taken out, chained by `nextIn`. */
  freeEdge: number
  /** The working days of a node's body, where it counts in them. */
  working: (WorkingDays | undefined)[]
  goal: number
  /** The day number before which nothing can end that is not done yet. */
  today: number
  /** Whether the time that is planned after what has no lag is kept. */
  keepsIntervals: boolean
}

/** A network without nodes, with room for some. */
export function emptyNetwork(
  nodes: number,
  edges: number,
  { today, keepsIntervals }: Pick<Network, 'today' | 'keepsIntervals'>,
): Network {
  const rows = [
    ...NODE_ROWS.map(name => [name, new Int32Array(nodes)]),
    ...EDGE_ROWS.map(name => [name, new Int32Array(edges)]),
  ]
  return {
    ...(Object.fromEntries(rows) as Rows),
    nodes: 0,
    edges: 0,
    freeEdge: NONE,
    working: [],
    goal: NONE,
    today,
    keepsIntervals,
  }
}

/** Adds a node at the end of the order, without a date. */
export function addNode(net: Network): number {
  const node = net.nodes
  if (node === net.first.length) {
    for (const name of NODE_ROWS) net[name] = withRoom(net[name], node * 2 + 16)
  }
  net.nodes += 1
  net.headIn[node] = NONE
  net.headOut[node] = NONE
  net.latest[node] = NO_DAY
  net.position[node] = node
  net.order[node] = node
  return node
}

/** Adds an edge; the order is not looked at. */
export function addEdge(net: Network, from: number, to: number): number {
  let edge = net.freeEdge
  if (edge !== NONE) net.freeEdge = at(net.nextIn, edge)
  else {
    edge = net.edges
    if (edge === net.from.length) {
      for (const name of EDGE_ROWS) net[name] = withRoom(net[name], edge * 2 + 16)
    }
    net.edges += 1
  }
  net.from[edge] = from
  net.to[edge] = to
  net.clash[edge] = 0
  net.nextIn[edge] = at(net.headIn, to)
  net.headIn[to] = edge
  net.nextOut[edge] = at(net.headOut, from)
  net.headOut[from] = edge
  return edge
}

export function removeEdge(net: Network, edge: number): void {
  unchain(net.headIn, net.nextIn, at(net.to, edge), edge)
  unchain(net.headOut, net.nextOut, at(net.from, edge), edge)
  net.from[edge] = NONE
  net.clash[edge] = 0
  net.nextIn[edge] = net.freeEdge
  net.freeEdge = edge
}

function unchain(head: Ints, next: Ints, node: number, edge: number): void {
  if (head[node] === edge) {
    head[node] = at(next, edge)
    return
  }
  let before = at(head, node)
  while (next[before] !== edge) before = at(next, before)
  next[before] = at(next, edge)
}

/** The same milestones and dependencies with days of their own, to try out moves on. */
export function copyOfDays(net: Network): Network {
  const { first, last, length, state, lead, earliest, narrowed, latest, clash } = net
  return {
    ...net,
    state: state.slice(),
    first: first.slice(),
    last: last.slice(),
    length: length.slice(),
    lead: lead.slice(),
    earliest: earliest.slice(),
    narrowed: narrowed.slice(),
    latest: latest.slice(),
    clash: clash.slice(),
  }
}

/** Whether a node is there at all: what is cancelled is not. */
export function isActive(net: Network, node: number): boolean {
  return (at(net.state, node) & ACTIVE) !== 0
}

/** Whether a node is still to come, and waits for what it depends on. */
export function isAhead(net: Network, node: number): boolean {
  return (at(net.state, node) & (ACTIVE | SETTLED)) === ACTIVE
}

/** Whether others are on time for a node: what is fixed, and the goal. */
export function isTarget(net: Network, node: number): boolean {
  return node === net.goal || isFixed(net, node)
}

export function isFixed(net: Network, node: number): boolean {
  return (at(net.state, node) & FIXED) !== 0
}
