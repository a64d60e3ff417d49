import { createMemo, For, type JSX, Show } from 'solid-js'
import { HUES } from '../../../ui/body-mark.tsx'
import { Axis } from './axis.tsx'
import { LaneMarks, type MarkLook } from './lane-marks.tsx'
import type { Layout } from './layout.ts'
import { LinkLines } from './link-lines.tsx'
import type { Link } from './links.ts'
import type { Placement } from './place-marks.ts'
import { SharedLines } from './shared-lines.tsx'
import { SoftEnds } from './soft-ends.tsx'
import { TodayLine } from './today-line.tsx'
import type { View } from './view.ts'

/** All lanes: what is drawn of them is one layer, which panning only moves. */
export function LaneField(props: {
  ref: (element: HTMLDivElement) => void
  label: string
  layout: Layout
  shared: Placement
  drawn: View
  /** The part of it in which there are marks. */
  filled: View
  /** The part of the height that is near the window: the rest is not drawn. */
  near: { top: number; bottom: number }
  gutter: number
  /** How wide what is drawn is, and how far it is moved, in pixels. */
  width: number
  shift: number
  look: MarkLook
  links: Link[]
  /** What stands in for it all while one zooms. */
  picture: JSX.Element
}) {
  const scale = () => props.look.scale
  const isNear = (top: number, height: number) =>
    top <= props.near.bottom && props.near.top <= top + height
  const nearKeys = createMemo(() =>
    props.layout.lanes
      .filter(
        ({ top, height, lane }) =>
          isNear(top, height) || lane.marks.some(({ key }) => key === props.look.stop),
      )
      .map(({ lane }) => lane.head.key),
  )
  const lanes = createMemo(
    () => new Map(props.layout.lanes.map(placed => [placed.lane.head.key, placed])),
  )
  return (
    <div
      ref={props.ref}
      class="absolute inset-y-0 right-0 cursor-grab touch-pan-y select-none overflow-clip active:cursor-grabbing"
      style={{ left: `${props.gutter}px` }}
    >
      <div class="will-change-transform" style={{ transform: `translateX(${props.shift}px)` }}>
        <svg
          role="group"
          aria-label={props.label}
          class="block"
          width={props.width}
          height={props.layout.height}
        >
          <SoftEnds count={HUES} />
          <g transform={`translate(${-props.drawn.from * scale()} 0)`}>
            <Axis drawn={props.drawn} scale={scale()} top={0} height={props.layout.height} />
            <SharedLines
              placement={props.shared}
              drawn={props.drawn}
              scale={scale()}
              height={props.layout.height}
            />
            <TodayLine scale={scale()} height={props.layout.height} />
            <LinkLines
              links={props.links}
              layout={props.layout}
              drawn={props.drawn}
              scale={scale()}
            />
            <For each={nearKeys()}>
              {key => (
                <Show when={lanes().get(key)}>
                  {lane => (
                    <LaneMarks
                      lane={lane()}
                      layout={props.layout}
                      drawn={props.filled}
                      look={props.look}
                    />
                  )}
                </Show>
              )}
            </For>
          </g>
        </svg>
      </div>
      {props.picture}
    </div>
  )
}
