import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Placed } from './place-marks.ts'
import { tailOf } from './tail.ts'
import { textWidth } from './text-width.ts'

/** The slack of a milestone: a tail as long as it, with a tick where it ends, and the days. */
export function SlackTail(props: { place: Placed; y: number; scale: number }) {
  const { t } = useReader()
  const tail = () => tailOf(props.place, props.scale, props.y)
  return (
    <Show when={tail()}>
      {shown => {
        const text = () => t('timeline.slackDays', { days: props.place.mark.facts.slack ?? 0 })
        return (
          <g aria-hidden="true" class="pointer-events-none">
            <path d={shown().path} fill="none" stroke="var(--line-strong)" stroke-width="1.25" />
            <Show when={shown().room >= textWidth(text())}>
              <text x={shown().end + 5} y={props.y + 17} class="slack-days">
                {text()}
              </text>
            </Show>
          </g>
        )
      }}
    </Show>
  )
}
