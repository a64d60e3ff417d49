import { For, type JSX, onMount } from 'solid-js'

/** One way to look at something, with an address of its own. */
export type Way = { href: string; label: JSX.Element; isHere: boolean }

/** The ways to look at the same things, side by side. */
export function Ways(props: { label: string; ways: Way[] }) {
  return (
    <nav
      aria-label={props.label}
      class="no-print mb-6 flex gap-1 overflow-x-auto border-b border-line"
    >
      <For each={props.ways}>
        {way => (
          <a
            ref={link => onMount(() => way.isHere && bringIntoRow(link))}
            href={way.href}
            aria-current={way.isHere ? 'page' : undefined}
            class="-mb-px flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {way.label}
          </a>
        )}
      </For>
    </nav>
  )
}

// On a phone the row is wider than the window.
function bringIntoRow(link: HTMLElement): void {
  link.scrollIntoView({ inline: 'nearest', block: 'nearest' })
}
