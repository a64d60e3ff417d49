import type { Overview } from '@tributary/contract/process/schema'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

/** How many actions wait with each body. */
export function BodyActions(props: { groups: Overview['actionsByBody'] }) {
  const { t, href } = useReader()
  return (
    <Show when={props.groups.length > 0} fallback={<Empty>{t('overview.noActions')}</Empty>}>
      <ul class="divide-y divide-line border-y border-line text-sm">
        <For each={props.groups}>
          {group => (
            <li class="flex items-center justify-between gap-4 py-2.5">
              <Show when={group.body} fallback={<span>{t('overview.unnamed')}</span>}>
                {body => <BodyMark id={body()} />}
              </Show>
              <span class="flex items-center gap-2">
                <Show when={group.overdue > 0}>
                  <StatusMark tone="warn">
                    {t('overview.overdueCount', { count: group.overdue })}
                  </StatusMark>
                </Show>
                <a
                  class="quiet-link tabular text-soft"
                  href={href(group.body ? `/actions?body=${group.body}` : '/actions')}
                >
                  {t('overview.open', { count: group.open.length })}
                </a>
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
