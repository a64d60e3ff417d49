import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { type Day, dayNumber } from '@tributary/domain/date/day'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { writeDate } from '@tributary/messages/date'
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  on as onChange,
  onCleanup,
  onMount,
  Show,
} from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueOf } from '../../../ui/body-mark.tsx'
import type { Ghosts } from '../ghosts.ts'
import type { Group } from '../group.ts'
import { Axis } from './axis.tsx'
import { LaneMarks } from './lane-marks.tsx'
import { type Lane, lanesOf, type Mark, markOf } from './lanes.ts'
import { MarkCard, type Pointed } from './mark-card.tsx'
import { createPanZoom } from './pan-zoom.ts'
import { type Placement, placeMarks } from './place-marks.ts'
import { SharedLines } from './shared-lines.tsx'
import { forgetWidths, textWidth } from './text-width.ts'
import { TimelineControls } from './timeline-controls.tsx'
import { firstView, type View, wholeView } from './view.ts'

const ROW = 25
const LANE_PADDING = 10
const NAME_ROW = 18
const SHARED_ROW = 19
const TICKS = 26

/** Lanes of milestones on one axis of time, which pans and zooms. */
export function Timeline(props: {
  milestones: MilestoneResource[]
  view: View | undefined
  onView: (view: View) => void
  /** The schedule of the whole process: conflicts, slack, the critical path. */
  schedule: Schedule | undefined
  group: Group
  /** Whether the critical path and the slack of all are drawn. */
  showCritical: boolean
  ghosts?: Ghosts | undefined
  /** Where given, marks can be dragged: it is told to which first day. */
  onDrag?: ((milestone: string, start: Day) => void) | undefined
}) {
  const { t, messages, preparation, bodies, on, acronym } = useReader()
  const [width, setWidth] = createSignal(1_000)
  const [fonts, setFonts] = createSignal(0)
  const [pointed, setPointed] = createSignal<Pointed>()
  const [gatheredMarks, setGathered] = createSignal<Mark[]>([])
  let frame: HTMLDivElement | undefined
  let list: HTMLDialogElement | undefined
  const isNarrow = () => width() < 640
  const gutter = () => (isNarrow() ? 0 : 104)
  const panZoom = createPanZoom(() => width() - gutter())

  const label = (milestone: MilestoneResource) =>
    milestone.precision === 'day'
      ? milestone.title
      : t('milestone.inWindow', { title: milestone.title, window: writeDate(messages, milestone) })
  const lanes = createMemo(() => {
    const leads = preparation().leads
    const others = bodies()
      .map(({ id }) => id)
      .filter(id => !leads.includes(id))
    return lanesOf(props.milestones, [...leads, ...others], label)
  })
  const allMarks = createMemo(() => lanes().flatMap(lane => lane.marks))
  const sharedMarks = createMemo(() =>
    props.milestones
      .filter(
        ({ shared, precision, status }) => shared && precision === 'day' && status !== 'cancelled',
      )
      .map(milestone => ({ ...markOf(milestone, milestone.title), to: markOf(milestone, '').from }))
      .toSorted((a, b) => a.from - b.from),
  )
  const scale = createMemo(() => panZoom.transform().k)
  const options = () => ({
    scale: scale(),
    widthOf: textWidth,
    maxRows: 5,
    maxLabel: isNarrow() ? 150 : 250,
  })
  const shared = createMemo(() => {
    fonts()
    return placeMarks(sharedMarks(), { ...options(), maxRows: isNarrow() ? 3 : 4, maxLabel: 170 })
  })
  const placed = createMemo(() => {
    fonts()
    let y = 0
    return lanes().map((lane): PlacedLane => {
      const placement = placeMarks(lane.marks, options())
      const height = placement.rows * ROW + LANE_PADDING * 2 + (isNarrow() ? NAME_ROW : 0)
      y += height
      return { lane, placement, top: y - height, height }
    })
  })
  const bottom = () => placed().reduce((sum, { height }) => sum + height, 0)
  const headerHeight = () => shared().rows * SHARED_ROW + TICKS

  // What is drawn reaches a screen to each side, so that panning moves it and seldom draws.
  const [drawn, setDrawn] = createSignal<View>({ from: 0, to: 0 })
  createEffect(
    onChange([panZoom.view, scale, width], ([view]) => {
      const span = view.to - view.from
      const reach = drawn()
      const isCovered =
        reach.from <= view.from && view.to <= reach.to && reach.to - reach.from < span * 4
      if (!isCovered) setDrawn({ from: view.from - span, to: view.to + span })
    }),
  )

  const goal = () => allMarks().find(({ milestone }) => milestone.id === preparation().goal)
  onMount(() => {
    if (!frame) return
    const resize = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(entry.contentRect.width, 280)),
    )
    resize.observe(frame)
    setWidth(Math.max(frame.clientWidth, 280))
    panZoom.show(props.view ?? firstView(on(), goal()))
    void document.fonts.ready.then(() => {
      forgetWidths()
      setFonts(1)
    })
    onCleanup(() => resize.disconnect())
  })
  createEffect(
    onChange(width, (_, before) => {
      if (before !== undefined) panZoom.show(props.view ?? firstView(on(), goal()))
    }),
  )
  let settling: ReturnType<typeof setTimeout> | undefined
  createEffect(
    onChange(
      panZoom.view,
      view => {
        clearTimeout(settling)
        settling = setTimeout(() => props.onView(view), 300)
      },
      { defer: true },
    ),
  )
  onCleanup(() => clearTimeout(settling))

  const move = () => `translate(${gutter() + panZoom.transform().x} 0)`
  const hue = (body: string) => hueOf(bodies().findIndex(({ id }) => id === body))
  const openGathered = (marks: Mark[]) => {
    setGathered(marks)
    list?.showModal()
  }

  return (
    <div>
      <TimelineControls
        onZoom={panZoom.zoomBy}
        onFit={() => panZoom.show(wholeView(allMarks(), on()))}
        onToday={() => panZoom.centre(dayNumber(on()))}
        onDay={day => panZoom.centre(dayNumber(day))}
      />
      <div
        ref={frame}
        dir="ltr"
        class="timeline relative"
        onKeyDown={press => {
          if (press.target instanceof HTMLInputElement) return
          if (press.key === '+') panZoom.zoomBy(1.5)
          else if (press.key === '-') panZoom.zoomBy(1 / 1.5)
          else if (press.key === 't') panZoom.centre(dayNumber(on()))
        }}
      >
        <svg
          class="sticky top-14 z-10 block bg-ground print:static"
          width={width()}
          height={headerHeight()}
          viewBox={`0 0 ${width()} ${headerHeight()}`}
          aria-hidden="true"
        >
          <line
            x1="0"
            x2={width()}
            y1={headerHeight() - 0.5}
            y2={headerHeight() - 0.5}
            stroke="var(--line)"
          />
          <clipPath id="axis-clip">
            <rect x={gutter()} y="0" width={width() - gutter()} height={headerHeight()} />
          </clipPath>
          <g clip-path="url(#axis-clip)">
            <g transform={move()}>
              <SharedLines
                placement={shared()}
                drawn={drawn()}
                scale={scale()}
                row={SHARED_ROW}
                height={headerHeight()}
                names
                onGathered={openGathered}
              />
              <Axis
                drawn={drawn()}
                scale={scale()}
                top={headerHeight() - TICKS}
                height={headerHeight()}
                labels
              />
            </g>
          </g>
        </svg>
        <svg
          ref={panZoom.attach}
          class="block cursor-grab touch-pan-y select-none active:cursor-grabbing"
          width={width()}
          height={Math.max(bottom(), 80)}
          viewBox={`0 0 ${width()} ${Math.max(bottom(), 80)}`}
          role="group"
          aria-label={t('milestone.timelineLabel', { count: props.milestones.length })}
        >
          <clipPath id="lanes-clip">
            <rect x={gutter()} y="0" width={width() - gutter()} height={bottom()} />
          </clipPath>
          <rect width={width()} height={bottom()} fill="transparent" />
          <For each={placed()}>
            {({ top, height }) => (
              <line
                x1="0"
                x2={width()}
                y1={top + height - 0.5}
                y2={top + height - 0.5}
                stroke="var(--line)"
              />
            )}
          </For>
          <g clip-path="url(#lanes-clip)">
            <g transform={move()}>
              <Axis drawn={drawn()} scale={scale()} top={0} height={bottom()} />
              <SharedLines
                placement={shared()}
                drawn={drawn()}
                scale={scale()}
                row={SHARED_ROW}
                height={bottom()}
              />
              <line
                x1={(dayNumber(on()) + 0.5) * scale()}
                x2={(dayNumber(on()) + 0.5) * scale()}
                y1="0"
                y2={bottom()}
                stroke="var(--accent)"
                stroke-width="2"
              />
              <For each={placed()}>
                {lane => (
                  <LaneMarks
                    lane={lane}
                    drawn={drawn()}
                    scale={scale()}
                    left={panZoom.view().from * scale()}
                    rowHeight={ROW}
                    offset={LANE_PADDING + (isNarrow() ? NAME_ROW : 0)}
                    hue={hue(lane.lane.body)}
                    lanes={lanes()}
                    onPoint={setPointed}
                    onGathered={openGathered}
                    onReach={day => panZoom.centre(day)}
                  />
                )}
              </For>
              <TodayFlag
                x={(dayNumber(on()) + 0.5) * scale()}
                text={writeDate(messages, { start: on(), precision: 'day' })}
              />
            </g>
          </g>
          <For each={placed()}>
            {({ lane, top }) => (
              <g aria-hidden="true">
                <rect
                  x="0"
                  y={top + LANE_PADDING}
                  width="3"
                  height={isNarrow() ? 14 : 20}
                  fill={hue(lane.body)}
                />
                <text
                  x="10"
                  y={top + LANE_PADDING + (isNarrow() ? 11 : 15)}
                  class="fill-ink text-[13px] font-semibold"
                >
                  {acronym(lane.body)}
                </text>
              </g>
            )}
          </For>
        </svg>
        <Show when={pointed()}>{mark => <MarkCard pointed={mark()} frame={frame} />}</Show>
      </div>
      <dialog
        ref={list}
        class="card m-auto w-96 max-w-[calc(100vw-2rem)] p-6 text-ink shadow-float backdrop:bg-black/30"
        aria-labelledby="gathered"
      >
        <h2 id="gathered" class="text-xl font-semibold">
          {t('milestone.gathered', { count: gatheredMarks().length })}
        </h2>
        <GatheredList marks={gatheredMarks()} />
        <form method="dialog" class="mt-5">
          <button type="submit" class="button">
            {t('frame.close')}
          </button>
        </form>
      </dialog>
    </div>
  )
}

export type PlacedLane = { lane: Lane; placement: Placement; top: number; height: number }

function TodayFlag(props: { x: number; text: string }) {
  const room = () => textWidth(props.text) + 10
  return (
    <g transform={`translate(${props.x} 0)`} aria-hidden="true">
      <rect x="0" y="0" width={room()} height="17" fill="var(--accent-fill)" />
      <text x="5" y="12.5" class="fill-white text-[11px] font-semibold tabular">
        {props.text}
      </text>
    </g>
  )
}

function GatheredList(props: { marks: Mark[] }) {
  const { href, messages } = useReader()
  return (
    <ul class="mt-3 max-h-80 divide-y divide-line overflow-auto text-sm">
      <For each={props.marks}>
        {({ milestone }) => (
          <li class="py-2">
            <a class="quiet-link font-medium" href={href(`/milestones/${milestone.id}`)}>
              {milestone.title}
            </a>
            <span class="block text-xs text-soft">{writeDate(messages, milestone)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
