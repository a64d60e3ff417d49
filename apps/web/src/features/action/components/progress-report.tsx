import type { ActionResource } from '@tributary/contract/action/schema'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { createSignal, createUniqueId, For } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { notify } from '../../../ui/notices.tsx'
import { showInList } from '../../change/show-value.ts'
import { aboutThing, type Undo } from '../../change/undo.ts'
import { actionWrites } from '../actions.ts'
import { getActions } from '../queries.ts'

/** Says how far an action is: its status and a note, shown at once. */
export function ProgressReport(props: { action: ActionResource; actions: ActionResource[] }) {
  const { t, href, preparation } = useReader()
  const id = createUniqueId()
  const [problem, setProblem] = createSignal('')
  let dialog: HTMLDialogElement | undefined
  let status: HTMLSelectElement | undefined
  let note: HTMLTextAreaElement | undefined
  const title = () => props.action.title
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t('edit.reportNamed', { title: title() })}
        onClick={() => dialog?.showModal()}
      >
        {t('edit.report')}
      </button>
      <dialog
        ref={dialog}
        closedby="any"
        aria-labelledby={`${id}-title`}
        class="card m-auto w-96 max-w-[calc(100vw-2rem)] p-6 text-ink shadow-float backdrop:bg-black/30"
      >
        <form
          class="grid gap-4"
          onSubmit={submit => {
            submit.preventDefault()
            void report()
          }}
        >
          <h2 id={`${id}-title`} class="text-xl font-semibold [overflow-wrap:anywhere]">
            {t('edit.reportNamed', { title: title() })}
          </h2>
          <label class="block text-sm font-medium">
            {t('field.status')}
            <select ref={status} class="field mt-1 w-full font-normal">
              <For each={ACTION_STATUSES}>
                {value => (
                  <option value={value} selected={value === props.action.status}>
                    {t(`action.status.${value}`)}
                  </option>
                )}
              </For>
            </select>
          </label>
          <label class="block text-sm font-medium">
            {t('field.note')} <span class="font-normal text-soft">{t('form.optional')}</span>
            <textarea
              ref={note}
              rows="4"
              maxlength="10000"
              class="field mt-1 block w-full font-normal"
              value={props.action.note ?? ''}
            />
          </label>
          <p role="alert" class="text-sm text-bad">
            {problem()}
          </p>
          <div class="flex flex-wrap gap-3">
            <button type="submit" class="button button-main">
              {t('edit.sendReport')}
            </button>
            <button type="button" class="button" onClick={() => dialog?.close()}>
              {t('frame.close')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )

  async function report(): Promise<void> {
    const { action, actions } = props
    const process = preparation().id
    const said = { status: status?.value, note: note?.value.trim() || null }
    const list = getActions.keyFor(process)
    const shown = { ...said, note: said.note ?? undefined }
    const takeBack = showInList(list, actions, action.id, shown)
    setProblem('')
    dialog?.close()
    try {
      const written = await actionWrites.change(process, action.id, action.revision, said)
      showInList(list, actions, action.id, written)
      const of = { process, thing: 'action' as const, id: action.id }
      const [revision, to] = [written.revision, action.revision]
      const seenAt = `${href('/actions')}#${action.id}`
      const undo: Undo = { ...of, title: action.title, revision, to, href: seenAt }
      notify({ about: aboutThing(of), text: t('edit.done.change', { title: action.title }), undo })
    } catch (error) {
      takeBack()
      setProblem(problemOf(error).detail)
      // What was typed is still in it.
      dialog?.showModal()
    }
    await actionWrites.refresh()
  }
}
