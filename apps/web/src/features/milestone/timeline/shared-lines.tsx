import { For, Show } from 'solid-js'
import type { Mark } from './lanes.ts'
import type { Placement } from './place-marks.ts'
import { shortened } from './text-width.ts'
import type { View } from './view.ts'

/** Shared milestones: a line through all lanes, in the header with their names. */
export function SharedLines(props: {
  placement: Placement
  drawn: View
  scale: number
  row: number
  height: number
  names?: boolean
  onGathered?: (marks: Mark[]) => void
}) {
  const inReach = () => {
    const from = props.drawn.from * props.scale - 200
    const to = props.drawn.to * props.scale
    return props.placement.placed.filter(({ x0 }) => from <= x0 && x0 <= to)
  }
  return (
    <>
      <For each={inReach()}>
        {place => {
          const x = () => (place.mark.from + 0.5) * props.scale
          return (
            <>
              <line
                x1={x()}
                x2={x()}
                y1={props.names ? place.row * props.row + 4 : 0}
                y2={props.height}
                stroke="var(--line-strong)"
                stroke-opacity="0.5"
              />
              <Show when={props.names && place.labelWidth > 0}>
                <text
                  x={x() + 5}
                  y={place.row * props.row + 14}
                  class="fill-soft text-[11px] font-medium"
                >
                  {shortened(place.mark.label, place.labelWidth + 6)}
                </text>
              </Show>
            </>
          )
        }}
      </For>
      <Show when={props.names}>
        <For each={props.placement.gathered}>
          {group => (
            <text x={group.x + 4} y={group.row * props.row + 14} class="fill-soft text-[11px]">
              +{group.marks.length}
            </text>
          )}
        </For>
      </Show>
    </>
  )
}
