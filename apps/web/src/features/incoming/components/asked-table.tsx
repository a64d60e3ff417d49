import type { Fields } from '@tributary/domain/change/change'
import { fieldChanges } from '@tributary/messages/field-changes'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** What a calendar says, field by field; beside what stands there where there is something. */
export function AskedTable(props: { before: Fields | undefined; change: Fields }) {
  const { t, messages, acronym } = useReader()
  const rows = () => {
    const all = fieldChanges(messages, props.before ?? {}, props.change, acronym, 'consultation')
    // Title and date of what is new stand above.
    return props.before ? all : all.filter(({ name }) => name !== 'title' && name !== 'start')
  }
  return (
    <Show
      when={rows().length > 0}
      fallback={
        <Show when={props.before}>
          <p class="mt-2 text-sm">{t('incoming.saysSame')}</p>
        </Show>
      }
    >
      <table class="mt-3 w-full table-fixed text-sm">
        <thead class="text-start text-xs text-soft">
          <tr>
            <th class="w-1/4 pb-1 pe-3 text-start font-medium">{t('incoming.field')}</th>
            <Show when={props.before}>
              <th class="pb-1 pe-3 text-start font-medium">{t('incoming.now')}</th>
            </Show>
            <th class="pb-1 text-start font-medium">{t('incoming.says')}</th>
          </tr>
        </thead>
        <tbody class="align-top [overflow-wrap:anywhere]">
          <For each={rows()}>
            {({ label, from, to }) => (
              <tr class="border-t border-line">
                <th class="py-1 pe-3 text-start font-normal text-soft" scope="row">
                  {label}
                </th>
                <Show when={props.before}>
                  <td class="py-1 pe-3 text-soft">{from}</td>
                </Show>
                <td class="py-1">{to}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}
