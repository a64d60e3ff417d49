import { baselineTexts } from '@tributary/messages/baseline'
import { writeDate } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import type { Overlay } from './overlay.ts'

/** What the baseline that is laid over shows, in a sentence, and the way to all that changed. */
export function BaselineNote(props: { overlay: Overlay; onClear: () => void }) {
  const { messages, href } = useReader()
  const say = baselineTexts(messages)
  const compared = () => {
    const baseline = props.overlay.chosen()
    const ghosts = props.overlay.ghosts()
    if (!baseline || !ghosts) return undefined
    const date = writeDate(messages, { start: baseline.at.slice(0, 10), precision: 'day' })
    return say('baseline.compared', { name: baseline.name, date, count: ghosts.size })
  }
  return (
    <p class="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm empty:hidden" role="status">
      <Show when={compared()}>
        {sentence => (
          <>
            <span class="[overflow-wrap:anywhere]">{sentence()}</span>
            <a
              class="link no-print"
              href={href(`/history/compare?baseline=${props.overlay.chosen()?.id}&by=body`)}
            >
              {say('baseline.compare')}
            </a>
            <button type="button" class="link no-print" onClick={() => props.onClear()}>
              {say('baseline.hide')}
            </button>
          </>
        )}
      </Show>
      <Show when={props.overlay.chosen() === null}>
        <span class="text-warn">{say('baseline.gone')}</span>
        <button type="button" class="link no-print" onClick={() => props.onClear()}>
          {say('baseline.clear')}
        </button>
      </Show>
    </p>
  )
}
