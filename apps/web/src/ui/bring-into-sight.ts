import { createEffect } from 'solid-js'

/** Brings an element into sight when its page's address asks for it. */
export function bringIntoSight(element: HTMLElement, isShown: () => boolean): void {
  createEffect(() => {
    if (isShown()) element.scrollIntoView({ block: 'center' })
  })
}
