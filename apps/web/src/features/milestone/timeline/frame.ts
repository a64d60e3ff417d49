import { createSignal, onMount } from 'solid-js'
import { createWidth } from '../../../ui/width.ts'
import { forgetWidths } from './text-width.ts'

/** The element that holds the timeline, how wide it is, and whether the fonts have come. */
export function createFrame() {
  const [element, setElement] = createSignal<HTMLElement>()
  const [lanes, setLanes] = createSignal<HTMLElement>()
  const [fonts, setFonts] = createSignal(0)
  const width = createWidth(element)
  onMount(() => {
    void document.fonts.ready.then(() => {
      forgetWidths()
      setFonts(1)
    })
  })
  return { element, attach: setElement, lanes, attachLanes: setLanes, width, fonts }
}
