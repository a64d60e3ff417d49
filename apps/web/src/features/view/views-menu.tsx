import { baselineTexts } from '@tributary/messages/baseline'
import Bookmark from 'lucide-solid/icons/bookmark'
import { lazy, Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { DropDown } from '../../ui/drop-down.tsx'

const ViewList = lazy(() => import('./components/view-list.tsx'))

/** The views that those who take part share, to open, to add to and to remove. */
export function ViewsMenu() {
  const { messages } = useReader()
  const { may } = useSession()
  const say = baselineTexts(messages)
  return (
    <Show when={may('meet')}>
      <DropDown
        class="max-h-[26rem] w-96 overflow-auto p-3"
        label={
          <>
            <Bookmark size={16} aria-hidden="true" />
            {say('view.button')}
          </>
        }
      >
        {close => (
          <Suspense fallback={<div class="h-16 animate-pulse rounded bg-hover" />}>
            <ViewList onOpen={close} />
          </Suspense>
        )}
      </DropDown>
    </Show>
  )
}
