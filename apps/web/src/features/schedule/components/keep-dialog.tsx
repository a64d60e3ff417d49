import { whatIfTexts } from '@tributary/messages/what-if'
import { useReader } from '../../../reader.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notify } from '../../../ui/notices.tsx'
import { keepDraft } from '../../draft/actions.ts'
import type { Trial } from '../trial.ts'

/** Asks under which name to keep what is tried out. */
export function KeepDialog(props: { trial: Trial; onClose: () => void }) {
  const { t, messages, preparation } = useReader()
  const say = whatIfTexts(messages)
  const form = createForm({ name: '' }, values => missing(messages, values, ['name']))
  const keep = async (close: () => void) => {
    const name = String(form.values.name).trim()
    const kept = await keepDraft(preparation().id, { name, moves: props.trial.moves() })
    close()
    props.trial.show(kept.id)
    notify({ about: 'draft', text: say('whatIf.kept', { name: kept.name }) })
  }
  return (
    <Dialog title={say('whatIf.keep')} onClose={() => props.onClose()}>
      {close => (
        <>
          <p class="mt-2 mb-4 text-sm text-soft">{say('whatIf.keepAbout')}</p>
          <AskingForm
            form={form}
            submit={say('whatIf.keep')}
            send={() => keep(close)}
            beside={
              <button type="button" class="button" onClick={close}>
                {t('form.back')}
              </button>
            }
          >
            <TextField name="name" label={say('whatIf.name')} />
          </AskingForm>
        </>
      )}
    </Dialog>
  )
}
