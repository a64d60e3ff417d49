import { createAsyncStore } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { notify } from '../../../ui/notices.tsx'
import { refreshDecided, reopenIncoming } from '../actions.ts'
import { dateOf, type Incoming, titleOf } from '../incoming.ts'
import { getIncoming } from '../queries.ts'

/** What was declined, folded away: it can be decided again. */
export function DeclinedList() {
  const { t, preparation } = useReader()
  const declined = createAsyncStore(() => getIncoming(preparation().id, 'declined'), {
    initialValue: [],
  })
  return (
    <Show when={declined.latest.length > 0}>
      <details class="no-print mt-6 border-t border-line pt-3">
        <summary class="cursor-pointer py-1">
          <span class="font-medium">{t('incoming.declinedList')}</span>{' '}
          <span class="ms-2 text-sm text-soft">
            {t('incoming.declinedNote', { count: declined.latest.length })}
          </span>
        </summary>
        <ul class="mt-2 divide-y divide-line text-sm">
          <For each={declined.latest}>
            {one => (
              <li class="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                <BodyMark id={one.body} />
                <span class="min-w-0 flex-1 basis-48 [overflow-wrap:anywhere]">
                  {titleOf(one)}, <DateText of={dateOf(one)} place={one.fields.city} />
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('incoming.reopenNamed', { title: titleOf(one) })}
                  onClick={() => void reopen(one)}
                >
                  {t('incoming.reopen')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )

  async function reopen(one: Incoming): Promise<void> {
    try {
      await reopenIncoming(preparation().id, one)
    } catch (error) {
      notify({ about: one.id, isBad: true, text: problemOf(error).detail })
    }
    await refreshDecided()
  }
}
