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

function nearest(lane: Lane | undefined, mark: Mark): Mark | undefined {
  return lane?.marks.reduce((best, other) =>
    Math.abs(other.from - mark.from) < Math.abs(best.from - mark.from) ? other : best,
  )
}
