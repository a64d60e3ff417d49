import type { MilestoneStatus } from '@tributary/domain/milestone/milestone'
import { Match, Show, Switch } from 'solid-js'
import type { Placed } from './place-marks.ts'

/** The shape of a mark by the grammar of the timeline; `y` is the middle of its row. */
export function MarkShape(props: {
  place: Placed
  y: number
  status: MilestoneStatus
  hue: string
}) {
  const kind = () => props.place.mark.milestone.kind
  const form = () => props.place.mark.form
  const middle = () => (props.place.x0 + props.place.x1) / 2
  const paint = () => ({
    fill: props.status === 'done' ? props.hue : 'var(--ground)',
    stroke: props.hue,
    'stroke-width': '1.75',
    'stroke-dasharray': props.status === 'tentative' ? '3 2' : undefined,
    opacity: props.status === 'cancelled' ? '0.45' : undefined,
  })
  return (
    <>
      <Switch>
        <Match when={form() === 'band'}>
          <rect
            x={props.place.x0}
            y={props.y - 9}
            width={props.place.x1 - props.place.x0}
            height="18"
            rx="9"
            style={{ fill: props.hue, opacity: props.status === 'done' ? '0.26' : '0.12' }}
          />
          <rect
            x={props.place.x0}
            y={props.y - 9}
            width={props.place.x1 - props.place.x0}
            height="18"
            rx="9"
            style={{ fill: 'none', stroke: props.hue, 'stroke-dasharray': '2 4', opacity: '0.6' }}
          />
        </Match>
        <Match when={form() === 'bar' && props.place.x1 - props.place.x0 > 15}>
          <rect
            x={props.place.x0}
            y={props.y - 5}
            width={props.place.x1 - props.place.x0}
            height="10"
            rx="2"
            style={paint()}
          />
        </Match>
        <Match when={kind() === 'deadline'}>
          <path d={`M${middle() - 4} ${props.y + 7}v-14h10l-3 4 3 4h-10`} style={paint()} />
        </Match>
        <Match when={kind() === 'report' || kind() === 'publication'}>
          <path d={`M${middle() - 5} ${props.y - 7}h6l4 4v10h-10zm6 0v4h4`} style={paint()} />
        </Match>
        <Match when={kind() === 'consultation'}>
          <circle cx={middle()} cy={props.y} r="5.5" style={paint()} />
        </Match>
        <Match when={true}>
          <path d={`M${middle()} ${props.y - 7}l7 7-7 7-7-7z`} style={paint()} />
        </Match>
      </Switch>
      <Show when={props.status === 'cancelled'}>
        <path
          d={`M${middle() - 9} ${props.y + 6}l18-12`}
          style={{ stroke: 'var(--ink)', 'stroke-width': '1.5' }}
        />
      </Show>
    </>
  )
}
