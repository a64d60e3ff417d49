import { precisionOf } from '@tributary/domain/date/partial-date'
import { windowOfFields } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import type { ProcessDocument } from '@tributary/domain/process/process'

/** What a process will hold that is made from another. */
export type ShiftPreview = {
  milestones: number
  consultations: number
  /** How many entries of the source it leaves out. */
  leftOut: number
  first: Milestone | undefined
  goal: Milestone | undefined
  last: Milestone | undefined
  /** How many titles name a year: they stay as they are. */
  dated: number
  /** Those that the goal depends on and that would begin after it. */
  late: Milestone[]
}

const YEAR = /\b(19|20)\d\d\b/

/** Looks at a process that is made from another, before it is made. */
export function shiftPreview(source: ProcessDocument, made: ProcessDocument): ShiftPreview {
  const dated = made.milestones.filter(({ start }) => precisionOf(start) !== undefined)
  const goal = dated.find(({ id }) => id === made.process.goal)
  const begin = (milestone: Milestone) => windowOfFields(milestone).start
  const end = (milestone: Milestone) => windowOfFields(milestone).end
  const count = (document: ProcessDocument) =>
    document.milestones.length + document.consultations.length
  return {
    milestones: made.milestones.length,
    consultations: made.consultations.length,
    leftOut: count(source) - count(made),
    first: least(dated, (a, b) => begin(a) < begin(b)),
    goal,
    last: least(dated, (a, b) => end(a) > end(b)),
    dated: [...made.milestones, ...made.consultations].filter(({ title }) => YEAR.test(title))
      .length,
    late: goal ? neededBy(goal, dated).filter(milestone => begin(milestone) > end(goal)) : [],
  }
}

function least(
  milestones: Milestone[],
  comesFirst: (a: Milestone, b: Milestone) => boolean,
): Milestone | undefined {
  return milestones.reduce<Milestone | undefined>(
    (best, one) => (best && !comesFirst(one, best) ? best : one),
    undefined,
  )
}

function neededBy(goal: Milestone, milestones: Milestone[]): Milestone[] {
  const byId = new Map(milestones.map(milestone => [milestone.id, milestone]))
  const found = new Set([goal])
  for (const milestone of found) {
    for (const id of milestone.dependsOn ?? []) {
      const needed = byId.get(id)
      if (needed) found.add(needed)
    }
  }
  found.delete(goal)
  return [...found]
}
