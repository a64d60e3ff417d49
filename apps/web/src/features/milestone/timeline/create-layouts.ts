import { type Accessor, createMemo, createRenderEffect, createSignal } from 'solid-js'
import type { Lane, Mark } from './lanes.ts'
import { type Layout, layOut, layOutWithin } from './layout.ts'
import type { createPanZoom } from './pan-zoom.ts'
import { placeMarks } from './place-marks.ts'
import { createReach } from './reach.ts'
import { textWidth } from './text-width.ts'
import type { View } from './view.ts'

/** More milestones than this are gathered rather than shown without their labels. */
const FEW = 400

/** Where everything lies at a scale: as it is now, and as it is drawn in links. */
export function createLayouts(given: {
  lanes: Accessor<Lane[]>
  shared: Accessor<Mark[]>
  count: Accessor<number>
  panZoom: ReturnType<typeof createPanZoom>
  settled: Accessor<View | undefined>
  /** Changes when labels are measured anew. */
  fonts: Accessor<number>
  isNarrow: Accessor<boolean>
  /** The part of the height that is near the window. */
  near: Accessor<{ top: number; bottom: number }>
  isTimed: Accessor<boolean>
}) {
  const { view, scale, isZooming } = given.panZoom
  const isMany = () => given.count() > FEW
  const options = () => ({
    scale: scale(),
    widthOf: textWidth,
    maxRows: 5,
    maxLabel: given.isNarrow() ? 150 : 250,
    isBareAllowed: !isMany(),
  })
  // Among thousands a picture is zoomed, and the links follow when it rests.
  const isPictured = createMemo(() => isZooming() && isMany())
  const layout = createMemo<Layout>(before => {
    given.fonts()
    if (before && isPictured()) return layOutWithin(before, given.near(), options())
    return layOut(given.lanes(), {
      ...options(),
      rowHeight: given.isTimed() ? 34 : 25,
      isNameAbove: given.isNarrow(),
    })
  })
  const shared = createMemo(() => {
    given.fonts()
    const [maxRows, maxLabel] = [given.isNarrow() ? 3 : 4, 170]
    return placeMarks(given.shared(), { ...options(), maxRows, maxLabel, isBareAllowed: true })
  })
  const [still, setStill] = createSignal({ layout: layout(), scale: scale() })
  createRenderEffect(() => {
    if (!isPictured()) setStill({ layout: layout(), scale: scale() })
  })
  return {
    layout,
    shared,
    reach: createReach(view, scale, given.settled),
    isPictured,
    still,
    stillReach: createReach(view, () => still().scale, given.settled, isPictured),
  }
}
