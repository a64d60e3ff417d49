import type { Day } from '@tributary/domain/date/day'
import { createMemo, For } from 'solid-js'
import { GatheredPill } from './gathered-pill.tsx'
import type { Mark } from './lanes.ts'
import type { Layout, PlacedLane } from './layout.ts'
import { MarkLink } from './mark-link.tsx'
import { endOf } from './place-marks.ts'
import type { View } from './view.ts'

export type MarkLook = {
  scale: number
  /** The left edge of what was last in view at rest, in the pixels of the axis. */
  left: number
  /** Whether slack and the critical path are shown. */
  isTimed: boolean
  /** The key of the timeline's tab stop. */
  stop: string | undefined
  isDragged: (key: string) => boolean
  /** How many days a mark is being dragged by. */
  draggedDays: number
  isMovable: boolean
  today: Day
  hrefOf: (mark: Mark) => string
  hueOf: (mark: Mark) => number
  spoken: (mark: Mark) => string
}

/** The marks of one lane that are in reach, and the seats of those gathered. */
export function LaneMarks(props: {
  lane: PlacedLane
  layout: Layout
  drawn: View
  look: MarkLook
}) {
  const from = () => props.drawn.from * props.look.scale
  const to = () => props.drawn.to * props.look.scale
  // Keys and not objects: what stays in reach keeps its elements when days or the scale change.
  const keys = createMemo(() =>
    props.lane.placement.placed
      .filter(
        place =>
          (place.start <= to() && from() <= endOf(place)) || place.mark.key === props.look.stop,
      )
      .map(({ mark }) => mark.key),
  )
  const gathered = createMemo(() =>
    props.lane.placement.gathered.filter(
      ({ x, marks }) =>
        (from() <= x && x <= to()) || marks.some(({ key }) => key === props.look.stop),
    ),
  )
  const y = (row: number) => props.lane.firstRow + row * props.layout.rowHeight
  return (
    <>
      <For each={keys()}>
        {key => <MarkLink markKey={key} lane={props.lane} y={y} look={props.look} />}
      </For>
      <For each={gathered()}>
        {group => (
          <GatheredPill
            group={group}
            y={y(group.row)}
            isStop={group.marks.some(({ key }) => key === props.look.stop)}
          />
        )}
      </For>
    </>
  )
}
