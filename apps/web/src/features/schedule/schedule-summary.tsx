import { createAsync } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getScheduleSentences } from './queries.ts'

/**
 * Whether the process is on time, in a few lines. The server says it: what computes a schedule is
 * no part of the first load.
 */
export function ScheduleSummary() {
  return (
    <div class="mb-10 min-h-28 max-w-3xl text-sm sm:min-h-11">
      <Suspense>
        <Summary />
      </Suspense>
    </div>
  )
}

function Summary() {
  const { t, preparation, href, on, past } = useReader()
  const sentences = createAsync(() => getScheduleSentences(preparation().id, on(), ...past()))
  return (
    <Show when={sentences()?.[0]}>
      {standing => (
        <>
          <p class="[overflow-wrap:anywhere]">{standing()}</p>
          <p class="text-soft [overflow-wrap:anywhere]">
            {sentences()?.slice(1).join(' ')}{' '}
            <a class="link no-print" href={href('/roadmaps')}>
              {t('overview.schedule')}
            </a>
          </p>
        </>
      )}
    </Show>
  )
}
