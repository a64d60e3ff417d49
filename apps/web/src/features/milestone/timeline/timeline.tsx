import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { addDays, type Day, dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Ghosts } from '../ghosts.ts'
import type { Group } from '../group.ts'
import './timeline.css'
import { createLanes } from './create-lanes.ts'
import { createLayouts } from './create-layouts.ts'
import { createLinks } from './create-links.ts'
import { createLook } from './create-look.ts'
import { createDrag, daysOfKey } from './drag.ts'
import { DragLabel } from './drag-label.tsx'
import { createFrame } from './frame.ts'
import { GatheredDialog } from './gathered-dialog.tsx'
import { LaneField } from './lane-field.tsx'
import { LaneNames } from './lane-names.tsx'
import type { Mark } from './lanes.ts'
import { MarkCard } from './mark-card.tsx'
import { Minimap } from './minimap.tsx'
import { createPanZoom } from './pan-zoom.ts'
import { createNear } from './reach.ts'
import { createSettling } from './settling.ts'
import { SHARED_ROW } from './shared-lines.tsx'
import { createSource } from './sheet/create-source.ts'
import { Sheets } from './sheet/sheets.tsx'
import { TimelineControls } from './timeline-controls.tsx'
import { TimelineHeader } from './timeline-header.tsx'
import { firstView, type View, wholeView } from './view.ts'
import { createWalk } from './walk.ts'
import { ZoomPicture } from './zoom-picture.tsx'

