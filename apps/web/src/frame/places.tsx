import { useLocation } from '@solidjs/router'
import Consultations from 'lucide-solid/icons/calendar-days'
import Bell from 'lucide-solid/icons/calendar-plus'
import Roadmaps from 'lucide-solid/icons/chart-gantt'
import Overview from 'lucide-solid/icons/compass'
import Actions from 'lucide-solid/icons/list-checks'
import Meetings from 'lucide-solid/icons/users-round'
import { For } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useReader } from '../reader.tsx'

export const PLACES = [
  { path: '', key: 'o', label: 'frame.overview', icon: Overview },
  { path: '/roadmaps', key: 'r', label: 'frame.roadmaps', icon: Roadmaps },
  { path: '/consultations', key: 'c', label: 'frame.consultations', icon: Consultations },
  { path: '/meetings', key: 'm', label: 'frame.meetings', icon: Meetings },
  { path: '/actions', key: 'a', label: 'frame.actions', icon: Actions },
  { path: '/subscribe', key: 's', label: 'frame.subscribe', icon: Bell },
] as const

/** The places of a process: tabs in the top bar, at the bottom on a phone. */
export function Places(props: { phone?: boolean }) {
  const { t, href, preparation } = useReader()
  const location = useLocation()
  const isCurrent = (path: string) => {
    const here = location.pathname.slice(preparation().id.length + 1).replace(/\/$/, '')
    if (path === '/roadmaps' && here.startsWith('/milestones')) return true
    return here === path || (path !== '' && here.startsWith(`${path}/`))
  }
  return (
    <nav
      aria-label={t('frame.places')}
      class={
        props.phone
          ? 'no-print sticky inset-x-0 bottom-0 z-30 flex border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden'
          : 'hidden gap-1 self-stretch md:flex'
      }
    >
      <For each={PLACES}>
        {place => (
          <a
            href={href(place.path)}
            aria-current={isCurrent(place.path) ? 'page' : undefined}
            class={
              props.phone
                ? 'flex min-h-14 min-w-0 flex-auto flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-soft no-underline aria-[current=page]:text-accent'
                : 'flex items-center border-b-2 border-transparent px-3 text-sm font-medium text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink'
            }
          >
            {props.phone && <Dynamic component={place.icon} size={20} aria-hidden="true" />}
            <span class="max-w-full truncate">{t(place.label)}</span>
          </a>
        )}
      </For>
    </nav>
  )
}
