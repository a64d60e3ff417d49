import { useLocation } from '@solidjs/router'
import { For } from 'solid-js'
import { useReader } from '../../reader.tsx'

const PLACES = [
  { path: '/consultations', label: 'consultation.calendar' },
  { path: '/consultations/coverage', label: 'consultation.coverage' },
  { path: '/consultations/traceability', label: 'consultation.traceability' },
  { path: '/consultations/map', label: 'consultation.map' },
] as const

/** The ways to look at the consultations: the calendar itself, and what can be found in it. */
export function ConsultationPlaces() {
  const { t, href, preparation } = useReader()
  const location = useLocation()
  const here = () => location.pathname.slice(preparation().id.length + 1).replace(/\/$/, '')
  return (
    <nav
      aria-label={t('consultation.ways')}
      class="no-print mb-6 flex gap-1 overflow-x-auto border-b border-line"
    >
      <For each={PLACES}>
        {({ path, label }) => (
          <a
            href={href(path)}
            aria-current={here() === path ? 'page' : undefined}
            class="-mb-px flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {t(label)}
          </a>
        )}
      </For>
    </nav>
  )
}
