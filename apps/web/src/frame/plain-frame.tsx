import { type RouteSectionProps, revalidate } from '@solidjs/router'
import { ErrorBoundary, Suspense } from 'solid-js'
import { useMessages } from '../reader.tsx'
import { Failure } from '../ui/failure.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { PersonMenu } from './person-menu.tsx'

/** The frame of every page outside a process. */
export function PlainFrame(props: RouteSectionProps) {
  const { t } = useMessages()
  return (
    <div class="flex min-h-dvh flex-col">
      <header class="no-print sticky top-0 z-30 border-b border-line bg-raised/95 backdrop-blur">
        <div class="mx-auto flex min-h-14 max-w-[1600px] items-center gap-3 px-4 sm:px-6">
          <a href="/" class="flex items-center gap-2.5 py-2 text-sm font-semibold no-underline">
            <img src="/icon.svg" alt="" width="26" height="26" />
            {t('frame.product')}
          </a>
          <div class="ms-auto">
            <PersonMenu />
          </div>
        </div>
      </header>
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
        <Suspense fallback={<Waiting label={t('frame.loading')} />}>{props.children}</Suspense>
      </ErrorBoundary>
    </div>
  )
}
