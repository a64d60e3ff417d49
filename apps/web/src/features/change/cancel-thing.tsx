import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Modal } from '../../ui/modal.tsx'
import { type Rewritten, rewriteThing } from './rewrite-thing.ts'
import { titleOf } from './thing-values.ts'

type CancelProps = Omit<Rewritten, 'process'> & {
  isCancelled: boolean
  /** Whether it stands among many of its like. */
  isQuiet?: boolean
}

/** Cancels a thing, with a reason; restores it where it is cancelled. */
export function CancelThing(props: CancelProps) {
  const { t, messages, preparation } = useReader()
  const [isAsked, setAsked] = createSignal(false)
  const [problem, setProblem] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  let reason: HTMLInputElement | undefined
  const title = () => titleOf(props.of)
  const deed = () => t(`edit.cancel.${props.thing}`)
  // An action that is dropped says why.
  const isReasonNeeded = () => props.thing === 'action'
  const look = () => (props.isQuiet ? 'button button-quiet' : 'button')
  return (
    <Show
      when={!props.isCancelled}
      fallback={
        <button
          type="button"
          class={look()}
          aria-label={t('edit.restoreNamed', { title: title() })}
          disabled={isBusy()}
          onClick={() => void write('restore', {})}
        >
          {t('edit.restore')}
        </button>
      }
    >
      <button
        type="button"
        class={look()}
        aria-label={t('edit.cancelNamed', { deed: deed(), title: title() })}
        onClick={() => setAsked(true)}
      >
        {deed()}
      </button>
      <Show when={isAsked()}>
        <Modal
          title={t('edit.cancelNamed', { deed: deed(), title: title() })}
          onClose={() => setAsked(false)}
        >
          {close => (
            <form
              onSubmit={submit => {
                submit.preventDefault()
                void write('cancel', { reason: reason?.value.trim() || undefined }, close)
              }}
            >
              <p class="mt-2 text-sm text-soft">{t('edit.cancelAbout')}</p>
              <label class="mt-4 block text-sm font-medium">
                {t('edit.reason')}{' '}
                <Show when={!isReasonNeeded()}>
                  <span class="font-normal text-soft">{t('form.optional')}</span>
                </Show>
                <input
                  ref={reason}
                  type="text"
                  required={isReasonNeeded()}
                  maxlength="500"
                  class="field mt-1 w-full font-normal"
                />
              </label>
              <p role="alert" class="mt-2 text-sm text-bad">
                {problem()}
              </p>
              <div class="mt-4 flex flex-wrap gap-3">
                <button type="submit" class="button button-main" disabled={isBusy()}>
                  {deed()}
                </button>
                <button type="button" class="button" onClick={close}>
                  {t('edit.keep')}
                </button>
              </div>
            </form>
          )}
        </Modal>
      </Show>
    </Show>
  )

  async function write(
    verb: 'cancel' | 'restore',
    more: { reason?: string | undefined },
    close?: () => void,
  ): Promise<void> {
    const { thing, of, writes, seenAt } = props
    setBusy(true)
    const at = { process: preparation().id, thing, of, writes, seenAt }
    const refused = await rewriteThing(messages, at, verb, more)
    setProblem(refused?.detail ?? '')
    setBusy(false)
    if (!refused) close?.()
  }
}
