import { createSignal, type JSX, Show } from 'solid-js'
import { dismissable } from './dismissable.ts'

/** A button that opens a card below it; its children are given what closes it. */
export function DropDown(props: {
  label: JSX.Element
  /** How large the card is, and the space within it. */
  class: string
  children: (close: () => void) => JSX.Element
}) {
  const [isOpen, setOpen] = createSignal(false)
  const close = () => setOpen(false)
  return (
    <div class="relative" ref={element => dismissable(element, close)}>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen()}
        onClick={() => setOpen(!isOpen())}
      >
        {props.label}
      </button>
      <Show when={isOpen()}>
        <div
          class={`card absolute end-0 top-full z-30 mt-1 max-w-[calc(100vw-2rem)] shadow-float max-sm:start-0 max-sm:end-auto ${props.class}`}
        >
          {props.children(close)}
        </div>
      </Show>
    </div>
  )
}
