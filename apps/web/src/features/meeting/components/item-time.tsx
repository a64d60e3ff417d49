import type { AgendaEntry } from '@tributary/domain/meeting/agenda'
import Play from 'lucide-solid/icons/play'
import Stop from 'lucide-solid/icons/square'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Timer } from '../create-timer.ts'

const MINUTE = 60_000

/** How long an item is talked about, beside how long was planned; and the way to its notes. */
export function ItemTime(props: {
  entry: AgendaEntry
  timer: Timer
  onNotes: ((title: string) => void) | undefined
}) {
  const { t } = useReader()
  const item = () => props.entry.item
  const key = () => `${props.entry.meeting} ${item().id}`
  const isNow = () => props.timer.current() === key()
  const spent = () => props.timer.spentOn(key())
  const over = () => {
    const { minutes } = item()
    return minutes === undefined ? 0 : Math.floor(spent() / MINUTE) - minutes
  }
  const words = () => {
    const { minutes } = item()
    if (minutes === undefined) return t('agenda.spent', { spent: clock(spent()) })
    return over() > 0
      ? t('agenda.over', { over: over(), minutes })
      : t('agenda.spentOf', { spent: clock(spent()), minutes })
  }
  return (
    <div class="no-print mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <button
        type="button"
        class="button min-h-8 px-2.5 py-1"
        aria-pressed={isNow()}
        onClick={() => props.timer.turnTo(key())}
      >
        <Show when={isNow()} fallback={<Play size={14} aria-hidden="true" />}>
          <Stop size={14} aria-hidden="true" />
        </Show>
        <Show
          when={spent() > 0 || isNow()}
          fallback={
            <>
              {t('agenda.start')}
              <span class="sr-only">{t('agenda.named', { title: item().title })}</span>
            </>
          }
        >
          <span class="sr-only">
            {t(isNow() ? 'agenda.stop' : 'agenda.goOn', { title: item().title })}
          </span>
          <span class={`tabular ${over() > 0 ? 'text-warn' : ''}`}>{words()}</span>
        </Show>
      </button>
      <span class="sr-only" role="status">
        {isNow() && over() >= 0 && item().minutes !== undefined && spent() >= planned()
          ? t('agenda.timeIsUp', { title: item().title })
          : ''}
      </span>
      <Show when={props.onNotes}>
        {go => (
          <button
            type="button"
            class="button button-quiet min-h-8 px-2.5 py-1"
            aria-label={t('agenda.notesOn', { title: item().title })}
            onClick={() => go()(item().title)}
          >
            {t('agenda.notes')}
          </button>
        )}
      </Show>
    </div>
  )

  function planned(): number {
    return (item().minutes ?? 0) * MINUTE
  }
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
