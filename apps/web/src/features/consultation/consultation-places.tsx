import { createAsync, useLocation } from '@solidjs/router'
import { createEffect, For, on, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useFollowedBodies } from '../calendar/followed-bodies.ts'
import { useIncomingCount } from '../incoming/incoming-count.ts'
import { clashesByStanding } from './clashes-by-standing.ts'
import { getClashes } from './queries.ts'

const PLACES = [
  { path: '/consultations', label: 'consultation.calendar' },
  { path: '/consultations/clashes', label: 'consultation.clashes' },
  { path: '/consultations/coverage', label: 'consultation.coverage' },
  { path: '/consultations/traceability', label: 'consultation.traceability' },
  { path: '/consultations/map', label: 'consultation.map' },
] as const
const OF_EDITORS = [{ path: '/consultations/incoming', label: 'incoming.title' }] as const

/** The ways to look at the consultations: the calendar itself, and what can be found in it. */
export function ConsultationPlaces() {
  const { t, href, preparation, past, on: today } = useReader()
  const location = useLocation()
  // Nobody waits for the number.
  const clashes = createAsync(() => getClashes(preparation().id, ...past()).catch(() => []), {
    initialValue: [],
  })
  const followed = useFollowedBodies()
  const waiting = useIncomingCount()
  const places = () => (followed().length > 0 ? [...PLACES, ...OF_EDITORS] : PLACES)
  // How much of what stands at a place needs somebody.
  const counts = (): Partial<Record<string, number>> => ({
    '/consultations/clashes': clashesByStanding(clashes.latest, today()).ahead.length,
    '/consultations/incoming': waiting(),
  })
  const here = () => location.pathname.slice(preparation().id.length + 1).replace(/\/$/, '')
  return (
    <nav
      aria-label={t('consultation.ways')}
      class="no-print mb-6 flex gap-1 overflow-x-auto border-b border-line"
    >
      <For each={places()}>
        {({ path, label }) => (
          <a
            ref={link => createEffect(on(counts, () => here() === path && bringIntoRow(link)))}
            href={href(path)}
            aria-current={here() === path ? 'page' : undefined}
            class="-mb-px flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {t(label)}
            <Show when={counts()[path]}>
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

// On a phone the row is wider than the window, and wider still once there is something to count.
function bringIntoRow(link: HTMLElement): void {
  link.scrollIntoView({ inline: 'nearest', block: 'nearest' })
}
