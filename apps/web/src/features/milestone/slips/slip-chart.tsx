import { baselineTexts } from '@tributary/messages/baseline'
import { scaleLinear } from 'd3-scale'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueOf } from '../../../ui/body-mark.tsx'
import { tickLabel } from '../../../ui/tick-label.ts'
import { type Tick, ticksBetween } from '../../../ui/ticks.ts'
import { createFrame } from '../timeline/frame.ts'
import { type PlacedTrends, spread, type TrendLine } from './place-trends.ts'

const HEIGHT = 340
const TOP = 12
const BOTTOM = 30
const LEFT = 64
const LABEL = 36

/**
 * Which date was announced (upward) at which time (across): a level line kept its date, one that
 * rises slipped. Each ends where it meets its own day, or today; its name stands beside its end.
 */
export function SlipChart(props: {
  roadmap: string
  placed: PlacedTrends
  titleOf: (id: string) => string
}) {
  const { messages, bodies } = useReader()
  const say = baselineTexts(messages)
  const id = createUniqueId()
  const frame = createFrame()
  const [named, setNamed] = createSignal<string>()
  const hue = () => hueOf(bodies().findIndex(body => body.id === props.roadmap))
  const gutter = () => Math.min(Math.max(frame.width() * 0.3, 128), 300)
  const right = () => frame.width() - gutter()
  const x = () => scaleLinear(props.placed.said, [LEFT, right()])
  const y = () => scaleLinear(props.placed.dates, [HEIGHT - BOTTOM, TOP])
  const ticksOf = (days: [number, number], pixels: number) =>
    ticksBetween(...days, pixels / (days[1] - days[0])).filter(({ day }) => day >= days[0])
  const across = () =>
    ticksOf(props.placed.said, right() - LEFT).map((tick, n) => (n === 0 ? withMonth(tick) : tick))
  // Labels one below the other need less room than side by side.
  const upward = () => ticksOf(props.placed.dates, (HEIGHT - TOP - BOTTOM) * 1.6)
  const moved = () => props.placed.lines.filter(({ isMoved }) => isMoved)
  const still = () => props.placed.lines.filter(({ isMoved }) => !isMoved)
  const endOf = (line: TrendLine) => {
    const last = line.steps.at(-1)
    return { x: x()(last?.to ?? 0), y: y()(last?.window[1] ?? 0) }
  }
  const labels = () => {
    const ends = moved().map(endOf)
    const heights = spread(
      ends.map(end => end.y - LABEL / 2),
      LABEL,
      HEIGHT - BOTTOM - LABEL,
    )
    return moved().map((line, n) => ({
      line,
      end: ends[n] ?? { x: 0, y: 0 },
      top: heights[n] ?? 0,
    }))
  }
  // The line on which a date is the day on which it is said.
  const itself = () => {
    const from = Math.max(props.placed.said[0], props.placed.dates[0])
    const to = Math.min(props.placed.said[1], props.placed.dates[1])
    return from < to ? { from, to } : undefined
  }
  return (
    <figure class="relative" ref={frame.attach} style={{ height: `${HEIGHT}px` }}>
      <svg
        width={frame.width()}
        height={HEIGHT}
        role="img"
        aria-label={summary()}
        class="absolute inset-0 overflow-visible text-xs"
      >
        <defs>
          <clipPath id={id}>
            <rect x={LEFT} y={TOP} width={right() - LEFT} height={HEIGHT - TOP - BOTTOM} />
          </clipPath>
        </defs>
        <For each={upward()}>
          {tick => (
            <Line tick={withMonth(tick)} isAcross y={y()(tick.day)} from={LEFT} to={right()} />
          )}
        </For>
        <For each={across()}>
          {tick => <Line tick={tick} y={x()(tick.day)} from={TOP} to={HEIGHT - BOTTOM} />}
        </For>
        <g clip-path={`url(#${id})`}>
          <Show when={itself()}>
            {days => (
              <line
                x1={x()(days().from)}
                y1={y()(days().from)}
                x2={x()(days().to)}
                y2={y()(days().to)}
                stroke="var(--accent)"
                stroke-width="1.5"
                stroke-dasharray="2 4"
              />
            )}
          </Show>
          <For each={still()}>{line => <path d={pathOf(line)} class={STILL} />}</For>
          <For each={moved()}>
            {line => (
              <g class={named() && named() !== line.milestone ? 'opacity-30' : ''}>
                <For each={line.steps.filter(({ isVague }) => isVague)}>
                  {({ from, to, window }) => (
                    <rect
                      x={x()(from)}
                      width={x()(to) - x()(from)}
                      y={y()(window[1])}
                      height={y()(window[0]) - y()(window[1])}
                      fill={hue()}
                      opacity="0.14"
                    />
                  )}
                </For>
                <path d={pathOf(line)} fill="none" stroke={hue()} stroke-width="2.5" />
              </g>
            )}
          </For>
        </g>
        <Show when={itself()}>
          {days => (
            <text
              x={beside(days()).x}
              y={beside(days()).y}
              stroke="var(--ground)"
              stroke-width="4"
              paint-order="stroke"
              class="fill-accent font-medium"
            >
              {say('slips.itself')}
            </text>
          )}
        </Show>
        <For each={labels()}>
          {({ line, end, top }) => (
            <g class={named() && named() !== line.milestone ? 'opacity-30' : ''}>
              <path
                d={`M${end.x} ${end.y}L${right() + 4} ${top + LABEL / 2}`}
                class="fill-none stroke-line-strong [stroke-dasharray:1_3]"
              />
              <circle
                cx={end.x}
                cy={end.y}
                r="4.5"
                fill={line.isDone ? hue() : 'var(--ground)'}
                stroke={hue()}
                stroke-width="2"
              />
            </g>
          )}
        </For>
      </svg>
      <For each={labels()}>
        {({ line, top }) => (
          <Label
            line={line}
            top={top}
            left={right() + 8}
            width={gutter() - 8}
            title={props.titleOf(line.milestone)}
            onName={setNamed}
          />
        )}
      </For>
    </figure>
  )

  // Where on the dotted line its name is farthest from all that is drawn.
  function beside({ from, to }: { from: number; to: number }): { x: number; y: number } {
    const drawn = moved().flatMap(({ steps }) =>
      steps.flatMap(({ from, to, window }) =>
        [from, (from + to) / 2, to].map(day => [x()(day), y()(window[1])] as const),
      ),
    )
    const places = [0.15, 0.3, 0.45, 0.6, 0.75].map(part => {
      const day = from + (to - from) * part
      const place = { x: x()(day) + 10, y: y()(day) + 12 }
      const room = Math.min(
        right() - place.x - 84,
        ...drawn.map(([left, top]) => Math.hypot(left - place.x - 40, top - place.y)),
      )
      return { ...place, room }
    })
    return places.reduce((best, place) => (place.room > best.room ? place : best))
  }

  function pathOf({ steps }: TrendLine): string {
    return steps
      .map(({ from, to, window }, n) => {
        const height = y()(window[1])
        return `${n === 0 ? 'M' : 'L'}${x()(from)} ${height}L${x()(to)} ${height}`
      })
      .join('')
  }

  function summary(): string {
    const told = moved().map(({ milestone, days }) => {
      const title = props.titleOf(milestone)
      return say('slips.moves', { title, how: howOf(days), days: Math.abs(days) })
    })
    return say('slips.summary', { list: messages.list(told) })
  }
}

