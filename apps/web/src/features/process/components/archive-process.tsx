import { useNavigate } from '@solidjs/router'
import { createSignal, createUniqueId } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { processWrites } from '../actions.ts'

/** Archives the process, with a reason, for its coordinators. */
export function ArchiveProcess() {
  const { t, href, preparation } = useReader()
  const navigate = useNavigate()
  const id = createUniqueId()
  const [trouble, setTrouble] = createSignal('')
  let dialog: HTMLDialogElement | undefined
  let reason: HTMLInputElement | undefined
  return (
    <section class="mt-12 max-w-2xl border-t border-line pt-6">
      <button type="button" class="button" onClick={() => dialog?.showModal()}>
        {t('process.archive')}
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
            void archive()
          }}
        >
          <h2 id={`${id}-title`} class="text-xl font-semibold">
            {t('process.archive')}
          </h2>
          <p class="mt-2 text-sm text-soft">{t('process.archiveAbout')}</p>
          <label class="mt-4 block text-sm font-medium">
            {t('edit.reason')} <span class="font-normal text-soft">{t('form.optional')}</span>
            <input ref={reason} type="text" maxlength="500" class="field mt-1 w-full font-normal" />
          </label>
          <p role="alert" class="mt-2 text-sm text-bad">
            {trouble()}
          </p>
          <div class="mt-4 flex flex-wrap gap-3">
            <button type="submit" class="button button-main">
              {t('process.archive')}
            </button>
            <button type="button" class="button" onClick={() => dialog?.close()}>
              {t('edit.keep')}
            </button>
          </div>
        </form>
      </dialog>
    </section>
  )

  async function archive(): Promise<void> {
    const { id, revision } = preparation()
    const why = reason?.value.trim()
    try {
      await processWrites.change(id, id, revision, { archived: true, ...(why && { reason: why }) })
      dialog?.close()
      navigate(href(''))
    } catch (error) {
      setTrouble(problemOf(error).detail)
    }
    await processWrites.refresh()
  }
}
