import { For, type JSX, Show } from 'solid-js'

export type SummaryLine = { text: string /** The element to go to. */; to?: string | undefined }

/** What stands in the way of saving, with links to the fields; it takes the focus as it appears. */
export function ErrorSummary(props: {
  title: string
  lines: SummaryLine[]
  children?: JSX.Element
}) {
  return (
    <div
      role="alert"
      tabindex="-1"
      class="mb-6 rounded-md border-2 border-bad p-4 outline-offset-4"
      ref={element => queueMicrotask(() => element.focus())}
    >
      <h2 class="font-semibold">{props.title}</h2>
      <ul class="mt-1 grid gap-1 text-sm">
        <For each={props.lines}>
          {line => (
            <li class="[overflow-wrap:anywhere]">
              <Show when={line.to} fallback={line.text}>
                {to => (
                  <a
                    class="text-bad underline"
                    href={`#${to()}`}
                    onClick={click => {
                      click.preventDefault()
                      const field = document.getElementById(to())
                      field?.scrollIntoView({ block: 'center' })
                      field?.focus()
                    }}
                  >
                    {line.text}
                  </a>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      {props.children}
    </div>
  )
}
