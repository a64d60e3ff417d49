import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Day } from '@tributary/domain/date/day'
import { moveBetween } from '@tributary/domain/date/move-between'
import { startingOn } from '@tributary/domain/date/starting-on'
import type { DateFields } from '@tributary/domain/date/when'
import { asItWouldBe, slippedTo } from '@tributary/domain/schedule/as-it-would-be'
import { processSchedule } from '@tributary/domain/schedule/process-schedule'
import type { Ripple } from '@tributary/domain/schedule/ripple'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'
import type { Ghosts } from '../milestone/ghosts.ts'
import { createFinder, createStanding } from './standing.ts'
import { createTrialMoves } from './trial-moves.ts'

/** A sandbox: moves that are tried out, and what they would do. */
export type Trial = ReturnType<typeof createTrial>

/** The sandbox of the roadmaps; while it is closed, all is as the record says. */
export function createTrial(milestones: Accessor<MilestoneResource[]>) {
  const { preparation, bodies, on } = useReader()
  const milestoneOf = createFinder(milestones)
  const standing = createStanding(milestones)
  const tried = createTrialMoves(milestoneOf)
  const { isOpen, isReadOnly, moves } = tried
  const recorded = () => standing().record ?? standing().ahead
  const rippled = createMemo(() => (isOpen() ? recorded()?.ripple(moves()) : undefined))
  const ripple = (): Ripple | undefined => {
    const found = rippled()
    return found?.ok ? found.ripple : undefined
  }
  const wouldBe = createMemo(() =>
    isOpen() ? asItWouldBe(milestones(), moves(), ripple()?.slips ?? []) : milestones(),
  )

  return {
    ...tried,
    milestoneOf,
    standing,
    ripple,
    /** Why the moves cannot be tried out. */
    faults: () => {
      const found = rippled()
      return found && !found.ok ? found.faults : []
    },
    /** All milestones as they would be: moved, and slipped as far as they must. */
    milestones: wouldBe,
    schedule: createMemo(() => {
      if (!isOpen()) return recorded()
      const lookedFrom = standing().isReached ? undefined : on()
      const facts = { milestones: wouldBe(), bodies: bodies() }
      const found = processSchedule(facts, { goal: preparation().goal, on: lookedFrom })
      return found.ok ? found.schedule : recorded()
    }),
    /** Where what is moved or slips was. */
    ghosts: createMemo((): Ghosts | undefined => {
      if (!isOpen()) return undefined
      const moved = new Set([...moves(), ...(ripple()?.slips ?? [])].map(one => one.milestone))
      return new Map(
        wouldBe().flatMap(after => {
          const before = moved.has(after.id) ? milestoneOf(after.id) : undefined
          if (!before) return []
          return [[after.id, { date: before, days: moveBetween(before, after)?.days ?? 0 }]]
        }),
      )
    }),
    moveTo,
    /** Moves a milestone so that it starts on a day, as it was dragged. */
    drag(id: string, day: Day) {
      const known = moves().find(({ milestone }) => milestone === id) ?? milestoneOf(id)
      if (known) moveTo(id, startingOn(known, day))
    },
    /** Makes each slip a move of its own. */
    takeSlips() {
      const slips = (ripple()?.slips ?? []).flatMap(({ milestone, to }) => {
        const known = milestoneOf(milestone)
        return known ? [{ milestone, ...slippedTo(dateOf(known), to) }] : []
      })
      tried.put([...moves(), ...slips])
    },
  }

  function moveTo(id: string, date: DateFields): void {
    const known = milestoneOf(id)
    if (!known || isReadOnly()) return
    const others = moves().filter(({ milestone }) => milestone !== id)
    const isSame = moveBetween(known, date) === undefined
    tried.put(isSame ? others : [...others, { milestone: id, ...dateOf(date) }])
  }
}

/** The date fields of a thing, without all else. */
function dateOf({ start, end, precision, startsAt, endsAt, timeZone }: DateFields): DateFields {
  return {
    start,
    precision,
    ...(end !== undefined && { end }),
    ...(startsAt !== undefined && { startsAt, endsAt, timeZone }),
  }
}
