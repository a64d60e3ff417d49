import type { Participant } from '@tributary/contract/person/schema'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { changeMembership } from '../actions.ts'
import { MembershipFields } from '../membership-fields.tsx'
import { membershipErrors, membershipIn } from '../membership-values.ts'

/** Changes what somebody is. */
export function ChangeMembership(props: { person: Participant }) {
  const { t } = useReader()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t('person.changeNamed', { name: props.person.name })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('person.change')}
      </button>
      <Show when={isOpen()}>
        <Dialog title={props.person.name} onClose={() => setOpen(false)}>
          {close => <ChangeForm person={props.person} onDone={close} />}
        </Dialog>
      </Show>
    </>
  )
}

function ChangeForm(props: { person: Participant; onDone: () => void }) {
  const { t, messages, preparation } = useReader()
  const { role, body, lead } = props.person
  const form = createForm({ role, body: body ?? '', lead }, values =>
    membershipErrors(messages, values),
  )
  const send = async () => {
    const param = { process: preparation().id, id: props.person.id }
    await changeMembership(param, membershipIn(form.snapshot()))
    props.onDone()
  }
  return (
    <div class="mt-4">
      <AskingForm
        form={form}
        submit={t('edit.save')}
        send={send}
        beside={
          <button type="button" class="button" onClick={() => props.onDone()}>
            {t('form.back')}
          </button>
        }
      >
        <MembershipFields />
      </AskingForm>
    </div>
  )
}
