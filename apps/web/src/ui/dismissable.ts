import { onCleanup } from 'solid-js'

/** Calls `dismiss` on Escape and on a press or focus outside `element`, while it is on the page. */
export function dismissable(element: HTMLElement, dismiss: () => void): void {
  const outside = (happening: Event) => {
    if (happening.target instanceof Node && !element.contains(happening.target)) dismiss()
  }
  const onEscape = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return
    const hadFocus = element.contains(document.activeElement)
    dismiss()
    if (hadFocus) element.querySelector<HTMLElement>('button')?.focus()
  }
  document.addEventListener('pointerdown', outside)
  document.addEventListener('focusin', outside)
  element.addEventListener('keydown', onEscape)
  onCleanup(() => {
    document.removeEventListener('pointerdown', outside)
    document.removeEventListener('focusin', outside)
  })
}
