import { type Accessor, createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { View } from './view.ts'

/**
 * The days that are drawn: half a screen more to each side than is in view, so that panning moves
 * what is drawn and seldom draws.
 */
export function createDrawn(view: Accessor<View>): Accessor<View> {
  const [drawn, setDrawn] = createSignal<View>({ from: 0, to: 0 })
  createEffect(
    on(view, ({ from, to }) => {
      const span = to - from
      const reach = drawn()
      const isCovered = reach.from <= from && to <= reach.to && reach.to - reach.from < span * 3
      if (!isCovered) setDrawn({ from: from - span / 2, to: to + span / 2 })
    }),
  )
  return drawn
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
