import type { JSX } from 'solid-js'

/** What stands where there is nothing: what will be here, and the first step. */
export function Empty(props: { children: JSX.Element }) {
  return (
    <div class="rounded-md border border-dashed border-line px-5 py-6 text-sm text-soft">
      {props.children}
    </div>
  )
}
