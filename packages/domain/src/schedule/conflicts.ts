import { compareText } from '../date/in-order.ts'
import { at } from './ints.ts'
import { CERTAIN, type Network } from './network.ts'
import { startAfter } from './waiting.ts'

/**
 * A milestone that is dated before what it depends on: for certain where no days of the two
 * windows fit, possibly where some do not.
 */
export type Conflict = {
  milestone: string
  dependsOn: string
  certainty: 'certain' | 'possible'
  /** By how many days it is too early, at the least where certain, at the worst where possible. */
  days: number
}

/** The conflicts at some edges of a network, the certain first, then the longest. */
export function conflictsOf(
  net: Network,
  idOf: (node: number) => string,
  isMeant: (edge: number) => boolean = () => true,
): Conflict[] {
  const conflicts: Conflict[] = []
  for (let edge = 0; edge < net.edges; edge += 1) {
    if (net.clash[edge] === 0 || !isMeant(edge)) continue
    const [from, to] = [at(net.from, edge), at(net.to, edge)]
    const isCertain = net.clash[edge] === CERTAIN
    const over = at(isCertain ? net.narrowed : net.last, from) + at(net.length, from)
    const start = at(isCertain ? net.last : net.first, to)
    conflicts.push({
      milestone: idOf(to),
      dependsOn: idOf(from),
      certainty: isCertain ? 'certain' : 'possible',
      days: startAfter(net, edge, over) - start,
    })
  }
  return conflicts.sort(
    (a, b) =>
      compareText(a.certainty, b.certainty) ||
      b.days - a.days ||
      compareText(a.milestone, b.milestone) ||
      compareText(a.dependsOn, b.dependsOn),
  )
}
