import { dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import { writeDate } from '@tributary/messages/date'
import { createMemo } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { densityOf, densityPath } from './density.ts'
import type { Mark } from './lanes.ts'
import { type View, wholeView } from './view.ts'

const HEIGHT = 26
const STEP = 4

/** All of time in small: where marks are dense, and the part in view, which can be moved. */
export function Minimap(props: {
  marks: Mark[]
  view: View
  width: number
  onView: (view: View) => void
  onZoom: (factor: number) => void
}) {
  const { t, messages, on } = useReader()
  const whole = createMemo(() => wholeView(props.marks, on()))
  const scale = () => props.width / (whole().to - whole().from)
  const x = (day: number) => Math.min(Math.max((day - whole().from) * scale(), 0), props.width)
  const bars = createMemo(() =>
    densityPath(
      densityOf(props.marks, whole(), Math.max(Math.floor(props.width / STEP), 1)),
      STEP,
      HEIGHT - 4,
    ),
  )
  const span = () => props.view.to - props.view.from
  const left = () => Math.min(x(props.view.from), props.width - 8)
  const width = () => Math.max(x(props.view.to) - left(), 8)
  const written = (day: number) =>
    writeDate(messages, { start: dayOfNumber(Math.floor(day)), precision: 'day' })
  const moveTo = (middle: number) =>
    props.onView({ from: middle - span() / 2, to: middle + span() / 2 })
  const press = (key: KeyboardEvent) => {
    const middle = (props.view.from + props.view.to) / 2
    const to = {
      ArrowRight: middle + span() * 0.1,
      ArrowLeft: middle - span() * 0.1,
      PageDown: middle + span() * 0.9,
      PageUp: middle - span() * 0.9,
      Home: whole().from + span() / 2,
      End: whole().to - span() / 2,
    }[key.key]
    if (to !== undefined) moveTo(to)
    else if (key.key === 'ArrowUp' || key.key === 'ArrowDown')
      props.onZoom(key.key === 'ArrowUp' ? 1.25 : 0.8)
    else return
    key.preventDefault()
  }
  const drag = (press: PointerEvent & { currentTarget: HTMLElement }) => {
    const map = press.currentTarget
    const dayAt = (pointer: PointerEvent) =>
      whole().from + (pointer.clientX - map.getBoundingClientRect().left) / scale()
    const isOnWindow = props.view.from <= dayAt(press) && dayAt(press) <= props.view.to
    // The window follows the hand from where it was taken; a press beside it brings it there.
    const hold = isOnWindow ? dayAt(press) - (props.view.from + props.view.to) / 2 : 0
    const move = (pointer: PointerEvent) => moveTo(dayAt(pointer) - hold)
    if (!isOnWindow) move(press)
    map.setPointerCapture(press.pointerId)
    const listening = new AbortController()
    const { signal } = listening
    map.addEventListener('pointermove', move, { signal })
    map.addEventListener('pointerup', () => listening.abort(), { signal })
    map.addEventListener('pointercancel', () => listening.abort(), { signal })
  }
  return (
    <div
      class="relative mb-2 cursor-pointer touch-none select-none overflow-clip rounded-[4px] bg-sunken"
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.minimap')}
      aria-orientation="horizontal"
      aria-valuemin={Math.round(whole().from)}
      aria-valuemax={Math.round(whole().to)}
      aria-valuenow={Math.round((props.view.from + props.view.to) / 2)}
      aria-valuetext={t('timeline.minimapView', {
        from: written(props.view.from),
        to: written(props.view.to),
      })}
      onPointerDown={drag}
      onKeyDown={press}
    >
      <svg aria-hidden="true" class="block" width={props.width} height={HEIGHT}>
        <path d={bars()} transform="translate(0 2)" fill="var(--line-strong)" fill-opacity="0.6" />
        <path
          d={`M${x(dayNumber(on()) + 0.5)} 0v${HEIGHT}`}
          stroke="var(--accent)"
          stroke-width="2"
        />
      </svg>
      <div
        class="absolute inset-y-0 left-0 cursor-grab rounded-[4px] border-[1.5px] border-accent bg-accent/10 will-change-transform active:cursor-grabbing"
        style={{ transform: `translateX(${left()}px)`, width: `${width()}px` }}
      />
    </div>
  )
}
