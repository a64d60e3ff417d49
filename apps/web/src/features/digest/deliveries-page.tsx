import { createAsync, useSearchParams } from '@solidjs/router'
import { DELIVERY_STATES } from '@tributary/domain/digest/delivery-state'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ParticipantsOnly } from '../person/participants-only.tsx'
import { getPeople } from '../person/queries.ts'
import { DeliveryList } from './components/delivery-list.tsx'
import { getDeliveries } from './queries.ts'

const FIRST = 50

/** Every digest of a process and what became of it, by person and by state; of others one sees one's own. */
export default function DeliveriesPage() {
  const { t } = useReader()
  return (
    <ParticipantsOnly title={t('subscription.deliveries')} path="/people/digests">
      <Deliveries />
    </ParticipantsOnly>
  )
}

function Deliveries() {
  const { t, preparation } = useReader()
  const { may } = useSession()
  const [search, setSearch] = useSearchParams<{ person: string; state: string }>()
  const [count, setCount] = createSignal(FIRST)
  const state = () => DELIVERY_STATES.find(known => known === search.state)
  const people = createAsync(() => getPeople(preparation().id), { initialValue: [] })
  const deliveries = createAsync(() =>
    getDeliveries(preparation().id, {
      person: search.person || undefined,
      state: state(),
      pageSize: count(),
    }),
  )
  const isFiltered = () => Boolean(search.person || state())
  const choose = (chosen: { person?: string; state?: string }) => {
    setCount(FIRST)
    setSearch(chosen, { replace: true })
  }
  return (
    <Page title={t('subscription.deliveries')} lead={t('subscription.deliveriesLead')}>
      <div class="no-print mb-6 flex flex-wrap items-end gap-3">
        <Show when={may('administer')}>
          <Choice
            label={t('subscription.person')}
            value={search.person ?? ''}
            all={t('subscription.everybody')}
            options={people().map(({ id, name }) => ({ value: id, label: name }))}
            onChange={person => choose({ person })}
          />
        </Show>
        <Choice
          label={t('subscription.state')}
          value={state() ?? ''}
          all={t('subscription.anyState')}
          options={DELIVERY_STATES.map(value => ({
            value,
            label: t(`subscription.state.${value}`),
          }))}
          onChange={chosen => choose({ state: chosen })}
        />
      </div>
      <Show when={deliveries.latest}>
        {listed => (
          <div class="max-w-3xl">
            <Show
              when={listed().total > 0}
              fallback={
                <Empty>
                  {t(
                    isFiltered()
                      ? 'subscription.deliveriesNoneFound'
                      : 'subscription.deliveriesNone',
                  )}
                </Empty>
              }
            >
              <p role="status" class="mb-3 text-sm text-soft">
                {t('subscription.shown', {
                  shown: listed().items.length,
                  total: listed().total,
                })}
              </p>
              <DeliveryList of={listed().items} named={may('administer')} />
            </Show>
            <Show when={listed().total > listed().items.length && count() < 1_000}>
              <button
                type="button"
                class="button no-print mt-4"
                onClick={() => setCount(Math.min(count() * 4, 1_000))}
              >
                {t('subscription.logMore')}
              </button>
            </Show>
          </div>
        )}
      </Show>
    </Page>
  )
}
