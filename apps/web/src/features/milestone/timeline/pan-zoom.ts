import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'
import { batch, createMemo, createSignal, onCleanup } from 'solid-js'
import { createAtRest } from './at-rest.ts'
import type { View } from './view.ts'

// Pixels a day: from decades in a hand's breadth to a day over some of it.
const SCALES: [number, number] = [0.02, 60]

// Milliseconds without a change after which a hand is taken to rest.
const REST = 140

type Transform = { k: number; x: number }

/**
 * Panning and zooming of the days over a width: drag, pinch, wheel with Ctrl, sideways wheel.
 * `x` is where day 0 stands, `k` the pixels a day.
 */
export function createPanZoom(width: () => number, isTaken: (press: Event) => boolean) {
  const [transform, setTransform] = createSignal<Transform>({ k: 1, x: 0 })
  // A signal of its own and not derived: thousands of marks hang on it, and panning must not reach them.
  const [scale, setScale] = createSignal(1)
  const [isZooming, setZooming] = createSignal(false)
  const moved = createAtRest(REST, () => setZooming(false))
  let surface: HTMLElement | undefined
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent(SCALES)
    .filter(cause =>
      cause.type === 'wheel' ? cause.ctrlKey || cause.metaKey : !cause.button && !isTaken(cause),
    )
    .on('zoom', ({ transform: { k, x }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const isByHand = sourceEvent !== null && k !== scale()
      moved()
      batch(() => {
        if (isByHand) setZooming(true)
        setScale(k)
        setTransform({ k, x })
      })
    })

  const view = createMemo((): View => {
    const { k, x } = transform()
    return { from: -x / k, to: (width() - x) / k }
  })
  const show = ({ from, to }: View) => {
    if (!surface) return
    const k = width() / (to - from)
    behaviour.transform(select(surface), zoomIdentity.translate(-from * k, 0).scale(k))
  }
  /** Brings a day to the middle, the scale unchanged. */
  const centre = (day: number) => {
    const { from, to } = view()
    const half = (to - from) / 2
    show({ from: day - half, to: day + half })
  }
  return {
    /** Pixels a day. */
    scale,
    view,
    /** Whether a wheel or fingers are changing the scale. */
    isZooming,
    attach(element: HTMLElement) {
      surface = element
      select(element).call(behaviour).on('dblclick.zoom', null)
      const sideways = (wheel: WheelEvent) => {
        const pixels = wheel.shiftKey ? wheel.deltaY || wheel.deltaX : wheel.deltaX
        const isUpright = !wheel.shiftKey && Math.abs(pixels) < Math.abs(wheel.deltaY)
        if (wheel.ctrlKey || wheel.metaKey || isUpright) return
        wheel.preventDefault()
        behaviour.translateBy(select(element), -pixels / transform().k, 0)
      }
      element.addEventListener('wheel', sideways, { passive: false })
      onCleanup(() => element.removeEventListener('wheel', sideways))
    },
    show,
    zoomBy(factor: number) {
      if (surface) behaviour.scaleBy(select(surface), factor, [width() / 2, 0])
    },
    centre,
    /** Brings days into view, if they are not. */
    reach({ from, to }: View) {
      const seen = view()
      const margin = (seen.to - seen.from) * 0.08
      if (seen.from + margin <= from && to <= seen.to - margin) return
      if (from <= seen.from && seen.to <= to) return
      centre((from + to) / 2)
    },
  }
}
