import { createSignal } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useMessages } from '../../../reader.tsx'
import { signInElsewhere } from '../actions.ts'

/** The way to sign in where one does already. */
export function SingleSignOn(props: { name: string; next: string }) {
  const { t } = useMessages()
  const [trouble, setTrouble] = createSignal('')
  const go = () => signInElsewhere(props.next).catch(error => setTrouble(problemOf(error).detail))
  return (
    <div>
      <button type="button" class="button button-main" onClick={() => void go()}>
        {t('session.signInElsewhere', { name: props.name })}
      </button>
      <p role="alert" class="mt-2 text-sm text-bad empty:hidden">
        {trouble()}
      </p>
      <p class="mt-6 flex items-center gap-3 text-sm text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('session.or')}
      </p>
    </div>
  )
}
