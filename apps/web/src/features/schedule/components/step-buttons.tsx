import { whatIfTexts } from '@tributary/messages/what-if'
import Redo from 'lucide-solid/icons/redo-2'
import Undo from 'lucide-solid/icons/undo-2'
import type { JSX } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Trial } from '../trial.ts'

/** Undoes and does again what was tried. */
export function StepButtons(props: { trial: Trial }) {
  const { messages } = useReader()
  const say = whatIfTexts(messages)
  return (
    <div class="flex gap-1">
      <StepButton
        label={say('whatIf.undo')}
        isPossible={props.trial.canUndo()}
        onPress={props.trial.undo}
      >
        <Undo size={16} aria-hidden="true" />
      </StepButton>
      <StepButton
        label={say('whatIf.redo')}
        isPossible={props.trial.canRedo()}
        onPress={props.trial.redo}
      >
        <Redo size={16} aria-hidden="true" />
      </StepButton>
    </div>
  )
}

// It keeps the focus while there is nothing to do, so that keys can go on.
function StepButton(props: {
  label: string
  isPossible: boolean
  onPress: () => void
  children: JSX.Element
}) {
  return (
    <button
      type="button"
      class="button button-quiet size-9 justify-center p-0 aria-disabled:opacity-50"
      aria-label={props.label}
      title={props.label}
      aria-disabled={!props.isPossible}
      onClick={() => props.isPossible && props.onPress()}
    >
      {props.children}
    </button>
  )
}
