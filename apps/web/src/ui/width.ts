import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js'

const NARROWEST = 280

/** How wide an element is, in pixels, while it is there; never less than a chart needs. */
export function createWidth(element: Accessor<HTMLElement | undefined>): Accessor<number> {
  const [width, setWidth] = createSignal(1_000)
  onMount(() => {
    const measured = element()
    if (!measured) return
    const resize = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(entry.contentRect.width, NARROWEST))
    })
    resize.observe(measured)
    setWidth(Math.max(measured.clientWidth, NARROWEST))
    onCleanup(() => resize.disconnect())
  })
  return width
}
