import { statusOn } from '@tributary/domain/milestone/status-on'
import { writeDate } from '@tributary/messages/date'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Lane, Mark } from './lanes.ts'
import type { Pointed } from './mark-card.tsx'
import { MarkShape } from './mark-shape.tsx'
import { neighbour } from './neighbour.ts'
import { endOf, type Placed } from './place-marks.ts'
import { shortened } from './text-width.ts'
import type { PlacedLane } from './timeline.tsx'
import type { View } from './view.ts'

/** The marks of one lane, as links that the keyboard can walk. */
export function LaneMarks(props: {
  lane: PlacedLane
  drawn: View
  scale: number
  /** The left edge of the view, in the pixels of the axis. */
  left: number
  rowHeight: number
  offset: number
  hue: string
  lanes: Lane[]
  onPoint: (pointed: Pointed | undefined) => void
  onGathered: (marks: Mark[]) => void
  onReach: (day: number) => void
}) {
  const { t, messages, href, on, acronym } = useReader()
  const from = () => props.drawn.from * props.scale
  const to = () => props.drawn.to * props.scale
  const inReach = createMemo(() =>
    props.lane.placement.placed.filter(place => place.x0 <= to() && from() <= endOf(place)),
  )
  const gathered = createMemo(() =>
    props.lane.placement.gathered.filter(({ x }) => from() <= x && x <= to()),
  )
  const y = (row: number) => props.lane.top + props.offset + (row + 0.5) * props.rowHeight
  const spoken = ({ mark: { milestone } }: Placed) =>
    t('milestone.spoken', {
      title: milestone.title,
      date: writeDate(messages, milestone),
      body: acronym(milestone.roadmap),
      status: t(`milestone.status.${statusOn(milestone, on())}`),
    })
  // A band's label stays in sight while the band does.
  const labelX = (place: Placed) =>
    place.mark.form === 'band'
      ? Math.max(place.labelX, Math.min(props.left + 8, place.x1 - place.labelWidth - 8))
      : place.labelX
  const walk = (press: KeyboardEvent, mark: Mark) => {
    const next = neighbour(props.lanes, mark, press.key)
    if (!next) return
    press.preventDefault()
    props.onReach((next.from + next.to) / 2)
    requestAnimationFrame(() => document.getElementById(`mark-${next.milestone.id}`)?.focus())
  }
  return (
    <>
      <For each={inReach()}>
        {place => (
          // Solid makes an `a` at the root of a template an HTML one; inside a `g` it is SVG's.
          <g>
            <a
              id={`mark-${place.mark.milestone.id}`}
              href={href(`/milestones/${place.mark.milestone.id}`)}
              aria-label={spoken(place)}
              class="group outline-none"
              onKeyDown={press => walk(press, place.mark)}
              onPointerEnter={hover =>
                props.onPoint({ mark: place.mark, element: hover.currentTarget })
              }
              onPointerLeave={() => props.onPoint(undefined)}
              onFocus={focus => props.onPoint({ mark: place.mark, element: focus.currentTarget })}
              onBlur={() => props.onPoint(undefined)}
            >
              <rect
                x={place.x0 - 5}
                y={y(place.row) - 12}
                width={Math.max(endOf(place) - place.x0 + 8, 24)}
                height="24"
                rx="4"
                class="fill-transparent stroke-transparent group-hover:fill-hover/60 group-focus-visible:stroke-accent group-focus-visible:[stroke-width:2]"
              />
              <MarkShape
                place={place}
                y={y(place.row)}
                status={statusOn(place.mark.milestone, on())}
                hue={props.hue}
              />
            </a>
            <Show when={place.labelWidth > 0}>
              <text
                aria-hidden="true"
                x={labelX(place)}
                y={y(place.row) + 4}
                class="pointer-events-none fill-ink text-[12px] font-medium [paint-order:stroke] [stroke-linejoin:round]"
                style={{
                  stroke: place.mark.form === 'band' ? 'none' : 'var(--ground)',
                  'stroke-width': '3px',
                  'text-decoration':
                    place.mark.milestone.status === 'cancelled' ? 'line-through' : undefined,
                }}
              >
                {shortened(place.mark.label, place.labelWidth)}
              </text>
            </Show>
          </g>
        )}
      </For>
      <For each={gathered()}>
        {group => (
          <g
            role="button"
            tabindex="0"
            aria-label={t('milestone.gathered', { count: group.marks.length })}
            class="cursor-pointer"
            onClick={() => props.onGathered(group.marks)}
            onKeyDown={press => press.key === 'Enter' && props.onGathered(group.marks)}
          >
            <rect
              x={group.x + 1}
              y={y(group.row) - 10}
              width="36"
              height="20"
              rx="10"
              fill="var(--hover)"
              stroke="var(--line)"
            />
            <text
              x={group.x + 19}
              y={y(group.row) + 4}
              text-anchor="middle"
              class="fill-ink text-[11px] font-semibold tabular"
            >
              +{group.marks.length}
            </text>
          </g>
        )}
      </For>
    </>
  )
}
