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
  const [isAsked, setAsked] = createSignal(props.trial.chosen() !== '')
  // The button takes the focus back from the form that took its place.
  let hasMoved = false
  const isShown = () => isAsked() || props.trial.moves().length === 0
  return (
    <div class="no-print mb-8 grid content-start gap-5 self-start xl:sticky xl:top-18 xl:max-h-[calc(100dvh-5.5rem)] xl:overflow-y-auto xl:-ms-1 xl:p-1 xl:pe-2">
      <MoveList trial={props.trial} />
      <Show when={!props.trial.isReadOnly()}>
        <Show
          when={isShown()}
          fallback={
            <button
              ref={button => {
                if (hasMoved) queueMicrotask(() => button.focus())
                hasMoved = false
              }}
              type="button"
              class="button justify-self-start"
              onClick={() => setAsked(true)}
            >
              {say('whatIf.another')}
            </button>
          }
        >
          <MoveForm
            trial={props.trial}
            takesFocus={isAsked()}
            onMoved={() => {
              hasMoved = true
              setAsked(false)
            }}
          />
        </Show>
      </Show>
      <RippleView trial={props.trial} />
    </div>
  )
}
