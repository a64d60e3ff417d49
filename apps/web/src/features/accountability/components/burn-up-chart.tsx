import { dayOfNumber } from '@tributary/domain/date/day'
import { writeDay } from '@tributary/messages/date'
import { scaleLinear } from 'd3-scale'
import { createSignal, For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { tickLabel } from '../../../ui/tick-label.ts'
import { type Tick, ticksBetween } from '../../../ui/ticks.ts'
import { createWidth } from '../../../ui/width.ts'
import { type BurnUpLines, type Corner, countTicks } from '../burn-up-lines.ts'

const HEIGHT = 260
const TOP = 12
const BOTTOM = 28
const LEFT = 36
/** The room beside the lines for what they are. */
const NAMES = 116
const NAME_HEIGHT = 16

/** What there was to do and what was done, day by day; each line says at its end what it is. */
export function BurnUpChart(props: { lines: BurnUpLines; title: string }) {
  const { t, messages } = useReader()
  const [figure, setFigure] = createSignal<HTMLElement>()
  const width = createWidth(figure)
  const right = () => width() - NAMES
  const x = () => scaleLinear(props.lines.days, [LEFT, right()])
  const y = () => scaleLinear([0, props.lines.most], [HEIGHT - BOTTOM, TOP])
  const across = () => {
    const [from, to] = props.lines.days
    return ticksBetween(from, to, (right() - LEFT) / (to - from))
      .filter(({ day }) => day >= from)
      .map((tick, n) => (n === 0 && isShort(tick) ? { ...tick, isMajor: true } : tick))
  }
  // The names of two lines that end close to each other stand apart.
  const names = () => {
    const { scope, done } = props.lines.last
    const [high, low] = [y()(scope), y()(done)]
    const apart = Math.max(low, high + NAME_HEIGHT)
    const over = Math.max(apart - (HEIGHT - BOTTOM + 4), 0)
    return { scope: high - over, done: apart - over }
  }
  return (
    <figure class="relative" ref={setFigure} style={{ height: `${HEIGHT}px` }}>
      <svg
        width={width()}
        height={HEIGHT}
        role="img"
        aria-label={summary()}
        class="absolute inset-0 overflow-visible text-xs"
      >
        <For each={countTicks(props.lines.most)}>
          {count => (
            <>
              <line x1={LEFT} x2={right()} y1={y()(count)} y2={y()(count)} class="stroke-line" />
              <text x={LEFT - 8} y={y()(count) + 4} text-anchor="end" class="fill-soft">
                {count}
              </text>
            </>
          )}
        </For>
        <For each={across()}>
          {tick => (
            <>
              <line
                x1={x()(tick.day)}
                x2={x()(tick.day)}
                y1={TOP}
                y2={HEIGHT - BOTTOM}
                class="stroke-line"
              />
              <text
                x={x()(tick.day)}
                y={HEIGHT - BOTTOM + 18}
                text-anchor="middle"
                class="fill-soft"
              >
                {tickLabel(messages, tick)}
              </text>
            </>
          )}
        </For>
        <path d={areaOf(props.lines.done)} class="fill-good opacity-15" />
        <path
          d={pathOf(props.lines.scope)}
          fill="none"
          stroke="var(--line-strong)"
          stroke-width="2"
        />
        <path d={pathOf(props.lines.done)} fill="none" stroke="var(--good)" stroke-width="2.5" />
        <text x={right() + 8} y={names().scope + 4} class="fill-soft font-medium">
          {t('burnUp.scope', { count: props.lines.last.scope })}
        </text>
        <text x={right() + 8} y={names().done + 4} class="fill-good font-medium">
          {t('burnUp.done', { count: props.lines.last.done })}
        </text>
      </svg>
    </figure>
  )

  // A number holds until the day on which it changes.
  function pathOf(corners: Corner[]): string {
    const steps = corners.map(({ day, count }, n) =>
      n === 0 ? `M${x()(day)} ${y()(count)}` : `H${x()(day)}V${y()(count)}`,
    )
    return `${steps.join('')}H${right()}`
  }

  function areaOf(corners: Corner[]): string {
    return `${pathOf(corners)}V${y()(0)}H${x()(corners[0]?.day ?? 0)}Z`
  }

  function summary(): string {
    const { scope, done } = props.lines.last
    const date = writeDay(messages, dayOfNumber(props.lines.days[1]))
    return t('burnUp.summary', { title: props.title, scope, done, date })
  }
}

// The first of a row of days says of which month it is.
function isShort({ unit }: Tick): boolean {
  return unit === 'day' || unit === 'week'
}
