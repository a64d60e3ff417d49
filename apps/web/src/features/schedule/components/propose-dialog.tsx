import { writeDate } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notify } from '../../../ui/notices.tsx'
import { keepDraft, proposeDraft, saveDraft } from '../../draft/actions.ts'
import type { Trial } from '../trial.ts'

/** Says to whom each move goes, asks why, and proposes them; first it keeps what is not kept. */
export function ProposeDialog(props: { trial: Trial; isOwn: boolean; onClose: () => void }) {
  const { t, messages, preparation, href, acronym } = useReader()
  const say = whatIfTexts(messages)
  const draft = () => props.trial.draft()
  const isKept = () => !props.trial.isUnsaved() || (draft() !== undefined && props.isOwn)
  const form = createForm({ name: '', reason: '' }, values =>
    missing(messages, values, isKept() ? ['reason'] : ['name', 'reason']),
  )
  const parts = () =>
    props.trial.moves().flatMap(move => {
      const milestone = props.trial.milestoneOf(move.milestone)
      return milestone ? [{ move, milestone }] : []
    })
  const owner = ({ milestone }: ReturnType<typeof parts>[number]) =>
    milestone.shared || milestone.fixed
      ? say('whatIf.toCoordinators')
      : say('whatIf.toEditors', { body: acronym(milestone.roadmap) })
  const parted = () => [...Map.groupBy(parts(), owner)]
  const send = async (close: () => void) => {
    const process = preparation().id
    const id = await keptId(process)
    const proposed = await proposeDraft(process, id, String(form.values.reason).trim())
    close()
    props.trial.show(proposed.id)
    const link = { href: href('/proposals'), label: say('whatIf.seeProposals') }
    notify({ about: 'draft', text: say('whatIf.proposed', { name: proposed.name }), link })
  }
  return (
    <Dialog title={say('whatIf.propose')} onClose={() => props.onClose()}>
      {close => (
        <>
          <p class="mt-2 text-sm text-soft">{say('whatIf.proposeAbout')}</p>
          <div class="my-4 grid max-h-64 gap-3 overflow-auto text-sm" tabindex="0">
            <For each={parted()}>
              {([to, moves]) => (
                <div>
                  <h3 class="font-medium">{to}</h3>
                  <ul class="mt-1 divide-y divide-line border-y border-line">
                    <For each={moves}>
                      {({ move, milestone }) => (
                        <li class="py-1.5">
                          <span class="block [overflow-wrap:anywhere]">{milestone.title}</span>
                          <span class="tabular text-soft">
                            {say('whatIf.fromTo', {
                              from: writeDate(messages, milestone),
                              to: writeDate(messages, move),
                            })}
                          </span>
                        </li>
                      )}
                    </For>
                  </ul>
                </div>
              )}
            </For>
          </div>
          <AskingForm
            form={form}
            submit={say('whatIf.sendProposals', { count: parts().length })}
            send={() => send(close)}
            beside={
              <button type="button" class="button" onClick={close}>
                {t('form.back')}
              </button>
            }
          >
            <Show when={!isKept()}>
              <TextField name="name" label={say('whatIf.name')} />
            </Show>
            <TextField name="reason" label={say('whatIf.reason')} hint={say('whatIf.reasonHint')} />
          </AskingForm>
        </>
      )}
    </Dialog>
  )

  async function keptId(process: string): Promise<string> {
    const kept = draft()
    const moves = props.trial.moves()
    if (kept && !props.trial.isUnsaved()) return kept.id
    if (kept && props.isOwn) return (await saveDraft(process, kept, moves)).id
    const made = await keepDraft(process, { name: String(form.values.name).trim(), moves })
    // What goes wrong from here on is not kept twice.
    props.trial.show(made.id)
    return made.id
  }
}
