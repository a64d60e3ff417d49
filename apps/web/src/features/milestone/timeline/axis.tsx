import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { tickLabel } from '../../../ui/tick-label.ts'
import { type Tick, type TickUnit, ticksBetween } from '../../../ui/ticks.ts'
import type { View } from './view.ts'

/** The lines of the axis of time, with their labels in the header. */
export function Axis(props: {
  drawn: View
  scale: number
  top: number
  height: number
  labels?: boolean
}) {
  const { messages } = useReader()
  // Texts and not objects, so that the lines stay while one zooms.
  const ticks = createMemo(() =>
    ticksBetween(props.drawn.from, props.drawn.to, props.scale).map(keyOf),
  )
  return (
    <For each={ticks()}>
      {key => {
        const tick = tickOf(key)
        const isStrong = tick.isMajor || tick.unit === 'year'
        return (
          <>
            <line
              x1={tick.day * props.scale}
              x2={tick.day * props.scale}
              y1={props.top}
              y2={props.height}
              stroke="var(--line)"
              stroke-opacity={isStrong ? 1 : 0.55}
            />
            <Show when={props.labels}>
              <text
                x={tick.day * props.scale + 5}
                y={props.top + 17}
                class={`text-[11px] tabular ${isStrong ? 'fill-ink font-semibold' : 'fill-soft'}`}
              >
                {tickLabel(messages, tick)}
              </text>
            </Show>
          </>
        )
      }}
    </For>
  )
}

function keyOf({ day, unit, isMajor }: Tick): string {
  return `${day} ${unit}${isMajor ? ' major' : ''}`
}

function tickOf(key: string): Tick {
  const [day, unit, major] = key.split(' ')
  return { day: Number(day), unit: unit as TickUnit, isMajor: major !== undefined }
}
