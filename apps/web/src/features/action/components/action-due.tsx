import type { ActionResource } from '@tributary/contract/action/schema'
import { isActionOverdue } from '@tributary/domain/action/is-overdue'
import { daysBetween } from '@tributary/domain/date/day'
import { windowOf } from '@tributary/domain/date/partial-date'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

/** When an action is due, and since when where that has passed. */
export function ActionDue(props: { action: ActionResource }) {
  const { t, on } = useReader()
  return (
    <Show when={props.action.due}>
      {due => (
        <span>
          {t('action.due')}{' '}
          <DateText of={{ start: due(), precision: props.action.precision ?? 'day' }} />
          <Show when={isActionOverdue(props.action, on())}>
            {' '}
            <StatusMark tone="warn">
              {t('action.dueAgo', { days: daysBetween(windowOf(due()).end, on()) })}
            </StatusMark>
          </Show>
        </span>
      )}
    </Show>
  )
}
