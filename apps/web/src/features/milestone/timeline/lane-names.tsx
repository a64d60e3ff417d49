import { For } from 'solid-js'
import { hueOf } from '../../../ui/body-mark.tsx'
import { LANE_PADDING, type Layout } from './layout.ts'

/** The names of the lanes, each in sight while its lane is. */
export function LaneNames(props: { layout: Layout; gutter: number; stickAt: number }) {
  const names = () => props.layout.lanes.map(({ lane }) => lane.head.key)
  const laneOf = (key: string) => props.layout.lanes.find(({ lane }) => lane.head.key === key)
  return (
    <For each={names()}>
      {key => (
        <div
          class="pointer-events-none absolute inset-x-0 border-b border-line"
          style={{ top: `${laneOf(key)?.top ?? 0}px`, height: `${laneOf(key)?.height ?? 0}px` }}
        >
          <p
            class="sticky z-[1] flex gap-2 text-[13px] font-semibold leading-[18px]"
            style={{
              top: `${props.stickAt + 6}px`,
              'padding-top': `${props.gutter > 0 ? LANE_PADDING : 6}px`,
              width: props.gutter > 0 ? `${props.gutter - 6}px` : '100%',
            }}
            title={laneOf(key)?.lane.head.title}
          >
            <span
              aria-hidden="true"
              class="w-[3px] shrink-0"
              style={{
                background: hueOfLane(laneOf(key)?.lane.head.hue),
              }}
            />
            <span class="line-clamp-3 min-w-0 bg-ground/85 [overflow-wrap:anywhere] max-sm:line-clamp-1">
              {laneOf(key)?.lane.head.name}
            </span>
          </p>
        </div>
      )}
    </For>
  )
}

function hueOfLane(hue: number | undefined): string {
  return hue === undefined ? 'var(--line-strong)' : hueOf(hue)
}
