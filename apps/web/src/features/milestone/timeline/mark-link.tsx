import { statusOn } from '@tributary/domain/milestone/status-on'
import { createMemo, Show } from 'solid-js'
import { GhostMark } from './ghost-mark.tsx'
import type { MarkLook } from './lane-marks.tsx'
import type { PlacedLane } from './layout.ts'
import { MarkShape } from './mark-shape.tsx'
import { endOf, hasSameFace, type Placed } from './place-marks.ts'
import { SlackTail } from './slack-tail.tsx'
import { shortened } from './text-width.ts'

/** A mark with its label, as a link that the keyboard can walk to. */
export function MarkLink(props: {
  markKey: string
  lane: PlacedLane
  y: (row: number) => number
  look: MarkLook
}) {
  // While a lane is laid out anew, what has left it still stands for a moment.
  const place = createMemo<Placed>(before => {
    const seat = props.lane.seats().get(props.markKey)
    return seat && 'mark' in seat ? seat : before
  }, props.lane.seats().get(props.markKey) as Placed)
  // Zooming moves most marks and changes few: only those are drawn anew.
  const face = createMemo(place, undefined, { equals: hasSameFace })
  const mark = () => face().mark
  const status = () => statusOn(mark().milestone, props.look.today)
  const isCritical = () => props.look.isTimed && mark().facts.isCritical
  const moved = () =>
    props.look.isMovable && props.look.isDragged(props.markKey)
      ? props.look.draggedDays * props.look.scale
      : 0
  const x = () => place().x0 + moved()
  const y = () => props.y(place().row)
  return (
    <g class={props.look.isMovable ? 'movable' : ''}>
      <Show when={face().ghost}>
        <GhostMark place={place()} y={y()} />
      </Show>
      <a
        id={`mark-${props.markKey}`}
        data-key={props.markKey}
        href={props.look.hrefOf(mark())}
        tabindex={props.look.stop === props.markKey ? 0 : -1}
        aria-label={props.look.spoken(mark())}
        class="group outline-none"
      >
        <rect
          x={x() + face().start - face().x0 - 4}
          y={y() - 11}
          width={Math.max(endOf(face()) - face().start + 8, 24)}
          height="22"
          rx="4"
          class="mark-ground"
        />
        <MarkShape
          place={face()}
          x={x()}
          y={y()}
          status={status()}
          hue={props.look.hueOf(mark())}
          isCritical={isCritical()}
        />
      </a>
      <Show when={face().labelWidth > 0}>
        <text
          aria-hidden="true"
          x={labelX(place(), props.look) + moved()}
          y={y() + 4}
          class="mark-label"
          text-decoration={status() === 'cancelled' ? 'line-through' : undefined}
        >
          {shortened(mark().label, face().labelWidth)}
        </text>
      </Show>
      <Show when={props.look.isTimed && !isCritical()}>
        <SlackTail place={place()} y={y()} scale={props.look.scale} />
      </Show>
    </g>
  )
}

// A band's label stays in sight while the band does.
function labelX({ mark, x1, labelX, labelWidth, ghost }: Placed, look: MarkLook): number {
  if (mark.form !== 'band' || ghost) return labelX
  return Math.max(labelX, Math.min(look.left + 8, x1 - labelWidth - 8))
}
