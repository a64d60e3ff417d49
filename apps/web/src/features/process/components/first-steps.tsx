import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'

/** What to begin with in a process in which nothing stands yet. */
export function FirstSteps() {
  const { t, href } = useReader()
  const { may } = useSession()
  return (
    <>
      {t('process.empty')}{' '}
      <Show when={may('administer')}>
        <a class="link" href={href('/bodies')}>
          {t('process.firstBody')}
        </a>
      </Show>
    </>
  )
}
