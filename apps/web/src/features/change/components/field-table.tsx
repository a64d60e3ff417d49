import type { Change } from '@tributary/domain/change/change'
import { fieldChanges } from '@tributary/messages/field-changes'
import type { NameOf } from '@tributary/messages/field-words'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** What a change did to each field: before and after. */
export function FieldTable(props: { change: Change; nameOf: NameOf }) {
  const { t, messages, acronym } = useReader()
  const fields = () => {
    const { before, after, thing } = props.change
    // Bodies and milestones share no ids that matter here: whatever is known by one is named.
    const named = (id: string) => props.nameOf('dependsOn', id) ?? acronym(id)
    return fieldChanges(messages, before ?? {}, after, named, thing)
  }
  return (
    <table class="mt-2 w-full table-fixed text-xs">
      <thead class="text-left text-soft">
        <tr>
          <th class="w-1/4 pb-1 pe-3 font-medium">{t('change.detailField')}</th>
          <th class="pb-1 pe-3 font-medium">{t('change.detailBefore')}</th>
          <th class="pb-1 font-medium">{t('change.detailAfter')}</th>
        </tr>
      </thead>
      <tbody class="align-top [overflow-wrap:anywhere]">
        <For each={fields()}>
          {({ label, from, to }) => (
            <tr class="border-t border-line">
              <th class="py-1 pe-3 text-left font-normal text-soft" scope="row">
                {label}
              </th>
              <td class="py-1 pe-3 whitespace-pre-line">{from}</td>
              <td class="py-1 whitespace-pre-line">{to}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
