import type { Change } from '@tributary/domain/change/change'
import { fieldChanges } from '@tributary/messages/field-changes'
import type { NameOf } from '@tributary/messages/field-words'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** What a change did to each field, and the ways from here: that moment's record, that version. */
export function ChangeDetail(props: {
  change: Change
  nameOf: NameOf
  onRestore: ((revision: number) => void) | undefined
}) {
  const { t, messages, showAsOf, acronym } = useReader()
  const fields = () => {
    const { before, after, thing } = props.change
    if (before === null) return []
    const named = (id: string) => {
      const title = props.nameOf('dependsOn', id)
      return title ?? acronym(id)
    }
    return fieldChanges(messages, before, after, named, thing)
  }
  return (
    <details class="group mt-1">
      <summary class="link w-fit cursor-pointer list-none text-xs">{t('change.detail')}</summary>
      <div class="mt-2 grid gap-3 rounded-md bg-sunken p-3">
        <Show when={fields().length > 0}>
          <table class="w-full table-fixed text-xs">
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
        </Show>
        <div class="no-print flex flex-wrap gap-2">
          <button type="button" class="button" onClick={() => showAsOf(props.change.at)}>
            {t('asOf.show')}
          </button>
          <Show when={props.onRestore}>
            {restore => (
              <button
                type="button"
                class="button"
                aria-label={t('change.restoreRevisionNamed', {
                  revision: props.change.revision,
                  title: props.change.title,
                })}
                onClick={() => restore()(props.change.revision)}
              >
                {t('change.restoreRevision')}
              </button>
            )}
          </Show>
        </div>
      </div>
    </details>
  )
}
