import { createSignal, createUniqueId, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { type Rewritten, rewriteThing } from './rewrite-thing.ts'
import { titleOf } from './thing-values.ts'

type CancelProps = Omit<Rewritten, 'process'> & { isCancelled: boolean }

/** Cancels a thing, with a reason; restores it where it is cancelled. */
export function CancelThing(props: CancelProps) {
  const { t, messages, preparation } = useReader()
  const id = createUniqueId()
  const [problem, setProblem] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  let dialog: HTMLDialogElement | undefined
  let reason: HTMLInputElement | undefined
  const title = () => titleOf(props.of)
  const deed = () => t(`edit.cancel.${props.thing}`)
  return (
    <Show
      when={!props.isCancelled}
      fallback={
        <button
          type="button"
          class="button"
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
        class="button"
        aria-label={t('edit.cancelNamed', { deed: deed(), title: title() })}
        onClick={() => dialog?.showModal()}
      >
        {deed()}
      </button>
      <dialog
        ref={dialog}
        closedby="any"
        aria-labelledby={`${id}-title`}
        class="card m-auto w-96 max-w-[calc(100vw-2rem)] p-6 text-ink shadow-float backdrop:bg-black/30"
      >
        <form
          onSubmit={submit => {
            submit.preventDefault()
            void write('cancel', { reason: reason?.value.trim() || undefined })
          }}
        >
          <h2 id={`${id}-title`} class="text-xl font-semibold [overflow-wrap:anywhere]">
            {t('edit.cancelNamed', { deed: deed(), title: title() })}
          </h2>
          <p class="mt-2 text-sm text-soft">{t('edit.cancelAbout')}</p>
          <label class="mt-4 block text-sm font-medium">
            {t('edit.reason')} <span class="font-normal text-soft">{t('form.optional')}</span>
            <input ref={reason} type="text" maxlength="500" class="field mt-1 w-full font-normal" />
          </label>
          <p role="alert" class="mt-2 text-sm text-bad">
            {problem()}
          </p>
          <div class="mt-4 flex flex-wrap gap-3">
            <button type="submit" class="button button-main" disabled={isBusy()}>
              {deed()}
            </button>
            <button type="button" class="button" onClick={() => dialog?.close()}>
              {t('edit.keep')}
            </button>
          </div>
        </form>
      </dialog>
    </Show>
  )

  async function write(verb: 'cancel' | 'restore', more: { reason?: string | undefined }) {
    setBusy(true)
    const { thing, of, writes, seenAt } = props
    const at = { process: preparation().id, thing, of, writes, seenAt }
    const problem = await rewriteThing(messages, at, verb, more)
    setProblem(problem?.detail ?? '')
    setBusy(false)
    if (!problem) dialog?.close()
  }
}
