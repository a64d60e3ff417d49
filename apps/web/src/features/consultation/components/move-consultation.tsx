import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { planningTexts } from '@tributary/messages/planning'
import { createSignal, Show } from 'solid-js'
import { ownZone, useReader } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { errorsIn } from '../../change/thing-errors.ts'
import { fieldsOf, saidIn, valuesOf } from '../../change/thing-values.ts'
import { useMoveConsultation } from '../move-consultation.ts'
import { TypedClashes } from './typed-clashes.tsx'

/** Asks for another date of a consultation, and says what that clashes with. */
export function MoveConsultation(props: {
  of: ConsultationResource
  among: ConsultationResource[]
  /** Whether it stands among many of its like. */
  isQuiet?: boolean
}) {
  const { messages } = useReader()
  const say = planningTexts(messages)
  const [isAsked, setAsked] = createSignal(false)
  return (
    <>
      <button
        type="button"
        class={props.isQuiet ? 'button button-quiet' : 'button'}
        aria-haspopup="dialog"
        aria-label={props.isQuiet ? say('clash.moveNamed', { title: props.of.title }) : undefined}
        onClick={() => setAsked(true)}
      >
        {say('move.open')}
      </button>
      <Show when={isAsked()}>
        <Modal title={say('move.title', { title: props.of.title })} onClose={() => setAsked(false)}>
          {close => <MoveForm of={props.of} among={props.among} close={close} />}
        </Modal>
      </Show>
    </>
  )
}

function MoveForm(props: {
  of: ConsultationResource
  among: ConsultationResource[]
  close: () => void
}) {
  const { t, messages } = useReader()
  const say = planningTexts(messages)
  const move = useMoveConsultation(() => props.among)
  const initial = { ...valuesOf('consultation', fieldsOf(props.of)), reason: '' }
  const form = createForm(initial, values => {
    const { start, reason } = errorsIn(messages, {
      thing: 'consultation',
      values,
      zone: ownZone(),
    })
    return { ...(start && { start }), ...(reason && { reason }) }
  })
  const send = async () => {
    const { reason, ...values } = form.snapshot()
    const { date } = saidIn('consultation', values, ownZone())
    if (!date?.ok) return
    props.close()
    await move(props.of, date.fields, String(reason).trim())
  }
  return (
    <div class="mt-4">
      <AskingForm
        form={form}
        submit={say('move.save')}
        send={send}
        beside={
          <button type="button" class="button" onClick={() => props.close()}>
            {t('form.back')}
          </button>
        }
      >
        <DateField name="start" label={say('move.date')} />
        <TypedClashes id={props.of.id} among={props.among} />
        <TextField name="reason" label={t('edit.reason')} hint={t('edit.reasonHint')} optional />
      </AskingForm>
    </div>
  )
}
