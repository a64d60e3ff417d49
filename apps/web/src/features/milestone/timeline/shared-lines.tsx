import { createMemo, For, Show } from 'solid-js'
import type { Placed, Placement } from './place-marks.ts'
import { shortened } from './text-width.ts'
import type { View } from './view.ts'

export const SHARED_ROW = 19

/** Shared milestones: a line through all lanes, in the header with their names. */
export function SharedLines(props: {
  placement: Placement
  drawn: View
  scale: number
  height: number
  names?: boolean
}) {
  const places = createMemo(
    () => new Map(props.placement.placed.map(place => [place.mark.key, place])),
  )
  const keys = createMemo(() => {
    const from = props.drawn.from * props.scale - 200
    const to = props.drawn.to * props.scale
    return props.placement.placed
      .filter(({ x0 }) => from <= x0 && x0 <= to)
      .map(({ mark }) => mark.key)
  })
  return (
    <>
      <For each={keys()}>
        {key => {
          const place = createMemo<Placed | undefined>(before => places().get(key) ?? before)
          const x = () => ((place()?.mark.from ?? 0) + 0.5) * props.scale
          const y = () => (place()?.row ?? 0) * SHARED_ROW
          const width = () => place()?.labelWidth ?? 0
          return (
            <>
              <line
                x1={x()}
                x2={x()}
                y1={props.names ? y() + 4 : 0}
                y2={props.height}
                stroke="var(--line-strong)"
                stroke-opacity="0.5"
              />
              <Show when={props.names && width() > 0}>
                <text x={x() + 5} y={y() + 14} class="fill-soft text-[11px] font-medium">
                  {shortened(place()?.mark.label ?? '', width() + 6)}
                </text>
              </Show>
            </>
          )
        }}
      </For>
      <Show when={props.names}>
        <For each={props.placement.gathered}>
          {group => (
            <text x={group.x + 4} y={group.row * SHARED_ROW + 14} class="fill-soft text-[11px]">
              +{group.marks.length}
            </text>
          )}
        </For>
      </Show>
    </>
  )
}
