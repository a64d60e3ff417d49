import Cloud from 'lucide-solid/icons/cloud'
import CloudOff from 'lucide-solid/icons/cloud-off'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { NotesState } from '../create-notes.ts'

/** Whether what was typed is saved; only trouble is told aloud. */
export function NotesStatus(props: { state: NotesState }) {
  const { t } = useReader()
  const isWell = () => ['loading', 'saved', 'saving'].includes(props.state.kind)
  return (
    <div class="min-h-5 text-sm">
      <Show when={isWell()}>
        <p class="flex items-center gap-1.5 text-soft" data-state={props.state.kind}>
          <Cloud size={16} aria-hidden="true" />
          {words()}
        </p>
      </Show>
      <div role="status">
        <Show when={!isWell()}>
          <p
            class={`flex items-start gap-1.5 ${props.state.kind === 'offline' ? 'text-warn' : 'text-bad'}`}
            data-state={props.state.kind}
          >
            <CloudOff size={16} aria-hidden="true" class="mt-0.5 shrink-0" />
            {words()}
          </p>
        </Show>
      </div>
    </div>
  )

  function words(): string {
    const { state } = props
    if (state.kind !== 'refused') return t(`notes.${state.kind}`)
    return state.status === 401 ? t('notes.signIn') : t('notes.refused', { why: state.why })
  }
}
