import { at } from './ints.ts'
import { CALENDAR, FIRST_DAY, LAST_DAY, type Network, UNSTATED } from './network.ts'
import type { WorkingDays } from './work-calendar.ts'

/** The first day on which the end of an edge may start, when its beginning is over on a day. */
export function startAfter(net: Network, edge: number, over: number): number {
  switch (at(net.kind, edge)) {
    case UNSTATED:
      return within(over)
    case CALENDAR:
      return within(over + at(net.lag, edge))
    default:
      return within(workingDays(net, edge).from(over, at(net.lag, edge)))
  }
}

/** The last day on which the beginning of an edge may be over, for its end to start on a day. */
export function overBefore(net: Network, edge: number, start: number): number {
  switch (at(net.kind, edge)) {
    case UNSTATED:
      return within(start - at(net.lead, at(net.to, edge)))
    case CALENDAR:
      return within(start - at(net.lag, edge))
    default:
      return within(workingDays(net, edge).upTo(start, at(net.lag, edge)))
  }
}

/** A day within the years that can be written. */
export function within(day: number): number {
  return Math.min(Math.max(day, FIRST_DAY), LAST_DAY)
}

function workingDays(net: Network, edge: number): WorkingDays {
  return net.working[at(net.to, edge)] as WorkingDays
}
