import type { ActionResource } from '@tributary/contract/action/schema'
import { needsReason } from '@tributary/domain/action/status-reason'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { ReasonField } from '../reason-field.tsx'
import type { Report } from '../report-progress.ts'
import { StatusChoice } from '../status-choice.tsx'
import { useStatusesOpen } from '../statuses-open.ts'

/** Asks to which status an action goes, unless that is known, and why where it takes a reason. */
export function MoveDialog(props: {
  action: ActionResource
  /** Where it was dropped. */
  to?: ActionResource['status'] | undefined
  onMove: (report: Report) => void
  onClose: () => void
}) {
  const { t } = useReader()
  const statusesOpen = useStatusesOpen()
  const [status, setStatus] = createSignal(props.to ?? props.action.status)
  const [reason, setReason] = createSignal('')
  const title = () => t('action.moveNamed', { title: props.action.title })
  return (
    <Modal title={title()} onClose={props.onClose}>
      {close => (
        <form
          class="mt-4 grid gap-4"
          onSubmit={submit => {
            submit.preventDefault()
            close()
            props.onMove({ status: status(), statusReason: reason() })
          }}
        >
          <Show when={props.to === undefined}>
            <StatusChoice
              label={t('action.moveTo')}
              statuses={statusesOpen(props.action)}
              value={status()}
              onChange={setStatus}
            />
          </Show>
          <Show when={needsReason(status())}>
            <ReasonField status={status()} value={reason()} onInput={setReason} />
          </Show>
          <div class="flex flex-wrap gap-3">
            <button type="submit" class="button button-main">
              {t('action.moveSave')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('form.back')}
            </button>
          </div>
        </form>
      )}
    </Modal>
  )
}
