import {
  createAsync,
  type RouteSectionProps,
  revalidate,
  useLocation,
  useSearchParams,
} from '@solidjs/router'
import { ErrorBoundary, type JSX, Show, Suspense } from 'solid-js'
import type { Undo } from '../features/change/undo.ts'
import { getBodies, getProcess } from '../features/process/queries.ts'
import { pastIn, ReaderProvider, useReader } from '../reader.tsx'
import { signInAddress, useSession } from '../session.tsx'
import { texts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { Notices } from '../ui/notices.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { ArchivedBanner } from './archived-banner.tsx'
import { AsOfBanner } from './as-of-banner.tsx'
import { Places } from './places.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { TopBar } from './top-bar.tsx'
import { TravelBanner } from './travel-banner.tsx'

const { t } = texts

/** Every page of one process, in its frame. */
export function ProcessFrame(props: RouteSectionProps) {
  const [search] = useSearchParams<{ asOf: string }>()
  const { session } = useSession()
  const location = useLocation()
  const process = () => props.params.process ?? ''
  const preparation = createAsync(() => getProcess(process(), ...pastIn(search)))
  const bodies = createAsync(() => getBodies(process(), ...pastIn(search)))
  return (
    <Guarded
      otherwise={
        <>
          <Show when={search.asOf}>
            <a class="button" href={`/${process()}`} rel="external">
              {t('asOf.back')}
            </a>
          </Show>
          <Show when={session()?.person === null}>
            <a class="button" href={signInAddress(location.pathname + location.search)}>
              {t('session.signIn')}
            </a>
          </Show>
        </>
      }
    >
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
  const { t, messages, preparation } = useReader()
  const undo = async (what: unknown) => {
    const change = await import('../features/change/undo.ts')
    await change.undo(messages, what as Undo)
  }
  return (
    <div class="flex min-h-dvh flex-col">
      <a
        href="#content"
        class="button sr-only z-50 focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
      >
        {t('frame.skip')}
      </a>
      <TopBar title={preparation().title} />
      <AsOfBanner />
      <ArchivedBanner />
      <TravelBanner />
      <main id="content" tabindex="-1" class="flex-1 outline-none">
        <Guarded>
          <Suspense fallback={<Waiting label={t('frame.loading')} />}>{props.children}</Suspense>
        </Guarded>
      </main>
      <Notices onUndo={what => void undo(what)} />
      <Places phone />
      <Shortcuts />
    </div>
  )
}

function Guarded(props: { children: RouteSectionProps['children']; otherwise?: JSX.Element }) {
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
        >
          {props.otherwise}
        </Failure>
      )}
    >
      {props.children}
    </ErrorBoundary>
  )
}
