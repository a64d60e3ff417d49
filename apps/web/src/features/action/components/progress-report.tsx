import type { ActionResource } from '@tributary/contract/action/schema'
import { needsReason } from '@tributary/domain/action/status-reason'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { ReasonField } from '../reason-field.tsx'
import { type Report, reportProgress } from '../report-progress.ts'
import { useStatusesOpen } from '../statuses-open.ts'

/** Says how far an action is: its status, why, and a note, shown at once. */
export function ProgressReport(props: { action: ActionResource; actions: ActionResource[] }) {
  const { t, messages, href, preparation } = useReader()
  const statusesOpen = useStatusesOpen()
  const [isOpen, setOpen] = createSignal(false)
  const [problem, setProblem] = createSignal('')
  // What was typed stays until it is saved.
  const [typed, setTyped] = createSignal<Report>()
  const said = (): Report => {
    const { status, statusReason = '', note = '' } = props.action
    return typed() ?? { status, statusReason, note }
  }
  const title = () => t('edit.reportNamed', { title: props.action.title })
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-label={title()}
        onClick={() => setOpen(true)}
      >
        {t('edit.report')}
      </button>
      <Show when={isOpen()}>
        <Modal title={title()} onClose={() => setOpen(false)}>
          {close => (
            <form
              class="mt-4 grid gap-4"
              onSubmit={submit => {
                submit.preventDefault()
                close()
                void report()
              }}
            >
              <label class="block text-sm font-medium">
                {t('field.status')}
                <select
                  class="field mt-1 w-full font-normal"
                  onChange={change =>
                    setTyped({ ...said(), status: change.currentTarget.value as Report['status'] })
                  }
                >
                  <For each={statusesOpen(props.action)}>
                    {value => (
                      <option value={value} selected={value === said().status}>
                        {t(`action.status.${value}`)}
                      </option>
                    )}
                  </For>
                </select>
              </label>
              <Show when={needsReason(said().status)}>
                <ReasonField
                  status={said().status}
                  value={said().statusReason ?? ''}
                  onInput={statusReason => setTyped({ ...said(), statusReason })}
                />
              </Show>
              <label class="block text-sm font-medium">
                {t('field.note')} <span class="font-normal text-soft">{t('form.optional')}</span>
                <textarea
                  rows="4"
                  maxlength="10000"
                  class="field mt-1 block w-full font-normal"
                  value={said().note}
                  onInput={input => setTyped({ ...said(), note: input.currentTarget.value })}
                />
              </label>
              <p role="alert" class="text-sm text-bad">
                {problem()}
              </p>
              <div class="flex flex-wrap gap-3">
                <button type="submit" class="button button-main">
                  {t('edit.sendReport')}
                </button>
                <button type="button" class="button" onClick={close}>
                  {t('frame.close')}
                </button>
              </div>
            </form>
          )}
        </Modal>
      </Show>
    </>
  )

  async function report(): Promise<void> {
    const { action, actions } = props
    const at = { process: preparation().id, action, actions, href }
    const refused = await reportProgress(messages, at, said())
    setProblem(refused?.detail ?? '')
    if (refused) setOpen(true)
    else setTyped(undefined)
  }
}
