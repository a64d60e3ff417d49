import { baselineTexts } from '@tributary/messages/baseline'
import Layers from 'lucide-solid/icons/layers'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { dismissable } from '../../ui/dismissable.ts'

import type { Overlay } from './overlay.ts'

const BaselineList = lazy(() => import('./components/baseline-list.tsx'))
const NameBaseline = lazy(() => import('./components/name-baseline.tsx'))

/** Chooses the baseline that is laid over the timeline, and names new ones. */
export function BaselineChoice(props: { overlay: Overlay; onChoose: (id: string) => void }) {
  const { messages } = useReader()
  const { may } = useSession()
  const say = baselineTexts(messages)
  const [isOpen, setOpen] = createSignal(false)
  const [isNaming, setNaming] = createSignal(false)
  const chosen = () => props.overlay.chosen()
  let button: HTMLButtonElement | undefined
  const choose = (id: string) => {
    setOpen(false)
    button?.focus()
    props.onChoose(id)
  }
  return (
    <div class="relative min-w-0" ref={element => dismissable(element, () => setOpen(false))}>
      <button
        ref={button}
        type="button"
        class={`button max-w-full ${chosen() ? 'border-accent-line bg-accent-soft text-accent' : ''}`}
        aria-expanded={isOpen()}
        onClick={() => setOpen(!isOpen())}
      >
        <Layers size={16} aria-hidden="true" class="shrink-0" />
        <span class="max-w-64 truncate">
          {chosen()
            ? say('baseline.chosen', { name: chosen()?.name ?? '' })
            : say('baseline.button')}
        </span>
      </button>
      <Show when={isOpen()}>
        <div class="card absolute start-0 top-full z-30 mt-1 max-h-[26rem] w-96 max-w-[calc(100vw-2rem)] overflow-auto p-3 shadow-float">
          <p class="px-1 pb-2 text-xs text-soft">{say('baseline.about')}</p>
          <Suspense fallback={<div class="h-16 animate-pulse rounded bg-hover" />}>
            <BaselineList chosen={chosen()?.id} onChoose={choose} />
          </Suspense>
          <Show when={may('baseline')}>
            <button
              type="button"
              class="button mt-2 w-full justify-center"
              aria-haspopup="dialog"
              onClick={() => setNaming(true)}
            >
              {say('baseline.new')}
            </button>
          </Show>
        </div>
      </Show>
      <Show when={isNaming()}>
        <Suspense>
          <NameBaseline
            onClose={() => setNaming(false)}
            onNamed={id => {
              setNaming(false)
              choose(id)
            }}
          />
        </Suspense>
      </Show>
    </div>
  )
}
