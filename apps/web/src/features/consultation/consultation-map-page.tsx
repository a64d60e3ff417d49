import { createAsync, useSearchParams } from '@solidjs/router'
import { findingsTexts } from '@tributary/messages/findings'
import { createMemo, lazy, Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Page } from '../../ui/page.tsx'
import { ConsultationPlaces } from './consultation-places.tsx'
import { PlaceChoices } from './map/place-choices.tsx'
import { SiteList } from './map/site-list.tsx'
import { NOWHERE, ONLINE, placedOn, siteKeyOf, sitesOf } from './map/sites.ts'
import { getConsultations } from './queries.ts'

const WorldMap = lazy(() => import('./map/world-map.tsx'))

type Search = Partial<Record<'region' | 'place', string>>

/** Between the keys of several places in an address. */
const AND = ';'

/** Where consultations take place: on a map, and as the list of what is held in each place. */
export default function ConsultationMapPage() {
  const { messages, preparation, on, past } = useReader()
  const say = findingsTexts(messages)
  const [search, setSearch] = useSearchParams<Search>()
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()))
  const set = (change: Search) => setSearch(change, { replace: true, scroll: false })
  const placed = createMemo(() => placedOn(consultations() ?? [], on()))
  const inRegion = createMemo(() =>
    placed().filter(({ of }) => !search.region || of.region === search.region),
  )
  const chosen = () => (search.place ? search.place.split(AND) : [])
  const shown = createMemo(() =>
    inRegion().filter(({ of }) => !search.place || chosen().includes(siteKeyOf(of))),
  )
  const sites = createMemo(() => sitesOf(inRegion()))
  const regions = () =>
    preparation().regions.map(key => ({
      key,
      name: messages.term('region', key),
      count: placed().filter(({ of }) => of.region === key).length,
    }))
  const elsewhere = () => {
    const count = (key: string) => inRegion().filter(({ of }) => siteKeyOf(of) === key).length
    return [
      { key: ONLINE, name: say('map.online'), count: count(ONLINE) },
      ...sites()
        .filter(({ at }) => !at)
        .map(({ key, city, here }) => ({ key, name: city, count: here.length })),
      { key: NOWHERE, name: say('map.noPlace'), count: count(NOWHERE) },
    ].filter(({ count }) => count > 0)
  }
  const where = () =>
    [
      ...(search.region ? [messages.term('region', search.region)] : []),
      ...chosen().map(key => {
        if (key === ONLINE) return say('map.online')
        if (key === NOWHERE) return say('map.noPlace')
        return sites().find(site => site.key === key)?.city ?? key
      }),
    ].join(', ')
  return (
    <Page wide title={say('map.title')} lead={say('map.lead')}>
      <ConsultationPlaces />
      <Show when={consultations()}>
        <div class="grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div class="grid content-start gap-5 self-start xl:sticky xl:top-20">
            <PlaceChoices
              label={say('map.regions')}
              options={regions()}
              chosen={search.region ? [search.region] : []}
              onChoose={region => set({ region: region ?? '', place: '' })}
            />
            <div>
              <Suspense fallback={<div class="aspect-[5/2] animate-pulse rounded-md bg-hover" />}>
                <WorldMap
                  sites={sites()}
                  chosen={chosen()}
                  onChoose={keys => set({ place: keys.join(AND) })}
                />
              </Suspense>
              <p class="mt-2 text-xs text-soft">{say('map.note')}</p>
            </div>
            <Show when={elsewhere().length > 0}>
              <PlaceChoices
                label={say('map.elsewhere')}
                options={elsewhere()}
                chosen={chosen()}
                onChoose={place => set({ place: place ?? '' })}
              />
            </Show>
          </div>
          <section aria-labelledby="map-list" class="min-w-0">
            <div class="mb-3 flex flex-wrap items-baseline justify-between gap-3">
              <h2 id="map-list" class="text-xl font-semibold tracking-tight" aria-live="polite">
                {say('map.listed', {
                  count: shown().length,
                  where: where() && say('map.in', { where: where() }),
                })}
              </h2>
              <Show when={search.region || search.place}>
                <button
                  type="button"
                  class="link text-sm"
                  onClick={() => set({ region: '', place: '' })}
                >
                  {say('map.showAll')}
                </button>
              </Show>
            </div>
            <SiteList placed={shown()} />
          </section>
        </div>
      </Show>
    </Page>
  )
}
