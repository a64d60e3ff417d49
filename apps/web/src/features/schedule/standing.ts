import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Fault } from '@tributary/domain/fault'
import { processSchedule } from '@tributary/domain/schedule/process-schedule'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'

/** How the process stands: on the reader's day, and once its goal is reached, how it led there. */
export type Standing = {
  /** What is still to come on the reader's day. */
  ahead: Schedule | undefined
  isReached: boolean
  /** All dates as they stand: the schedule to ask once the goal is reached. */
  record: Schedule | undefined
  faults: Fault[]
}

/** The standing of the process with these milestones. */
export function createStanding(milestones: Accessor<MilestoneResource[]>): Accessor<Standing> {
  const { preparation, bodies, on } = useReader()
  return createMemo(() => {
    const facts = { milestones: milestones(), bodies: bodies() }
    const { goal } = preparation()
    const ahead = processSchedule(facts, { goal, on: on() })
    if (!ahead.ok) {
      return { ahead: undefined, isReached: false, record: undefined, faults: ahead.faults }
    }
    const isReached = ahead.schedule.goal()?.isReached ?? false
    const record = isReached ? processSchedule(facts, { goal }) : undefined
    return {
      ahead: ahead.schedule,
      isReached,
      record: record?.ok ? record.schedule : undefined,
      faults: [],
    }
  })
}

/** Finds milestones by their ids. */
export function createFinder(milestones: Accessor<MilestoneResource[]>) {
  const byId = createMemo(() => new Map(milestones().map(one => [one.id, one])))
  return (id: string): MilestoneResource | undefined => byId().get(id)
}
