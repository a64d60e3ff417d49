import type { Lane, Mark } from './lanes.ts'

/** The mark that an arrow key leads to: along time in the lane, or the nearest in the next lane. */
export function neighbour(lanes: Lane[], mark: Mark, key: string): Mark | undefined {
  const index = lanes.findIndex(lane => lane.marks.includes(mark))
  const marks = lanes[index]?.marks ?? []
  switch (key) {
    case 'ArrowRight':
      return marks[marks.indexOf(mark) + 1]
    case 'ArrowLeft':
      return marks[marks.indexOf(mark) - 1]
    case 'Home':
      return marks[0]
    case 'End':
      return marks.at(-1)
    case 'ArrowDown':
      return nearest(lanes[index + 1], mark)
    case 'ArrowUp':
      return nearest(lanes[index - 1], mark)
    default:
      return undefined
  }
}

/**
 * The mark that `[` leads to, the last over of those that this one waits for, or `]`, the first of
 * those that wait for it; one on the critical path before others.
 */
export function chainNeighbour(lanes: Lane[], mark: Mark, key: string): Mark | undefined {
  if (key !== '[' && key !== ']') return undefined
  const { id, dependsOn = [] } = mark.milestone
  const linked = lanes
    .flatMap(({ marks }) => marks)
    .filter(({ key: own, milestone }) => {
      if (own !== milestone.id) return false
      return key === '[' ? dependsOn.includes(own) : milestone.dependsOn?.includes(id)
    })
  const isBefore = (a: Mark, b: Mark) => {
    if (a.facts.isCritical !== b.facts.isCritical) return a.facts.isCritical
    return key === '[' ? a.to > b.to : a.from < b.from
  }
  return linked.reduce<Mark | undefined>(
    (best, other) => (!best || isBefore(other, best) ? other : best),
    undefined,
  )
}

function nearest(lane: Lane | undefined, mark: Mark): Mark | undefined {
  return lane?.marks.reduce((best, other) =>
    Math.abs(other.from - mark.from) < Math.abs(best.from - mark.from) ? other : best,
  )
}
