import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm, type Errors } from '../../../ui/form/form.tsx'
import { notify } from '../../../ui/notices.tsx'
import { takeReply } from '../attendance-actions.ts'

/** Takes a reply to an invitation that came to somebody's mailbox. */
export function PasteReply(props: { meeting: string }) {
  const { t } = useReader()
  const [isAsked, setAsked] = createSignal(false)
  return (
    <>
      <button
        type="button"
        class="button no-print"
        aria-haspopup="dialog"
        onClick={() => setAsked(true)}
      >
        {t('attendance.paste')}
      </button>
      <Show when={isAsked()}>
        <Dialog title={t('attendance.paste')} onClose={() => setAsked(false)}>
          {close => <PasteForm meeting={props.meeting} close={close} />}
        </Dialog>
      </Show>
    </>
  )
}

function PasteForm(props: { meeting: string; close: () => void }) {
  const { t, messages, preparation } = useReader()
  const form = createForm(
    { text: '' },
    (values): Errors => (String(values.text).trim() === '' ? { text: t('form.missing') } : {}),
  )
  return (
    <div class="mt-2">
      <p class="mb-4 text-sm text-soft">{t('attendance.pasteAbout')}</p>
      <AskingForm
        form={form}
        submit={t('attendance.pasteDeed')}
        send={send}
        beside={
          <button type="button" class="button" onClick={() => props.close()}>
            {t('form.back')}
          </button>
        }
      >
        <AreaField name="text" label={t('attendance.pasteText')} rows={6} />
      </AskingForm>
    </div>
  )

  async function send(): Promise<void> {
    const param = { process: preparation().id, id: props.meeting }
    const { items } = await takeReply(param, String(form.snapshot().text))
    const said = items.map(({ name, reply }) =>
      t('attendance.taken', { name, reply: t(`attendance.reply.${reply}`) }),
    )
    notify({ about: `reply/${props.meeting}`, text: messages.list(said) })
    props.close()
  }
}
