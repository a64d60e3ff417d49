import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { View } from './view.ts'

export type Reach = {
  /** The days that are drawn: half a screen more to each side than is in view. */
  drawn: View
  /** Those in which marks are drawn: while one zooms, no more than are in view. */
  filled: View
}

/** What is drawn, so that panning only moves it and seldom draws. */
export function createReach(
  view: Accessor<View>,
  scale: Accessor<number>,
  /** The view in which panning and zooming came to rest. */
  settled: Accessor<View | undefined>,
  /** Whether nothing is to be drawn now. */
  isHeld: Accessor<boolean> = () => false,
): Accessor<Reach> {
  const [reach, setReach] = createSignal<Reach>({
    drawn: { from: 0, to: 0 },
    filled: { from: 0, to: 0 },
  })
  let drawnAt = 0
  createEffect(
    on([view, settled, isHeld, scale], ([seen, rest, isWaiting]) => {
      if (isWaiting) return
      const span = seen.to - seen.from
      const drawn = { from: seen.from - span / 2, to: seen.to + span / 2 }
      const { filled } = reach()
      if (scale() !== drawnAt) {
        drawnAt = scale()
        setReach({ drawn, filled: seen })
      } else if (
        seen.from < filled.from ||
        filled.to < seen.to ||
        (rest === seen && isLess(filled, drawn))
      ) {
        setReach({ drawn, filled: drawn })
      }
    }),
  )
  return reach
}

function isLess(a: View, b: View): boolean {
  return (a.to - a.from) * 1.5 < b.to - b.from
}

const STEP = 300

/** The part of an element's height that is near the window, in its own pixels. */
export function createNear(
  element: Accessor<HTMLElement | undefined>,
): Accessor<{ top: number; bottom: number }> {
  const [near, setNear] = createSignal({ top: 0, bottom: 1_500 })
  const look = () => {
    const box = element()?.getBoundingClientRect()
    if (!box) return
    const top = Math.floor(-box.top / STEP - 1) * STEP
    const bottom = Math.ceil((window.innerHeight - box.top) / STEP + 1) * STEP
    if (top !== near().top || bottom !== near().bottom) setNear({ top, bottom })
  }
  onMount(() => {
    look()
    window.addEventListener('scroll', look, { passive: true })
    const resize = new ResizeObserver(look)
    resize.observe(document.body)
    onCleanup(() => {
      window.removeEventListener('scroll', look)
      resize.disconnect()
    })
  })
  return near
}