const FRAME_TOP = 56

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
  /** What else can be chosen, beside the controls. */
  choices?: JSX.Element
  /** Which milestones these are, in words, for paper. */
  caption?: string
}) {
  const { t, preparation, on } = useReader()
  // The clock is asked for the reader's today each time: once is enough for all marks.
  const day = createMemo(on)
  const today = () => dayNumber(day())
  const [pointed, setPointed] = createSignal<{ key: string; element: Element }>()
  const [gathered, setGathered] = createSignal<Mark[]>()
  const [isOnPaper, setOnPaper] = createSignal(false)
  const data = createLanes({
    milestones: () => props.milestones,
    schedule: () => props.schedule,
    group: () => props.group,
    ghosts: () => props.ghosts,
  })
  const { lanes, marks, conflicts } = data
  const frame = createFrame()
  const isNarrow = () => frame.width() < 640
  const gutter = () => (isNarrow() ? 0 : props.group === 'body' ? 104 : 168)
  const paneWidth = () => frame.width() - gutter()
  const isMovable = () => props.onDrag !== undefined
  const panZoom = createPanZoom(paneWidth, press => isMovable() && keyOf(press) !== undefined)
  const { view, scale } = panZoom
  const near = createNear(frame.lanes)
  const settled = createSettling({
    width: frame.width,
    view,
    asked: () => props.view,
    first: () => firstView(day(), marks().get(preparation().goal ?? '')),
    show: panZoom.show,
    onView: rested => props.onView(rested),
  })
  const { layout, shared, reach, isPictured, still, stillReach } = createLayouts({
    lanes,
    shared: data.shared,
    count: () => props.milestones.length,
    panZoom,
    settled,
    fonts: frame.fonts,
    near,
    isNarrow,
    isTimed: () => props.showCritical,
  })
  const moveBy = (mark: Mark, days: number) =>
    props.onDrag?.(mark.milestone.id, addDays(dayOfNumber(mark.from), days))
  const drag = createDrag({ isOn: isMovable, scale, onDrop: moveBy })
  const walk = createWalk({
    lanes,
    marks,
    layout,
    today,
    frame: frame.element,
    reach: panZoom.reach,
  })
  const look = createLook({
    today: day,
    scale: () => still().scale,
    left: () => (settled() ?? view()).from,
    isTimed: () => props.showCritical,
    isMovable,
    stop: walk.stop,
    drag,
  })
  const links = createLinks(
    data,
    () => (drag.dragged() ? undefined : marks().get(pointed()?.key ?? '')),
    () => (props.showCritical ? (props.schedule?.criticalPath() ?? []) : []),
  )
  const source = createSource({
    lanes: data,
    view,
    links: links.path,
    look,
    caption: () => props.caption ?? '',
  })

  const point = (target: EventTarget | null) => {
    const element = (target as Element | null)?.closest?.('[data-key]')
    const key = element?.getAttribute('data-key')
    setPointed(element && key && marks().has(key) ? { key, element } : undefined)
  }
  const gatheredAt = (happening: Event) => {
    const key = keyOf(happening)
    if (!key?.startsWith('+')) return undefined
    return layout()
      .lanes.flatMap(({ placement }) => placement.gathered)
      .find(group => group.key === key)
  }
  const press = (key: KeyboardEvent) => {
    if (key.ctrlKey || key.metaKey) return
    const group = gatheredAt(key)
    const mark = group?.marks[0] ?? marks().get(keyOf(key) ?? '')
    const days = daysOfKey(key)
    if (key.altKey) {
      if (!isMovable() || !mark || group || days === 0) return
      moveBy(mark, days)
    } else if (key.key === 'Enter' && group) setGathered(group.marks)
    else if (key.key === 'Escape') setPointed(undefined)
    else if (key.key === '+') panZoom.zoomBy(1.5)
    else if (key.key === '-') panZoom.zoomBy(1 / 1.5)
    else if (key.key === 't') panZoom.centre(today())
    else if (!mark || !walk.press(mark, key.key)) return
    key.preventDefault()
  }

  return (
    <div>
      <TimelineControls
        onZoom={panZoom.zoomBy}
        onFit={() => panZoom.show(wholeView([...marks().values()], day()))}
        onToday={() => panZoom.centre(today())}
        onPaper={() => setOnPaper(true)}
        onDay={day => panZoom.centre(dayNumber(day))}
      >
        {props.choices}
      </TimelineControls>
      <div
        ref={frame.attach}
        dir="ltr"
        class="timeline no-print relative"
        onKeyDown={press}
        onDragStart={start => start.preventDefault()}
        onPointerOver={over => !drag.dragged() && point(over.target)}
        onPointerLeave={() => setPointed(undefined)}
        onFocusIn={focus => {
          point(focus.target)
          const group = gatheredAt(focus)
          walk.onFocusIn(group?.marks[0]?.key ?? keyOf(focus) ?? '')
        }}
        onFocusOut={leave => {
          setPointed(undefined)
          walk.onFocusOut(leave.relatedTarget)
        }}
        onPointerDown={press => {
          const mark = marks().get(keyOf(press) ?? '')
          if (mark) drag.start(mark, press)
        }}
        onClick={click => setGathered(gatheredAt(click)?.marks)}
      >
        <Minimap
          marks={[...marks().values()]}
          view={view()}
          width={frame.width()}
          onView={panZoom.show}
          onZoom={panZoom.zoomBy}
        />
        <TimelineHeader
          shared={shared()}
          drawn={reach().drawn}
          scale={scale()}
          gutter={gutter()}
          width={paneWidth() * 2}
          shift={(reach().drawn.from - view().from) * scale()}
        />
        <div ref={frame.attachLanes} class="relative" style={{ height: `${layout().height}px` }}>
          <LaneField
            ref={panZoom.attach}
            label={t('milestone.timelineLabel', { count: props.milestones.length })}
            layout={still().layout}
            shared={shared()}
            drawn={stillReach().drawn}
            filled={stillReach().filled}
            width={paneWidth() * 2}
            near={near()}
            gutter={gutter()}
            shift={(stillReach().drawn.from - view().from) * still().scale}
            look={look}
            links={links.all()}
            picture={
              <Show when={isPictured()}>
                <ZoomPicture
                  layout={layout()}
                  view={view()}
                  scale={scale()}
                  width={paneWidth()}
                  look={look}
                />
              </Show>
            }
          />
          <LaneNames
            layout={layout()}
            gutter={gutter()}
            stickAt={FRAME_TOP + shared().rows * SHARED_ROW + 26}
          />
        </div>
        <Show when={!drag.dragged() && pointed()}>
          {at => (
            <Show when={marks().get(at().key)}>
              {mark => (
                <MarkCard
                  mark={mark()}
                  element={at().element}
                  frame={frame.element()}
                  schedule={props.schedule}
                  conflicts={conflicts()}
                  titleOf={id => marks().get(id)?.milestone.title ?? id}
                  before={links.own().filter(({ kind }) => kind === 'before').length}
                  after={links.own().filter(({ kind }) => kind === 'after').length}
                />
              )}
            </Show>
          )}
        </Show>
        <Show when={drag.dragged()}>{dragged => <DragLabel dragged={dragged()} />}</Show>
      </div>
      <Show when={gathered()}>
        {list => <GatheredDialog marks={list()} onClose={() => setGathered(undefined)} />}
      </Show>
      <Sheets
        source={source}
        fileName={`${preparation().id}-${day()}`}
        isAsked={isOnPaper()}
        onClose={() => setOnPaper(false)}
      />
    </div>
  )
}

function keyOf({ target }: Event): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('[data-key]')?.getAttribute('data-key') ?? undefined
}
