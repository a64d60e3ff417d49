import { createSignal, For, type JSX, Show } from 'solid-js'

/** The first items of a list that may be long, within a list element, and a button for a few more. */
export function FirstOf<Item>(props: {
  items: Item[]
  /** How many are shown at first, and more at each press. */
  step: number
  /** One that is shown wherever it stands. */
  also?: Item | undefined
  /** What the button says, given how many it shows. */
  more: (count: number) => string
  children: (item: Item) => JSX.Element
}) {
  const [shown, setShown] = createSignal(props.step)
  const least = () => (props.also === undefined ? 0 : props.items.indexOf(props.also) + 1)
  const most = () => Math.max(shown(), least())
  const next = () => Math.min(props.items.length - most(), props.step)
  return (
    <>
      <For each={props.items.slice(0, most())}>{props.children}</For>
      <Show when={next() > 0}>
        <li class="no-print">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => setShown(most() + props.step)}
          >
            {props.more(next())}
          </button>
        </li>
      </Show>
    </>
  )
}
