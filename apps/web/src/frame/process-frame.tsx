import { createAsync, type RouteSectionProps, revalidate } from '@solidjs/router'
import { messagesIn } from '@tributary/messages/messages'
import { ErrorBoundary, Show, Suspense } from 'solid-js'
import { getBodies, getProcess } from '../features/process/queries.ts'
import { ReaderProvider, useReader } from '../reader.tsx'
import { Failure } from '../ui/failure.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { Places } from './places.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { TopBar } from './top-bar.tsx'
import { TravelBanner } from './travel-banner.tsx'

const { t } = messagesIn('en')

/** Every page of one process, in its frame. */
export function ProcessFrame(props: RouteSectionProps) {
  const preparation = createAsync(() => getProcess(props.params.process ?? ''))
  const bodies = createAsync(() => getBodies(props.params.process ?? ''))
  return (
    <Guarded>
      <Suspense fallback={<Waiting label={t('frame.loading')} />}>
        <Show when={preparation()}>
          {found => (
            <ReaderProvider preparation={found()} bodies={bodies() ?? []}>
              <Frame>{props.children}</Frame>
            </ReaderProvider>
          )}
        </Show>
      </Suspense>
    </Guarded>
  )
}

function Frame(props: { children: RouteSectionProps['children'] }) {
  const { t, preparation } = useReader()
  return (
    <div class="flex min-h-dvh flex-col">
      <a
        href="#content"
        class="button sr-only z-50 focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
      >
        {t('frame.skip')}
      </a>
      <TopBar title={preparation().title} />
      <TravelBanner />
      <main id="content" tabindex="-1" class="flex-1 outline-none">
        <Guarded>
          <Suspense fallback={<Waiting label={t('frame.loading')} />}>{props.children}</Suspense>
        </Guarded>
      </main>
      <Places phone />
      <Shortcuts />
    </div>
  )
}

function Guarded(props: { children: RouteSectionProps['children'] }) {
  return (
    <ErrorBoundary
      fallback={(error, reset) => (
        <Failure
          error={error}
          title={t('frame.failed')}
          again={t('frame.again')}
          onAgain={() => {
            void revalidate()
            reset()
          }}
        />
      )}
    >
      {props.children}
    </ErrorBoundary>
  )
}
