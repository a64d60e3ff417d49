import CalendarSync from 'lucide-solid/icons/calendar-sync'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useIncomingCount } from './incoming-count.ts'

/** Leads those who decide to what waits from calendars, while something does. */
export function IncomingLink() {
  const { t, href } = useReader()
  const count = useIncomingCount()
  return (
    <Show when={count()}>
      {waiting => (
        <a class="button button-main" href={href('/consultations/incoming')}>
          <CalendarSync size={16} aria-hidden="true" />
          {t('incoming.link', { count: waiting() })}
        </a>
      )}
    </Show>
  )
}
