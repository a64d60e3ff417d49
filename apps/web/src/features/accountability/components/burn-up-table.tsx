import type { BurnUpAnswer } from '@tributary/contract/accountability/routes'
import { writeDay } from '@tributary/messages/date'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** A burn-up in numbers: the days on which one of them changed. */
export function BurnUpTable(props: { steps: BurnUpAnswer['steps'] }) {
  const { t, messages } = useReader()
  return (
    <table class="mt-3 text-sm">
      <thead>
        <tr class="border-b border-line-strong text-xs text-soft">
          <th scope="col" class="py-1.5 pe-8 text-start font-medium">
            {t('burnUp.day')}
          </th>
          <th scope="col" class="px-3 py-1.5 text-end font-medium">
            {t('burnUp.all')}
          </th>
          <th scope="col" class="px-3 py-1.5 text-end font-medium">
            {t('burnUp.doneColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.steps}>
          {({ day, scope, done }) => (
            <tr class="border-b border-line">
              <th scope="row" class="py-1.5 pe-8 text-start font-normal">
                {writeDay(messages, day)}
              </th>
              <td class="tabular px-3 py-1.5 text-end">{scope}</td>
              <td class="tabular px-3 py-1.5 text-end">{done}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
