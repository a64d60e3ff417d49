import { createSignal, Show } from 'solid-js'
import { problemOf } from '../api.ts'
import { processWrites } from '../features/process/actions.ts'
import { useReader } from '../reader.tsx'
import { useSession } from '../session.tsx'

/** Says that a process is archived; its coordinators can open it again. */
export function ArchivedBanner() {
  const { t, preparation } = useReader()
  const { may } = useSession()
  const [trouble, setTrouble] = createSignal('')
  return (
    <Show when={preparation().archived}>
      <div class="border-b border-line bg-hover text-sm" role="status">
        <div class="mx-auto flex max-w-[1600px] flex-wrap items-center gap-x-3 px-4 py-1.5 sm:px-6">
          <span>{t('process.archivedBanner')}</span>
          <Show when={may('administer')}>
            <button type="button" class="link no-print" onClick={() => void open()}>
              {t('process.openAgain')}
            </button>
          </Show>
          <Show when={trouble()}>
            <span class="text-bad">{trouble()}</span>
          </Show>
        </div>
      </div>
    </Show>
  )

  async function open(): Promise<void> {
    const { id, revision } = preparation()
    try {
      await processWrites.change(id, id, revision, { archived: false })
      setTrouble('')
    } catch (error) {
      setTrouble(problemOf(error).detail)
    }
    await processWrites.refresh()
  }
}
