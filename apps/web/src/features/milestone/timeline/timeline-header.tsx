import { Axis } from './axis.tsx'
import type { Placement } from './place-marks.ts'
import { SHARED_ROW, SharedLines } from './shared-lines.tsx'
import { TodayFlag } from './today-line.tsx'
import type { View } from './view.ts'

const TICKS = 26

/** The names of shared milestones and the axis of time, in sight while the lanes scroll. */
export function TimelineHeader(props: {
  shared: Placement
  drawn: View
  scale: number
  gutter: number
  /** How wide what is drawn is, and how far it is moved, in pixels. */
  width: number
  shift: number
}) {
  const height = () => props.shared.rows * SHARED_ROW + TICKS
  return (
    <div
      class="sticky top-14 z-10 overflow-clip border-b border-line bg-ground"
      style={{ height: `${height()}px` }}
      aria-hidden="true"
    >
      <div class="absolute inset-y-0 right-0 overflow-clip" style={{ left: `${props.gutter}px` }}>
        <div class="will-change-transform" style={{ transform: `translateX(${props.shift}px)` }}>
          <svg aria-hidden="true" class="block" width={props.width} height={height()}>
            <g transform={`translate(${-props.drawn.from * props.scale} 0)`}>
              <SharedLines
                placement={props.shared}
                drawn={props.drawn}
                scale={props.scale}
                height={height()}
                names
              />
              <Axis
                drawn={props.drawn}
                scale={props.scale}
                top={height() - TICKS}
                height={height()}
                labels
              />
              <TodayFlag scale={props.scale} y={height() - 21} />
            </g>
          </svg>
        </div>
      </div>
    </div>
  )
}
