import { createUniqueId, type JSX, Show } from 'solid-js'

/** A titled part of a page. */
export function Section(props: {
  title: string
  note?: JSX.Element
  children: JSX.Element
  class?: string
}) {
  const id = createUniqueId()
  return (
    <section aria-labelledby={id} class={props.class}>
      <h2 id={id} class="mb-3 text-xl font-semibold tracking-tight">
        {props.title}
        <Show when={props.note}>
          {' '}
          <span class="ms-2 text-sm font-normal text-soft">{props.note}</span>
        </Show>
      </h2>
      {props.children}
    </section>
  )
}
