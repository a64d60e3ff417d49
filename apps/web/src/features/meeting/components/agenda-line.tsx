import type { Day } from '@tributary/domain/date/day'
import type { AgendaEntry } from '@tributary/domain/meeting/agenda'
import { writeDate } from '@tributary/messages/date'
import Down from 'lucide-solid/icons/arrow-down'
import Up from 'lucide-solid/icons/arrow-up'
import { For, type JSX, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

/** One item of an agenda: who brings it in, how long it takes, its papers, whether it is closed. */
export function AgendaLine(props: {
  entry: AgendaEntry
  isSeries: boolean
  on: Day | undefined
  /** Where it stands among those that can be moved. */
  place: 'first' | 'last' | 'only' | 'between'
  mayChange: boolean
  mayClose: boolean
  beside: JSX.Element
  onClose: (isClosed: boolean) => void
  onEdit: () => void
  onMove: (by: 1 | -1) => void
}) {
  const { t, messages } = useReader()
  const item = () => props.entry.item
  const isClosed = () => props.entry.isClosed
  // Of a series whole there is no one meeting at which to close it.
  const isClosable = () => props.mayClose && (props.on !== undefined || !props.isSeries)
  const isDown = (place: string) => props.place === place || props.place === 'only'
  return (
    <div class="flex items-start gap-2.5">
      <Show when={isClosable()}>
        <input
          type="checkbox"
          class="no-print mt-1 size-5 shrink-0 accent-(--accent-fill)"
          checked={isClosed()}
          aria-label={t(isClosed() ? 'agenda.reopen' : 'agenda.close', { title: item().title })}
          onChange={change => props.onClose(change.currentTarget.checked)}
        />
      </Show>
      <div class="min-w-0 flex-1">
        <p
          class={`[overflow-wrap:anywhere] ${isClosed() ? 'text-soft line-through' : 'font-medium'}`}
        >
          {item().title}
          <Show when={isClosed()}>
            <span class="sr-only"> ({t('agenda.closed')})</span>
          </Show>
        </p>
        <div class="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft empty:hidden">
          <Show when={item().owner}>{owner => <BodyMark id={owner()} />}</Show>
          <Show when={item().minutes}>
            {minutes => <span class="tabular">{t('agenda.minutes', { minutes: minutes() })}</span>}
          </Show>
          <Show when={props.entry.carried > 0}>
            <StatusMark tone="plain">
              {t('agenda.carried', { times: props.entry.carried })}
            </StatusMark>
          </Show>
          <Show when={props.isSeries && props.entry.carried === 0 && word()}>
            {said => <span>{said()}</span>}
          </Show>
          <For each={item().papers}>
            {({ title, url }) => (
              <a class="link [overflow-wrap:anywhere]" href={url} rel="noopener noreferrer">
                {title}
              </a>
            )}
          </For>
        </div>
        {props.beside}
      </div>
      <Show when={props.mayChange}>
        <div class="no-print -my-1 flex shrink-0 items-center">
          <button
            type="button"
            class="grid size-9 place-items-center text-soft disabled:opacity-30"
            aria-label={t('agenda.up', { title: item().title })}
            disabled={isDown('first')}
            onClick={() => props.onMove(-1)}
          >
            <Up size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="grid size-9 place-items-center text-soft disabled:opacity-30"
            aria-label={t('agenda.down', { title: item().title })}
            disabled={isDown('last')}
            onClick={() => props.onMove(1)}
          >
            <Down size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="button button-quiet -me-2"
            aria-label={t('agenda.editNamed', { title: item().title })}
            onClick={() => props.onEdit()}
          >
            {t('agenda.edit')}
          </button>
        </div>
      </Show>
    </div>
  )

  function word(): string | undefined {
    const { on } = item()
    if (on === undefined) return t('agenda.standing')
    if (on === props.on) return undefined
    return t('agenda.for', { date: writeDate(messages, { start: on, precision: 'day' }) })
  }
}
