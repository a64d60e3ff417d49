import { whatIfTexts } from '@tributary/messages/what-if'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { MoveForm } from './components/move-form.tsx'
import { MoveList } from './components/move-list.tsx'
import { RippleView } from './components/ripple-view.tsx'
import type { Trial } from './trial.ts'

/** What is moved, and what it would do. */
export function Sandbox(props: { trial: Trial }) {
  const { messages } = useReader()
  const say = whatIfTexts(messages)
  const [isTyping, setTyping] = createSignal(props.trial.chosen() !== '')
  const isFirst = () => props.trial.moves().length === 0
  return (
    <div class="no-print mb-8 grid content-start gap-5 self-start xl:sticky xl:top-18 xl:max-h-[calc(100dvh-5.5rem)] xl:overflow-y-auto xl:pe-2">
      <MoveList trial={props.trial} />
      <Show when={!props.trial.isReadOnly()}>
        <Show
          when={isFirst() || isTyping()}
          fallback={
            <button type="button" class="button justify-self-start" onClick={() => setTyping(true)}>
              {say('whatIf.another')}
            </button>
          }
        >
          <MoveForm trial={props.trial} onMoved={() => setTyping(false)} />
        </Show>
      </Show>
      <RippleView trial={props.trial} />
    </div>
  )
}
