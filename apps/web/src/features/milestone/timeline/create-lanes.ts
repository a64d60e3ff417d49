import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Conflict } from '@tributary/domain/schedule/conflicts'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { writeDate } from '@tributary/messages/date'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Ghosts } from '../ghosts.ts'
import type { Group } from '../group.ts'
import { createGrouping } from './create-grouping.ts'
import { daysOf, lanesOf, type Mark, type MarkFacts, markOf } from './lanes.ts'
import { marksByKey } from './layout.ts'
import { waitingFor } from './links.ts'

/** The lanes of milestones with what the schedule says of each; made anew when the data change. */
export function createLanes(given: {
  milestones: Accessor<MilestoneResource[]>
  schedule: Accessor<Schedule | undefined>
  group: Accessor<Group>
  ghosts: Accessor<Ghosts | undefined>
}) {
  const { t, messages, acronym } = useReader()
  const grouping = createGrouping(given.group)
  const conflicts = createMemo((): Conflict[] => given.schedule()?.conflicts() ?? [])
  const label = (milestone: MilestoneResource) => {
    const title =
      given.group() === 'body'
        ? milestone.title
        : `${acronym(milestone.roadmap)}: ${milestone.title}`
    return milestone.precision === 'day'
      ? title
      : t('milestone.inWindow', { title, window: writeDate(messages, milestone) })
  }
  const facts = createMemo(() => {
    const schedule = given.schedule()
    const scheduled = new Map(schedule?.all().map(each => [each.milestone, each]))
    const worst = new Map<string, 'certain' | 'possible'>()
    for (const { milestone, certainty } of conflicts()) {
      if (worst.get(milestone) !== 'certain') worst.set(milestone, certainty)
    }
    return ({ id }: MilestoneResource): MarkFacts => {
      const stands = scheduled.get(id)
      const ghost = given.ghosts()?.get(id)
      return {
        conflict: worst.get(id),
        isCritical: stands?.critical ?? false,
        slack: stands?.slackDays ?? null,
        ghost: ghost && { ...daysOf(ghost.date), days: ghost.days },
      }
    }
  })
  const lanes = createMemo(() => lanesOf(given.milestones(), grouping(), label, facts()))
  return {
    lanes,
    conflicts,
    marks: createMemo((): Map<string, Mark> => marksByKey(lanes())),
    /** Milestones that are shared and dated to the day, for lines through all lanes. */
    shared: createMemo(() =>
      given
        .milestones()
        .filter(
          ({ shared, precision, status }) =>
            shared && precision === 'day' && status !== 'cancelled',
        )
        .map(milestone => {
          const mark = markOf(milestone, milestone.title)
          return { ...mark, to: mark.from }
        })
        .sort((a, b) => a.from - b.from),
    ),
    /** By ids, what waits for each. */
    waiting: createMemo(() => waitingFor(given.milestones())),
  }
}

export type Lanes = ReturnType<typeof createLanes>
