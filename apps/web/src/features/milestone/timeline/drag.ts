import { createSelector, createSignal, onCleanup } from 'solid-js'
import type { Mark } from './lanes.ts'

/** Pixels that a pointer goes before a press is a drag. */
const THRESHOLD = 4

export type Dragged = { mark: Mark; days: number; x: number; y: number }

/** Dragging marks along time: each step is a day, Escape gives up. */
export function createDrag(given: {
  isOn: () => boolean
  scale: () => number
  onDrop: (mark: Mark, days: number) => void
}) {
  const [dragged, setDragged] = createSignal<Dragged>()
  const isDragged = createSelector(() => dragged()?.mark.key)
  let end: (() => void) | undefined
  onCleanup(() => end?.())

  const start = (mark: Mark, press: PointerEvent) => {
    if (!given.isOn() || press.button !== 0 || end) return
    let isDragging = false
    let hasGivenUp = false
    const move = (pointer: PointerEvent) => {
      if (pointer.pointerId !== press.pointerId || hasGivenUp) return
      const pixels = pointer.clientX - press.clientX
      if (!isDragging && Math.abs(pixels) < THRESHOLD) return
      isDragging = true
      const days = Math.round(pixels / given.scale())
      setDragged({ mark, days, x: pointer.clientX, y: pointer.clientY })
    }
    const drop = (pointer: PointerEvent) => {
      if (pointer.pointerId !== press.pointerId) return
      const days = dragged()?.days ?? 0
      if (isDragging) followNoLink()
      end?.()
      if (days !== 0) given.onDrop(mark, days)
    }
    const giveUp = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !isDragging) return
      key.preventDefault()
      key.stopPropagation()
      hasGivenUp = true
      setDragged(undefined)
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', drop, { signal })
    window.addEventListener('pointercancel', () => end?.(), { signal })
    window.addEventListener('keydown', giveUp, { capture: true, signal })
    end = () => {
      listening.abort()
      setDragged(undefined)
      end = undefined
    }
  }
  return { dragged, isDragged, start }
}

// The click at the end of a drag comes before any timer; one that ends elsewhere makes none.
function followNoLink() {
  const suppress = (click: Event) => {
    click.preventDefault()
    click.stopPropagation()
  }
  window.addEventListener('click', suppress, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', suppress, { capture: true }))
}

/** The days that a key moves a mark by, with Alt held. */
export function daysOfKey({ key, altKey, shiftKey }: KeyboardEvent): number {
  if (!altKey) return 0
  const step = shiftKey ? 7 : 1
  return key === 'ArrowRight' ? step : key === 'ArrowLeft' ? -step : 0
}
