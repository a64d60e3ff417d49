import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { createSignal, type JSX, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useMessages } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import type { DigestActions, DigestChoice } from '../actions.ts'
import { choiceIn, digestFaults, valuesOf } from '../digest-values.ts'
import { DigestFields } from './digest-fields.tsx'
import { type Done, DoneLine } from './done-line.tsx'
import { NextDigest } from './next-digest.tsx'

/** Whether and how a digest comes, with what was done last and the way back from it. */
export function DigestSettings(props: {
  of: DigestSubscription
  actions: DigestActions
  /** What lets mail go on to an address that it did not reach. */
  resume?: JSX.Element
}) {
  const messages = useMessages()
  const { t } = messages
  const [done, setDone] = createSignal<Done>()
  const [saved, setSaved] = createSignal<Done>()
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const form = createForm(valuesOf(props.of.choice), values => digestFaults(messages, values))
  const undo = (deed: () => Promise<void>) => void doing(deed, t('subscription.undone'))
  return (
    <div class="grid grid-cols-1 gap-5">
      <NextDigest of={props.of} resume={props.resume} />
      <DoneLine of={done()} isBusy={isBusy()} takesFocus onUndo={undo} />
      <p role="alert" class="text-sm text-bad empty:hidden [overflow-wrap:anywhere]">
        {trouble()}
      </p>
      <Show
        when={props.of.isOn}
        fallback={
          <button
            type="button"
            class="button button-main justify-self-start"
            disabled={isBusy()}
            onClick={() => doing(() => choose(props.of.choice), t('subscription.started'))}
          >
            {t('subscription.get')}
          </button>
        }
      >
        <button
          type="button"
          class="button no-print justify-self-start"
          disabled={isBusy()}
          onClick={() => {
            const { choice } = props.of
            void doing(props.actions.end, t('subscription.stopped'), () => choose(choice))
          }}
        >
          {t('subscription.stop')}
        </button>
        <AskingForm
          form={form}
          submit={t('subscription.save')}
          send={save}
          beside={<DoneLine of={saved()} isBusy={isBusy()} onUndo={undo} />}
        >
          <DigestFields of={props.of} />
        </AskingForm>
      </Show>
    </div>
  )

  async function save(): Promise<void> {
    const before = props.of.choice
    setDone(undefined)
    setSaved(undefined)
    await props.actions.choose(choiceIn(form.snapshot(), before))
    setSaved({ text: t('subscription.saved'), undo: () => choose(before) })
  }

  async function choose(choice: DigestChoice): Promise<void> {
    await props.actions.choose(choice)
    form.reset(valuesOf(choice))
  }

  async function doing(
    deed: () => Promise<void>,
    text: string,
    back?: () => Promise<void>,
  ): Promise<void> {
    setTrouble('')
    setSaved(undefined)
    setBusy(true)
    try {
      await deed()
      setDone({ text, undo: back })
    } catch (error) {
      setTrouble(problemOf(error).detail)
    } finally {
      setBusy(false)
    }
  }
}
