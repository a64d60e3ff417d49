import type { ReportedAction } from '@tributary/contract/report/routes'
import { writeDate } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'

/** What an action says by now, and as whom one reports. */
export function ReportedFacts(props: { action: ReportedAction }) {
  const messages = useMessages()
  const { t } = messages
  const stands = () => {
    const { status, statusReason: reason } = props.action
    const word = t(`action.status.${status}`)
    return reason ? t('action.reason', { status: word, reason }) : word
  }
  return (
    <dl class="card grid gap-x-6 gap-y-2 p-4 text-sm sm:grid-cols-[auto_1fr]">
      <dt class="text-soft">{t('report.stands')}</dt>
      <dd class="font-medium [overflow-wrap:anywhere]">{stands()}</dd>
      <Show when={props.action.due}>
        {due => (
          <>
            <dt class="text-soft">{t('action.due')}</dt>
            <dd class="tabular">
              {writeDate(messages, { start: due(), precision: props.action.precision ?? 'day' })}
            </dd>
          </>
        )}
      </Show>
      <Show when={props.action.responsible.length > 0}>
        <dt class="text-soft">{t('field.responsible')}</dt>
        <dd>{messages.list(props.action.responsible)}</dd>
      </Show>
      <dt class="text-soft">{t('report.byLabel')}</dt>
      <dd class="[overflow-wrap:anywhere]">{props.action.reporter}</dd>
    </dl>
  )
}
