import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { createSignal, type JSX, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useMessages } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import type { DigestActions, DigestChoice } from '../actions.ts'
import { choiceIn, digestFaults, valuesOf } from '../digest-values.ts'
import { DigestFields } from './digest-fields.tsx'
import { NextDigest } from './next-digest.tsx'

type Said = { text: string; undo?: (() => Promise<void>) | undefined }

/** Whether and how a digest comes, with what was done last and the way back from it. */
export function DigestSettings(props: {
  of: DigestSubscription
  actions: DigestActions
  resume?: JSX.Element
}) {
  const messages = useMessages()
  const { t } = messages
  const [said, setSaid] = createSignal<Said>()
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const form = createForm(valuesOf(props.of.choice), values => digestFaults(messages, values))
  return (
    <div class="grid grid-cols-1 gap-5">
      <NextDigest of={props.of} resume={props.resume} />
      <div role="status" class="empty:hidden">
        <Show when={said()}>
          {done => (
            <p class="flex flex-wrap items-center gap-3 text-sm text-good">
              {done().text}
              <Show when={done().undo}>
                {undo => (
                  <button
                    type="button"
                    class="button"
                    disabled={isBusy()}
                    onClick={() => doing(undo(), t('subscription.undone'))}
                  >
                    {t('subscription.undo')}
                  </button>
                )}
              </Show>
            </p>
          )}
        </Show>
      </div>
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
          class="button justify-self-start"
          disabled={isBusy()}
          onClick={() => {
            const { choice } = props.of
            void doing(props.actions.end, t('subscription.stopped'), () => choose(choice))
          }}
        >
          {t('subscription.stop')}
        </button>
        <AskingForm form={form} submit={t('subscription.save')} send={save}>
          <DigestFields bodies={props.of.bodies} />
        </AskingForm>
      </Show>
    </div>
  )

  async function save(): Promise<void> {
    const before = props.of.choice
    setSaid(undefined)
    await props.actions.choose(choiceIn(form.snapshot(), before))
    setSaid({ text: t('subscription.saved'), undo: () => choose(before) })
  }

  async function choose(choice: DigestChoice): Promise<void> {
    await props.actions.choose(choice)
    form.reset(valuesOf(choice))
  }

  async function doing(
    deed: () => Promise<void>,
    text: string,
    undo?: () => Promise<void>,
  ): Promise<void> {
    setTrouble('')
    setBusy(true)
    try {
      await deed()
      setSaid({ text, undo })
    } catch (error) {
      setTrouble(problemOf(error).detail)
    } finally {
      setBusy(false)
    }
  }
}
