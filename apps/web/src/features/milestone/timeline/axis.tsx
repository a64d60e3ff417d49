import { dayOfNumber } from '@tributary/domain/date/day'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type Tick, ticksBetween } from './ticks.ts'
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
  const ticks = () => ticksBetween(props.drawn.from, props.drawn.to, props.scale)
  return (
    <For each={ticks()}>
      {tick => (
        <g transform={`translate(${tick.day * props.scale} 0)`}>
          <line
            y1={props.top}
            y2={props.height}
            stroke="var(--line)"
            stroke-opacity={tick.isMajor || tick.unit === 'year' ? 1 : 0.55}
          />
          <Show when={props.labels}>
            <text
              x="5"
              y={props.top + 17}
              class={`text-[11px] tabular ${tick.isMajor || tick.unit === 'year' ? 'fill-ink font-semibold' : 'fill-soft'}`}
            >
              {tickLabel(messages.intlLocale, messages.t, tick)}
            </text>
          </Show>
        </g>
      )}
    </For>
  )
}

type Translate = ReturnType<typeof useReader>['t']

function tickLabel(locale: string, t: Translate, { day, unit, isMajor }: Tick): string {
  const date = dayOfNumber(day)
  const year = date.slice(0, 4)
  if (unit === 'year' || (isMajor && (unit === 'month' || unit === 'quarter'))) return year
  if (unit === 'quarter')
    return t('milestone.quarter', { quarter: Math.ceil(Number(date.slice(5, 7)) / 3) })
  const asks: Intl.DateTimeFormatOptions =
    unit === 'month'
      ? { month: 'short' }
      : isMajor
        ? { day: 'numeric', month: 'short' }
        : { day: 'numeric' }
  return new Intl.DateTimeFormat(locale, { ...asks, timeZone: 'UTC' }).format(day * 86_400_000)
}
