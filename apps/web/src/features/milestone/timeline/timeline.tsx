import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { addDays, type Day, dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { createMemo, createRenderEffect, createSignal, type JSX, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueIndexOf } from '../../../ui/body-mark.tsx'
import type { Ghosts } from '../ghosts.ts'
import type { Group } from '../group.ts'
import './timeline.css'
import { createLanes } from './create-lanes.ts'
import { createDrag, daysOfKey } from './drag.ts'
import { DragLabel } from './drag-label.tsx'
import { createFrame } from './frame.ts'
import { GatheredDialog } from './gathered-dialog.tsx'
import { LaneField } from './lane-field.tsx'
import { LaneNames } from './lane-names.tsx'
import type { Mark } from './lanes.ts'
import { layOut } from './layout.ts'
import { criticalLinks, linksOf } from './links.ts'
import { MarkCard } from './mark-card.tsx'
import { Minimap } from './minimap.tsx'
import { createPanZoom } from './pan-zoom.ts'
import { placeMarks } from './place-marks.ts'
import { createNear, createReach } from './reach.ts'
import { createSettling } from './settling.ts'
import { SHARED_ROW } from './shared-lines.tsx'
import { useSpoken } from './spoken.ts'
import { textWidth } from './text-width.ts'
import { TimelineControls } from './timeline-controls.tsx'
import { TimelineHeader } from './timeline-header.tsx'
import { firstView, type View, wholeView } from './view.ts'
import { createWalk } from './walk.ts'
import { ZoomPicture } from './zoom-picture.tsx'

/** More milestones than this are gathered rather than shown without their labels. */
const FEW = 400
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
}) {
  const { t, href, preparation, bodies, on } = useReader()
  const today = createMemo(on)
  const spoken = useSpoken(today)
  const hues = createMemo(
    () => new Map(bodies().map(({ id }, place) => [id, hueIndexOf(place)] as const)),
  )
  const address = createMemo(() => href('/milestones/').split('?'))
  const [pointed, setPointed] = createSignal<{ key: string; element: Element }>()
  const [gathered, setGathered] = createSignal<Mark[]>()
  const { lanes, marks, shared, conflicts, waiting } = createLanes({
    milestones: () => props.milestones,
    schedule: () => props.schedule,
    group: () => props.group,
    ghosts: () => props.ghosts,
  })
  const frame = createFrame()
  const isNarrow = () => frame.width() < 640
  const gutter = () => (isNarrow() ? 0 : props.group === 'body' ? 104 : 168)
  const paneWidth = () => frame.width() - gutter()
  const panZoom = createPanZoom(paneWidth, press => isMovable() && keyOf(press) !== undefined)
  const { view, scale } = panZoom
  const near = createNear(frame.lanes)

  const options = () => ({
    scale: scale(),
    widthOf: textWidth,
    maxRows: 5,
    maxLabel: isNarrow() ? 150 : 250,
    isBareAllowed: props.milestones.length <= FEW,
  })
  const layout = createMemo(() => {
    frame.fonts()
    return layOut(lanes(), {
      ...options(),
      rowHeight: props.showCritical ? 34 : 25,
      isNameAbove: isNarrow(),
    })
  })
  const sharedPlacement = createMemo(() => {
    frame.fonts()
    return placeMarks(shared(), {
      ...options(),
      maxRows: isNarrow() ? 3 : 4,
      maxLabel: 170,
      isBareAllowed: true,
    })
  })

  const isMovable = () => props.onDrag !== undefined
  const moveBy = (mark: Mark, days: number) =>
    props.onDrag?.(mark.milestone.id, addDays(dayOfNumber(mark.from), days))
  const drag = createDrag({ isOn: isMovable, scale, onDrop: moveBy })
  const walk = createWalk({
    lanes,
    marks,
    layout,
    today: () => dayNumber(today()),
    frame: frame.element,
    reach: mark => panZoom.reach(mark),
  })
  const goal = () => marks().get(preparation().goal ?? '')
  const settled = createSettling({
    width: frame.width,
    view,
    asked: () => props.view,
    first: () => firstView(on(), goal()),
    show: panZoom.show,
    onView: settledView => props.onView(settledView),
  })

  const reach = createReach(view, scale, settled)
  // Among thousands a picture is zoomed, and the links follow when it rests.
  const isPictured = () => panZoom.isZooming() && props.milestones.length > FEW
  const [still, setStill] = createSignal({ layout: layout(), scale: scale() })
  createRenderEffect(() => {
    if (!isPictured()) setStill({ layout: layout(), scale: scale() })
  })
  const stillReach = createReach(view, () => still().scale, settled, isPictured)
  const drawnWidth = () => paneWidth() * 2

  const pointedMark = () => marks().get(pointed()?.key ?? '')
  const ownLinks = createMemo(() => {
    const mark = pointedMark()
    return mark && !drag.dragged() ? linksOf(mark, marks(), waiting(), conflicts()) : []
  })
  const pathLinks = createMemo(() =>
    props.showCritical ? criticalLinks(props.schedule?.criticalPath() ?? [], marks()) : [],
  )
  const point = (target: EventTarget | null) => {
    const element = (target as Element | null)?.closest?.('[data-key]')
    const key = element?.getAttribute('data-key')
    setPointed(element && key && marks().has(key) ? { key, element } : undefined)
  }
  const gatheredAt = (target: EventTarget | null) => {
    const key = (target as Element | null)?.closest('[data-key]')?.getAttribute('data-key')
    return layout()
      .lanes.flatMap(({ placement }) => placement.gathered)
      .find(group => group.key === key)
  }
  const press = (key: KeyboardEvent) => {
    if (key.target instanceof HTMLInputElement) return
    const group = gatheredAt(key.target)
    const mark = group?.marks[0] ?? marks().get(keyOf(key) ?? '')
    const days = daysOfKey(key)
    if (key.ctrlKey || key.metaKey) return
    if (key.altKey) {
      if (!isMovable() || !mark || group || days === 0) return
      moveBy(mark, days)
    } else if (key.key === 'Enter' && group) setGathered(group.marks)
    else if (key.key === 'Escape') setPointed(undefined)
    else if (key.key === '+') panZoom.zoomBy(1.5)
    else if (key.key === '-') panZoom.zoomBy(1 / 1.5)
    else if (key.key === 't') panZoom.centre(dayNumber(today()))
    else if (!mark || !walk.press(mark, key.key)) return
    key.preventDefault()
  }
  const look = {
    get scale() {
      return still().scale
    },
    get left() {
      return (settled()?.from ?? view().from) * still().scale
    },
    get isTimed() {
      return props.showCritical
    },
    get stop() {
      return walk.stop()?.key
    },
    get draggedDays() {
      return drag.dragged()?.days ?? 0
    },
    get isMovable() {
      return isMovable()
    },
    get today() {
      return today()
    },
    isDragged: drag.isDragged,
    hrefOf({ milestone }: Mark) {
      const [path, query] = address()
      return `${path}${milestone.id}${query ? `?${query}` : ''}`
    },
    hueOf: ({ milestone }: Mark) => hues().get(milestone.roadmap) ?? 0,
    spoken,
  }
  const shift = () => (reach().drawn.from - view().from) * scale()

  return (
    <div class="no-print">
      <TimelineControls
        onZoom={panZoom.zoomBy}
        onFit={() => panZoom.show(wholeView([...marks().values()], today()))}
        onToday={() => panZoom.centre(dayNumber(today()))}
        onDay={day => panZoom.centre(dayNumber(day))}
      >
        {props.choices}
      </TimelineControls>
      <div
        ref={frame.attach}
        dir="ltr"
        class="timeline relative"
        onKeyDown={press}
        onDragStart={start => start.preventDefault()}
        onPointerOver={over => !drag.dragged() && point(over.target)}
        onPointerLeave={() => setPointed(undefined)}
        onFocusIn={focus => {
          point(focus.target)
          const group = gatheredAt(focus.target)
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
        onClick={click => setGathered(gatheredAt(click.target)?.marks)}
      >
        <Minimap
          marks={[...marks().values()]}
          view={view()}
          width={frame.width()}
          onView={panZoom.show}
          onZoom={panZoom.zoomBy}
        />
        <TimelineHeader
          shared={sharedPlacement()}
          drawn={reach().drawn}
          scale={scale()}
          gutter={gutter()}
          width={drawnWidth()}
          shift={shift()}
        />
        <div ref={frame.attachLanes} class="relative" style={{ height: `${layout().height}px` }}>
          <LaneField
            ref={panZoom.attach}
            label={t('milestone.timelineLabel', { count: props.milestones.length })}
            layout={still().layout}
            shared={sharedPlacement()}
            drawn={stillReach().drawn}
            filled={stillReach().filled}
            width={drawnWidth()}
            near={near()}
            gutter={gutter()}
            shift={(stillReach().drawn.from - view().from) * still().scale}
            look={look}
            links={[...pathLinks(), ...ownLinks()]}
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
            stickAt={FRAME_TOP + sharedPlacement().rows * SHARED_ROW + 26}
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
                  before={ownLinks().filter(({ kind }) => kind === 'before').length}
                  after={ownLinks().filter(({ kind }) => kind === 'after').length}
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
    </div>
  )
}

function keyOf({ target }: Event): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('[data-key]')?.getAttribute('data-key') ?? undefined
}
