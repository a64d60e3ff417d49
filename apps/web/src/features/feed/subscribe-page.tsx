import { createAsync } from '@solidjs/router'
import { createSignal, For } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { DigestSection } from '../digest/digest-section.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { FeedCard } from './components/feed-card.tsx'

/** The calendar feeds and the weekly digest, with what each holds. */
export default function SubscribePage() {
  const { t, preparation, bodies } = useReader()
  const milestones = createAsync(() => getMilestones(preparation().id), { initialValue: [] })
  const [isImprecise, setImprecise] = createSignal(false)
  const id = () => preparation().id
  const withRoadmap = () =>
    bodies().filter(({ id }) => milestones().some(({ roadmap }) => roadmap === id))
  const path = (rest: string) => `/feeds/${id()}${rest}.ics${isImprecise() ? '?imprecise=1' : ''}`

  return (
    <Page title={t('feed.title')} lead={t('feed.lead')}>
      <label class="no-print mb-6 flex items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          class="mt-1 size-4 accent-[var(--accent-fill)]"
          checked={isImprecise()}
          onChange={change => setImprecise(change.currentTarget.checked)}
        />
        <span>
          {t('feed.imprecise')}
          <span class="block text-soft">{t('feed.impreciseHint')}</span>
        </span>
      </label>
      <div class="grid gap-12">
        <Section title={t('feed.ofProcess')}>
          <ul class="grid gap-3">
            <FeedCard name={t('feed.all')} about={t('feed.allAbout')} path={path('')} />
            <FeedCard
              name={t('feed.shared')}
              about={t('feed.sharedAbout')}
              path={path('/shared')}
            />
            <FeedCard
              name={t('feed.consultations')}
              about={t('feed.consultationsAbout')}
              path={path('/consultations')}
            />
          </ul>
        </Section>
        <Section title={t('feed.ofBodies')} note={t('feed.ofBodiesAbout')}>
          <ul class="grid gap-3">
            <For each={withRoadmap()}>
              {({ id, acronym, name }) => (
                <FeedCard
                  name={t('feed.roadmap', { body: acronym })}
                  about={name}
                  path={path(`/roadmaps/${id}`)}
                />
              )}
            </For>
          </ul>
        </Section>
        <DigestSection />
      </div>
    </Page>
  )
}
