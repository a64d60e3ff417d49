import { createAsync, Navigate } from '@solidjs/router'
import { messagesIn } from '@tributary/messages/messages'
import { ErrorBoundary, For, Show } from 'solid-js'
import { Failure } from '../../ui/failure.tsx'
import { getProcesses } from './queries.ts'

const { t } = messagesIn('en')

/** The processes; where there is one alone, straight to it. */
export function ProcessesPage() {
  const processes = createAsync(() => getProcesses())
  return (
    <ErrorBoundary
      fallback={(error, reset) => (
        <Failure error={error} title={t('frame.failed')} again={t('frame.again')} onAgain={reset} />
      )}
    >
      <Show when={processes()}>
        {list => (
          <Show when={list().length !== 1} fallback={<Navigate href={`/${list()[0]?.id}`} />}>
            <main class="mx-auto max-w-2xl px-6 py-16">
              <h1 class="text-3xl font-semibold">{t('process.list')}</h1>
              <ul class="mt-6 grid gap-3">
                <For each={list()} fallback={<li class="text-soft">{t('process.none')}</li>}>
                  {preparation => (
                    <li>
                      <a
                        class="card block p-5 no-underline hover:bg-hover"
                        href={`/${preparation.id}`}
                      >
                        {preparation.title}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </main>
          </Show>
        )}
      </Show>
    </ErrorBoundary>
  )
}
