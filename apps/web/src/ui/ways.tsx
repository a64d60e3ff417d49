import { createEffect, Index, on, Show } from 'solid-js'

/** One way to look at something, with an address of its own. */
export type Way = {
  href: string
  label: string
  isHere: boolean
  /** How much of what stands there needs somebody. */
  count?: number | undefined
}

/** The ways to look at the same things, side by side. */
export function Ways(props: { label: string; ways: Way[] }) {
  const counts = () => props.ways.map(({ count }) => count).join()
  return (
    <nav
      aria-label={props.label}
      class="no-print mb-6 flex gap-1 overflow-x-auto border-b border-line"
    >
      <Index each={props.ways}>
        {way => (
          <a
            ref={link => createEffect(on(counts, () => way().isHere && bringIntoRow(link)))}
            href={way().href}
            aria-current={way().isHere ? 'page' : undefined}
            class="-mb-px flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {way().label}
            <Show when={way().count}>
              {count => (
                <span class="ms-1.5 rounded-full bg-warn-soft px-1.5 text-xs text-warn">
                  {count()}
                </span>
              )}
            </Show>
          </a>
        )}
      </Index>
    </nav>
  )
}

// On a phone the row is wider than the window, and wider still once there is something to count.
function bringIntoRow(link: HTMLElement): void {
  link.scrollIntoView({ inline: 'nearest', block: 'nearest' })
}
