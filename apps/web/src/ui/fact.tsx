import { For, type JSX } from 'solid-js'

/** A fact under its name. */
export function Fact(props: { term: string; children: JSX.Element }) {
  return (
    <div class="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
      <dt class="text-soft">{props.term}</dt>
      <dd class="min-w-0 [overflow-wrap:anywhere]">{props.children}</dd>
    </div>
  )
}

/** Some of them, one a line. */
export function Lines<Item>(props: { of: Item[]; children: (item: Item) => JSX.Element }) {
  return <For each={props.of}>{item => <span class="block">{props.children(item)}</span>}</For>
}

/** A list, or nothing where it is empty. */
export function filled<Item>(list: Item[] | undefined): Item[] | undefined {
  return list && list.length > 0 ? list : undefined
}
