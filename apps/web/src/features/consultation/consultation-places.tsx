import { createAsync, useLocation } from '@solidjs/router'
import { For, onMount, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { clashesByStanding } from './clashes-by-standing.ts'
import { getClashes } from './queries.ts'

const PLACES = [
  { path: '/consultations', label: 'consultation.calendar' },
  { path: '/consultations/clashes', label: 'consultation.clashes' },
  { path: '/consultations/coverage', label: 'consultation.coverage' },
  { path: '/consultations/traceability', label: 'consultation.traceability' },
  { path: '/consultations/map', label: 'consultation.map' },
] as const

/** The ways to look at the consultations: the calendar itself, and what can be found in it. */
export function ConsultationPlaces() {
  const { t, href, preparation, past, on } = useReader()
  const location = useLocation()
  // Nobody waits for the number.
  const clashes = createAsync(() => getClashes(preparation().id, ...past()).catch(() => []), {
    initialValue: [],
  })
  const ahead = () => clashesByStanding(clashes.latest, on()).ahead.length
  const here = () => location.pathname.slice(preparation().id.length + 1).replace(/\/$/, '')
  return (
    <nav
      aria-label={t('consultation.ways')}
      class="no-print mb-6 flex gap-1 overflow-x-auto border-b border-line"
    >
      <For each={PLACES}>
        {({ path, label }) => (
          <a
            ref={link => onMount(() => here() === path && bringIntoRow(link))}
            href={href(path)}
            aria-current={here() === path ? 'page' : undefined}
            class="-mb-px flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {t(label)}
            <Show when={path === '/consultations/clashes' && ahead()}>
              {count => (
                <span class="ms-1.5 rounded-full bg-warn-soft px-1.5 text-xs text-warn">
                  {count()}
                </span>
              )}
            </Show>
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
