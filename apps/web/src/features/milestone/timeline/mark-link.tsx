import { statusOn } from '@tributary/domain/milestone/status-on'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueIndexOf } from '../../../ui/body-mark.tsx'
import { GhostMark } from './ghost-mark.tsx'
import type { MarkLook } from './lane-marks.tsx'
import type { PlacedLane } from './layout.ts'
import { MarkShape } from './mark-shape.tsx'
import { endOf, type Placed } from './place-marks.ts'
import { SlackTail } from './slack-tail.tsx'
import { useSpoken } from './spoken.ts'
import { shortened } from './text-width.ts'

/** A mark with its label, as a link that the keyboard can walk to. */
export function MarkLink(props: {
  markKey: string
  lane: PlacedLane
  y: (row: number) => number
  look: MarkLook
}) {
  const { href, on, bodies } = useReader()
  const spoken = useSpoken()
  // While a lane is laid out anew, what has left it still stands for a moment.
  const place = createMemo<Placed>(before => {
    const seat = props.lane.seats.get(props.markKey)
    return seat && 'mark' in seat ? seat : before
  }, props.lane.seats.get(props.markKey) as Placed)
  const milestone = () => place().mark.milestone
  const status = () => statusOn(milestone(), on())
  const isCritical = () => props.look.isTimed && place().mark.facts.isCritical
  const x = () =>
    place().x0 +
    (props.look.isDragged(props.markKey) ? props.look.draggedDays * props.look.scale : 0)
  // A band's label stays in sight while the band does.
  const labelX = () => {
    const { mark, x0, x1, labelX: own, labelWidth, ghost } = place()
    if (mark.form !== 'band' || ghost) return own - x0
    return Math.max(own, Math.min(props.look.left + 8, x1 - labelWidth - 8)) - x0
  }
  return (
    <g
      class={props.look.isMovable ? 'movable' : ''}
      transform={`translate(${x()} ${props.y(place().row)})`}
    >
      <Show when={place().ghost}>
        {ghost => (
          <GhostMark place={place()} ghost={ghost()} days={place().mark.facts.ghost?.days} />
        )}
      </Show>
      <Show when={props.look.isTimed && !isCritical()}>
        <SlackTail place={place()} scale={props.look.scale} />
      </Show>
      <a
        id={`mark-${props.markKey}`}
        data-key={props.markKey}
        href={href(`/milestones/${milestone().id}`)}
        tabindex={props.look.stop === props.markKey ? 0 : -1}
        attr:draggable="false"
        aria-label={spoken(place().mark)}
        class="group outline-none"
      >
        <rect
          x={place().start - place().x0 - 4}
          y="-12"
          width={Math.max(endOf(place()) - place().start + 8, 24)}
          height="24"
          rx="4"
          class="fill-transparent stroke-transparent group-hover:fill-hover/60 group-focus-visible:fill-hover/60 group-focus-visible:stroke-accent group-focus-visible:[stroke-width:2]"
        />
        <MarkShape
          place={place()}
          status={status()}
          hue={hueIndexOf(bodies().findIndex(({ id }) => id === milestone().roadmap))}
          isCritical={isCritical()}
        />
      </a>
      <Show when={place().labelWidth > 0}>
        <text
          aria-hidden="true"
          x={labelX()}
          y="4"
          class={`mark-label ${place().mark.form === 'band' ? 'in-band' : ''} ${status() === 'cancelled' ? 'line-through' : ''}`}
        >
          {shortened(place().mark.label, place().labelWidth)}
        </text>
      </Show>
    </g>
  )
}
