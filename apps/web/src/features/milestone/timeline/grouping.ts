import type { BodyResource } from '@tributary/contract/body/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { ProcessResource } from '@tributary/contract/process/schema'
import { overlaps } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { MILESTONE_KINDS } from '@tributary/domain/milestone/milestone'
import type { Messages } from '@tributary/messages/messages'

/** What a lane is called, with more in `title` where the name is short for something. */
export type LaneHead = { key: string; name: string; title?: string; hue?: number }

/** Which lanes there are, in their order, and in which a milestone stands. */
export type Grouping = { heads: LaneHead[]; of: (milestone: MilestoneResource) => string[] }

/** A lane for each body, those that lead first. */
export function byBody(bodies: BodyResource[], leads: string[]): Grouping {
  const places = [
    ...leads.map(lead => bodies.findIndex(({ id }) => id === lead)),
    ...bodies.flatMap(({ id }, place) => (leads.includes(id) ? [] : [place])),
  ]
  return {
    heads: places.flatMap(place => {
      const body = bodies[place]
      return body ? [{ key: body.id, name: body.acronym, title: body.name, hue: place }] : []
    }),
    of: milestone => [milestone.roadmap],
  }
}

/** A lane for each kind of milestone. */
export function byKind({ t }: Messages): Grouping {
  return {
    heads: MILESTONE_KINDS.map(kind => ({ key: kind, name: t(`milestone.kind.${kind}`) })),
    of: milestone => [milestone.kind],
  }
}

const NONE = 'none'

/** A lane for each phase of the process that a milestone falls into, or may. */
export function byPhase({ phases }: Pick<ProcessResource, 'phases'>, { t }: Messages): Grouping {
  return {
    heads: [
      ...phases.map(({ id, title }) => ({ key: id, name: title })),
      { key: NONE, name: t('timeline.noPhase') },
    ],
    of(milestone) {
      const window = windowOfFields(milestone)
      return orNone(phases.filter(phase => overlaps(phase, window)).map(({ id }) => id))
    },
  }
}

type Fed = {
  feedsInto: string[]
  actionLines?: string[] | undefined
  status?: string | undefined
}

/** A lane for each action line: a milestone has those of the consultations that feed into it. */
export function byActionLine(
  { actionLines }: Pick<ProcessResource, 'actionLines'>,
  consultations: readonly Fed[],
  { t }: Messages,
): Grouping {
  const linesOf = new Map<string, Set<string>>()
  for (const { feedsInto, actionLines: lines = [], status } of consultations) {
    if (status === 'cancelled') continue
    for (const id of feedsInto) {
      const all = linesOf.get(id) ?? new Set()
      linesOf.set(id, all)
      for (const line of lines) all.add(line)
    }
  }
  return {
    heads: [
      ...actionLines.map(({ id, title }) => ({
        key: id,
        name: `${id.toUpperCase()} ${title}`,
        title,
      })),
      { key: NONE, name: t('timeline.noActionLine') },
    ],
    of: ({ id }) => orNone([...(linesOf.get(id) ?? [])]),
  }
}

function orNone(lanes: string[]): string[] {
  return lanes.length > 0 ? lanes : [NONE]
}
