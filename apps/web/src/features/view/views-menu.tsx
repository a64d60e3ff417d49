import { baselineTexts } from '@tributary/messages/baseline'
import Bookmark from 'lucide-solid/icons/bookmark'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { dismissable } from '../../ui/dismissable.ts'

const ViewList = lazy(() => import('./components/view-list.tsx'))

/** The views that those who take part share, to open, to add to and to remove. */
export function ViewsMenu() {
  const { messages } = useReader()
  const { may } = useSession()
  const say = baselineTexts(messages)
  const [isOpen, setOpen] = createSignal(false)
  return (
    <Show when={may('meet')}>
      <div class="relative" ref={element => dismissable(element, () => setOpen(false))}>
        <button
          type="button"
          class="button"
          aria-expanded={isOpen()}
          onClick={() => setOpen(!isOpen())}
        >
          <Bookmark size={16} aria-hidden="true" />
          {say('view.button')}
        </button>
        <Show when={isOpen()}>
          <div class="card absolute end-0 top-full z-30 mt-1 max-h-[26rem] w-96 max-w-[calc(100vw-2rem)] overflow-auto p-3 shadow-float max-sm:start-0 max-sm:end-auto">
            <Suspense fallback={<div class="h-16 animate-pulse rounded bg-hover" />}>
              <ViewList onOpen={() => setOpen(false)} />
            </Suspense>
          </div>
        </Show>
      </div>
    </Show>
  )
}
