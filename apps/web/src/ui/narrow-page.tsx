import { createEffect, type JSX, Show } from 'solid-js'
import { useMessages } from '../reader.tsx'

/** A page outside any process: its title (also the window's) and a lead, in one column. */
export function NarrowPage(props: { title: string; lead?: JSX.Element; children: JSX.Element }) {
  const { t } = useMessages()
  createEffect(() => {
    document.title = `${props.title} · ${t('frame.product')}`
  })
  return (
    <main
      id="content"
      tabindex="-1"
      class="mx-auto w-full max-w-xl px-4 py-10 outline-none sm:px-6"
    >
      <h1 class="text-3xl font-semibold tracking-tight [overflow-wrap:anywhere]">{props.title}</h1>
      <Show when={props.lead}>
        <p class="mt-2 text-soft [overflow-wrap:anywhere]">{props.lead}</p>
      </Show>
      <div class="mt-6">{props.children}</div>
    </main>
  )
}
