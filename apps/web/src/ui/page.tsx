import { createEffect, type JSX, Show } from 'solid-js'
import { useReader } from '../reader.tsx'

/** A page: its title (also the window's), a lead below it, what one can do beside it. */
export function Page(props: {
  title: string
  lead?: JSX.Element
  actions?: JSX.Element
  wide?: boolean
  /** What is printed brings a title of its own. */
  printsTitle?: boolean
  children: JSX.Element
}) {
  const { preparation } = useReader()
  createEffect(() => {
    document.title = `${props.title} · ${preparation().title}`
  })
  return (
    <div
      class={`mx-auto w-full px-4 pb-16 pt-8 sm:px-6 ${props.wide ? 'print-wide max-w-[1600px] print:px-0 print:pt-0' : 'max-w-[1168px]'}`}
    >
      <header
        class={`mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 ${props.printsTitle ? 'print:hidden' : ''}`}
      >
        <div class="min-w-0 max-w-3xl">
          <h1 class="text-3xl font-semibold tracking-tight [overflow-wrap:anywhere]">
            {props.title}
          </h1>
          <Show when={props.lead}>
            <p class="mt-2 text-soft">{props.lead}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class="no-print flex flex-wrap items-center gap-2">{props.actions}</div>
        </Show>
      </header>
      {props.children}
    </div>
  )
}
