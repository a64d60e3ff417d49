import { writtenOver } from '@tributary/domain/calendar/compare-calendar'
import { differences, withFields } from '@tributary/domain/change/fields'
import { fieldChanges } from '@tributary/messages/field-changes'
import { createMemo, For, Show } from 'solid-js'
import { ownZone, useReader } from '../../../reader.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import { DATE_FIELDS, saidIn, valuesOf } from '../../change/thing-values.ts'
import type { Incoming } from '../incoming.ts'

/** Where the form around it says something else than the calendar does, to be taken over. */
export function SaidByCalendar(props: { incoming: Incoming }) {
  const { t, messages, acronym } = useReader()
  const form = useForm()
  const asked = () => writtenOver(props.incoming.kind, { ...props.incoming.changes })
  const typed = createMemo(() => {
    const { reason, ...values } = form.values
    return saidIn('consultation', values, ownZone()).fields
  })
  const said = () => withFields(typed(), asked())
  const rows = createMemo(() => {
    const change = differences(typed(), said())
    return fieldChanges(messages, typed(), change, acronym, 'consultation')
  })
  return (
    <section aria-label={t('incoming.says')} class="rounded-md bg-sunken px-4 py-3 text-sm">
      <Show
        when={rows().length > 0}
        fallback={
          <p class="text-soft">{t('incoming.agrees', { body: acronym(props.incoming.body) })}</p>
        }
      >
        <p class="font-medium">{t('incoming.differs')}</p>
        <ul class="mt-1 grid gap-1">
          <For each={rows()}>
            {({ name, label, to }) => (
              <li class="flex flex-wrap items-center gap-x-3 gap-y-1 [overflow-wrap:anywhere]">
                <span class="text-soft">{label}</span>
                <button
                  type="button"
                  class="button min-w-0 text-start whitespace-normal"
                  aria-label={
                    isEmpty(name)
                      ? t('incoming.takeNothingNamed', { field: label })
                      : t('incoming.takeNamed', { field: label, value: to })
                  }
                  onClick={() => take(name)}
                >
                  {isEmpty(name) ? t('incoming.takeNothing') : t('incoming.take', { value: to })}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )

  function isEmpty(name: string): boolean {
    return said()[name] === undefined
  }

  function take(name: string): void {
    const field = DATE_FIELDS.includes(name) ? 'start' : name
    form.set(field, valuesOf('consultation', said())[field] ?? '')
    document.getElementById(form.idOf(field))?.focus()
  }
}