// The first of a row, and those one below the other, say of which month they are.
function withMonth(tick: Tick): Tick {
  return tick.unit === 'day' || tick.unit === 'week' ? { ...tick, isMajor: true } : tick
}

const STILL = 'fill-none stroke-line-strong opacity-50'

function howOf(days: number): string {
  return days === 0 ? 'same' : days > 0 ? 'later' : 'earlier'
}

function Line(props: { tick: Tick; isAcross?: boolean; y: number; from: number; to: number }) {
  const { messages } = useReader()
  const label = () => tickLabel(messages, props.tick)
  return (
    <Show
      when={props.isAcross}
      fallback={
        <>
          <line x1={props.y} x2={props.y} y1={props.from} y2={props.to} class="stroke-line" />
          <text x={props.y} y={props.to + 18} text-anchor="middle" class="fill-soft">
            {label()}
          </text>
        </>
      }
    >
      <line y1={props.y} y2={props.y} x1={props.from} x2={props.to} class="stroke-line" />
      <text x={props.from - 8} y={props.y + 4} text-anchor="end" class="fill-soft">
        {label()}
      </text>
    </Show>
  )
}

function Label(props: {
  line: TrendLine
  top: number
  left: number
  width: number
  title: string
  onName: (milestone: string | undefined) => void
}) {
  const { messages, href } = useReader()
  const say = baselineTexts(messages)
  const days = () => {
    const { days } = props.line
    return say('slips.by', { how: howOf(days), days: Math.abs(days) })
  }
  const name = () => props.onName(props.line.milestone)
  const clear = () => props.onName(undefined)
  return (
    <a
      class="absolute block text-xs leading-[18px] no-underline hover:underline"
      style={{ left: `${props.left}px`, top: `${props.top}px`, width: `${props.width}px` }}
      href={href(`/milestones/${props.line.milestone}`)}
      title={props.title}
      onMouseEnter={name}
      onMouseLeave={clear}
      onFocus={name}
      onBlur={clear}
    >
      <span class="block truncate font-medium">{props.title}</span>
      <span class="tabular block truncate text-soft">{days()}</span>
    </a>
  )
}
