import { createSignal, onCleanup, onMount } from 'solid-js'
import { forgetWidths } from './text-width.ts'

const NARROWEST = 280

/** The element that holds the timeline, how wide it is, and whether the fonts have come. */
export function createFrame() {
  const [element, setElement] = createSignal<HTMLElement>()
  const [lanes, setLanes] = createSignal<HTMLElement>()
  const [width, setWidth] = createSignal(1_000)
  const [fonts, setFonts] = createSignal(0)
  onMount(() => {
    const frame = element()
    if (!frame) return
    const resize = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(entry.contentRect.width, NARROWEST))
    })
    resize.observe(frame)
    setWidth(Math.max(frame.clientWidth, NARROWEST))
    void document.fonts.ready.then(() => {
      forgetWidths()
      setFonts(1)
    })
    onCleanup(() => resize.disconnect())
  })
  return { element, attach: setElement, lanes, attachLanes: setLanes, width, fonts }
}
