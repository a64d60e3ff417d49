import { createAsync } from '@solidjs/router'
import { createEffect, createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ownDigest } from '../actions.ts'
import { getDeliveries, getSubscription } from '../queries.ts'
import { DeliveryList } from './delivery-list.tsx'
import { DigestSettings } from './digest-settings.tsx'
import { ResumeMail } from './resume-mail.tsx'

const FIRST = 5

/** The digest of whoever is signed in: how it comes, how it would read today, what became of each. */
export function OwnDigest(props: { personId: string }) {
  const { t, preparation, on } = useReader()
  const { person } = useSession()
  const id = () => preparation().id
  const subscription = createAsync(() => getSubscription(id()))
  const [count, setCount] = createSignal(FIRST)
  const deliveries = createAsync(() =>
    getDeliveries(id(), { person: props.personId, pageSize: count() }),
  )
  const preview = () => `/api/processes/${id()}/people/${props.personId}/digest?on=${on()}`
  let top: HTMLDivElement | undefined
  // What stands above has come by then, and a link to here would lead past it; once.
  let isAsked = location.hash === '#digest'
  createEffect(() => {
    if (!isAsked || !subscription()) return
    isAsked = false
    top?.scrollIntoView()
  })
  return (
    <div ref={top} class="grid scroll-mt-28 max-w-2xl grid-cols-1 gap-8">
      <Show when={subscription()}>
        {own => (
          <div>
            <p class="mb-5 text-sm text-soft [overflow-wrap:anywhere]">
              {t('subscription.lead', { address: own().address })}
            </p>
            <DigestSettings
              of={own()}
              actions={ownDigest(id())}
              resume={<ResumeMail id={props.personId} name={person()?.name ?? ''} />}
            />
          </div>
        )}
      </Show>
      <div class="no-print">
        <h3 class="font-medium">{t('subscription.preview')}</h3>
        <a class="button mt-3" href={preview()} target="_blank" rel="noopener">
          {t('subscription.previewOpen')}
        </a>
        <iframe
          class="card mt-4 h-[640px] w-full max-w-[680px] bg-raised"
          title={t('subscription.preview')}
          src={preview()}
          sandbox="allow-popups"
          loading="lazy"
        />
      </div>
      <div>
        <h3 class="mb-3 font-medium">{t('subscription.log')}</h3>
        <Show when={deliveries.latest}>
          {listed => (
            <>
              <Show
                when={listed().total > 0}
                fallback={<Empty>{t('subscription.logEmpty')}</Empty>}
              >
                <DeliveryList of={listed().items} />
              </Show>
              <Show when={listed().total > listed().items.length}>
                <button
                  type="button"
                  class="button no-print mt-3"
                  onClick={() => setCount(Math.min(count() * 4, 1_000))}
                >
                  {t('subscription.logMore')}
                </button>
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  )
}
