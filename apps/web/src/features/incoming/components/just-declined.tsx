import { Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { notify } from '../../../ui/notices.tsx'
import { refreshDecided, reopenIncoming } from '../actions.ts'
import { type Incoming, titleOf } from '../incoming.ts'

/** Says what was declined a moment ago, and undoes it. */
export function JustDeclined(props: { of: Incoming | undefined; onReopened: () => void }) {
  const { t, preparation } = useReader()
  return (
    <div role="status">
      <Show when={props.of} keyed>
        {of => (
          <p class="card no-print mb-3 flex flex-wrap items-center gap-3 px-4 py-2 text-sm">
            <span class="min-w-0 flex-1 [overflow-wrap:anywhere]">
              {t('incoming.declined', { title: titleOf(of) })}
            </span>
            <button
              type="button"
              class="button text-accent"
              ref={element => queueMicrotask(() => element.focus())}
              aria-label={t('edit.undoNamed', {
                text: t('incoming.declined', { title: titleOf(of) }),
              })}
              onClick={() => void undo(of)}
            >
              {t('edit.undo')}
            </button>
          </p>
        )}
      </Show>
    </div>
  )

  async function undo(of: Incoming): Promise<void> {
    try {
      await reopenIncoming(preparation().id, of)
    } catch (error) {
      const why = problemOf(error).detail
      notify({
        about: of.id,
        isBad: true,
        text: t('edit.undoFailed', { title: titleOf(of), why }),
      })
    }
    props.onReopened()
    await refreshDecided()
  }
}
