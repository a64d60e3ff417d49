import type { ClashResource } from '@tributary/contract/clash/schema'
import { planningTexts } from '@tributary/messages/planning'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { notify } from '../../../ui/notices.tsx'
import { acknowledgeClash, withdrawAcknowledgement } from '../clash-actions.ts'

/** Lets a clash stand with a reason, or takes that back; for those whose it is to say. */
export function ClashAnswer(props: { clash: ClashResource }) {
  const { messages, preparation } = useReader()
  const { may } = useSession()
  const say = planningTexts(messages)
  const [isAsked, setAsked] = createSignal(false)
  const form = createForm({ reason: '' }, values => missing(messages, values, ['reason']))
  const { key, sentence } = props.clash
  const process = preparation().id
  const mayAnswer = () =>
    may('change', { thing: 'consultation', bodies: props.clash.bodies, shared: false })
  const tell = (text: string, isBad = false) =>
    notify({ about: `${process}/clash/${key}`, text, isBad })
  const withdraw = () =>
    withdrawAcknowledgement(process, key)
      .then(() => tell(say('clash.withdrawn')))
      .catch(error => tell(problemOf(error).detail, true))
  return (
    <Show when={mayAnswer()}>
      <Show
        when={props.clash.acknowledged}
        fallback={
          <button
            type="button"
            class="button mt-3"
            aria-haspopup="dialog"
            aria-label={say('clash.acknowledgeNamed', { sentence })}
            onClick={() => setAsked(true)}
          >
            {say('clash.acknowledge')}
          </button>
        }
      >
        <button
          type="button"
          class="button mt-3"
          aria-label={say('clash.withdrawNamed', { sentence })}
          onClick={() => void withdraw()}
        >
          {say('clash.withdraw')}
        </button>
      </Show>
      <Show when={isAsked()}>
        <Modal title={say('clash.acknowledgeTitle')} onClose={() => setAsked(false)}>
          {close => (
            <>
              <p class="mt-2 text-sm [overflow-wrap:anywhere]">{sentence}</p>
              <p class="mt-2 mb-4 text-sm text-soft">{say('clash.acknowledgeAbout')}</p>
              <AskingForm
                form={form}
                submit={say('clash.acknowledge')}
                send={async () => {
                  const reason = String(form.values.reason).trim()
                  await acknowledgeClash(process, key, reason)
                  close()
                  tell(say('clash.done'))
                }}
                beside={
                  <button type="button" class="button" onClick={close}>
                    {messages.t('form.back')}
                  </button>
                }
              >
                <TextField name="reason" label={say('clash.reason')} />
              </AskingForm>
            </>
          )}
        </Modal>
      </Show>
    </Show>
  )
}
