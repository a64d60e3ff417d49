import { askedBy } from '../action/asked-by.ts'
import type { ProcessRecord } from '../change/as-of.ts'
import type { Change } from '../change/change.ts'
import type { Clash } from '../consultation/clash.ts'
import { type Day, daysBetween } from '../date/day.ts'
import { windowOfFields } from '../date/when.ts'
import { clashNews, gapNews } from './calendar-news.ts'
import { type DatesAround, datesAround } from './dates-around.ts'
import { decisionsTaken } from './decisions-taken.ts'
import type { DigestGoal, Gap, Moved, Taken } from './digest.ts'
import { movedBetween } from './moved.ts'
import type { Asked } from './needs.ts'
import { type RecordOn, scheduleNews } from './schedule-news.ts'

/** What the digests of a day tell their readers alike. */
export type DigestFacts = {
  on: Day
  record: ProcessRecord
  goal: DigestGoal | null
  moved: Moved[]
  edited: number
  conflicts: ReturnType<typeof scheduleNews>['conflicts']
  clashes: Clash[]
  gaps: Gap[]
  decisions: Taken[]
  asked: Asked
  titles: Map<string, string>
  /** The dates around the day in a zone; found once. */
  around: (timeZone: string) => DatesAround
}

type Found = {
  /** The record as it stood at the last digest; none of a first one. */
  before?: RecordOn | undefined
  after: RecordOn
  /** The log in between. */
  changes: Change[]
  /** The keys of the clashes that somebody lets stand. */
  acknowledged: ReadonlySet<string>
}

/** Works out, once, what the digests of a day tell. */
export function digestFacts({ before, after, changes, acknowledged }: Found): DigestFacts {
  const { on } = after
  const record = withoutForesight(after)
  const goal = goalOn(after)
  const schedule = scheduleNews(before, after)
  const zones = new Map<string, DatesAround>()
  return {
    on,
    record,
    goal: goal && {
      ...goal,
      before: schedule.goal?.before ?? null,
      after: schedule.goal?.after ?? null,
    },
    ...movedBetween(before?.record, after.record, changes),
    conflicts: before ? schedule.conflicts : [],
    clashes: clashNews(before, after, acknowledged),
    gaps: goal && goal.days >= 0 ? gapNews(before, after) : [],
    decisions: decisionsTaken(before?.record, after.record),
    asked: askedOn(before, after),
    titles: new Map(
      [...record.consultations, ...record.milestones].map(({ id, title }) => [id, title]),
    ),
    around(timeZone) {
      const found = zones.get(timeZone) ?? datesAround(record, on, timeZone)
      zones.set(timeZone, found)
      return found
    },
  }
}

function goalOn({ record, on }: RecordOn) {
  const milestone = record.milestones.find(({ id }) => id === record.process.goal)
  if (!milestone || milestone.status === 'cancelled') return null
  return { milestone, days: daysBetween(on, windowOfFields(milestone).start) }
}

// What a mandate asks counts from its adoption.
function askedOn(before: RecordOn | undefined, { record, on }: RecordOn): Asked {
  const asked = ({ record, on }: RecordOn) => askedBy(record.actions, record.mandates, on)
  const known = new Set(before ? asked(before).map(({ id }) => id) : [])
  return {
    actions: asked({ record, on }),
    isNew: id => before !== undefined && !known.has(id),
  }
}

/**
 * The record as a reader of its day takes it: what it said to be done from its first revision on,
 * as an import of a later time does, was still to come while its days were not over.
 */
function withoutForesight({ record, on }: RecordOn): ProcessRecord {
  return {
    ...record,
    milestones: record.milestones.map(milestone => {
      const isSaidAtOnce = milestone.status === 'done' && milestone.revision === 1
      const isOver = windowOfFields(milestone).end < on
      return isSaidAtOnce && !isOver ? { ...milestone, status: 'planned' } : milestone
    }),
  }
}
