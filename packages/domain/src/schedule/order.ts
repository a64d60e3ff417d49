import { at } from './ints.ts'
import { type Network, NONE } from './network.ts'

/**
 * Puts all nodes in an order in which what each depends on comes first (Kahn 1962); false, and no
 * order, where some depend on each other in a circle.
 */
export function sortNodes(net: Network): boolean {
  const { nodes, order, position, headIn, nextIn, headOut, nextOut, to } = net
  const waits = new Int32Array(nodes)
  let filled = 0
  for (let node = 0; node < nodes; node += 1) {
    for (let edge = at(headIn, node); edge !== NONE; edge = at(nextIn, edge)) {
      waits[node] = at(waits, node) + 1
    }
    if (waits[node] === 0) order[filled++] = node
  }
  for (let place = 0; place < filled; place += 1) {
    const node = at(order, place)
    position[node] = place
    for (let edge = at(headOut, node); edge !== NONE; edge = at(nextOut, edge)) {
      const next = at(to, edge)
      waits[next] = at(waits, next) - 1
      if (waits[next] === 0) order[filled++] = next
    }
  }
  return filled === nodes
}

/**
 * Makes room in the order for a new edge; false, and the order as it was, where it would close a
 * circle. It looks only at what stands between the two (Pearce and Kelly 2006).
 */
export function makeWay(net: Network, from: number, to: number): boolean {
  const { position, order } = net
  const [lowest, highest] = [at(position, to), at(position, from)]
  if (highest < lowest) return true
  const after = reach(net, to, place => place <= highest, 'out')
  if (from === to || after.has(from)) return false
  const before = reach(net, from, place => place >= lowest, 'in')
  const byPlace = (a: number, b: number) => at(position, a) - at(position, b)
  const moved = [...[...before].sort(byPlace), ...[...after].sort(byPlace)]
  const places = moved.map(node => at(position, node)).sort((a, b) => a - b)
  moved.forEach((node, n) => {
    const place = places[n] as number
    position[node] = place
    order[place] = node
  })
  return true
}

// The nodes that can be come to from one, itself among them, as long as their places are within.
function reach(
  net: Network,
  start: number,
  isWithin: (place: number) => boolean,
  way: 'in' | 'out',
): Set<number> {
  const [head, next, end] =
    way === 'out' ? [net.headOut, net.nextOut, net.to] : [net.headIn, net.nextIn, net.from]
  const found = new Set([start])
  for (const node of found) {
    for (let edge = at(head, node); edge !== NONE; edge = at(next, edge)) {
      const other = at(end, edge)
      if (isWithin(at(net.position, other))) found.add(other)
    }
  }
  return found
}
