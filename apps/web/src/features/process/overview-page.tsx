import { createAsync } from '@solidjs/router'
import type { Overview } from '@tributary/contract/process/schema'
import { daysBetween } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { writeDate, writeDay } from '@tributary/messages/date'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ChangeList } from '../change/change-list.tsx'
import { ProposalsLink } from '../proposal/proposals-link.tsx'
import { ScheduleSummary } from '../schedule/schedule-summary.tsx'
import { BodyActions } from './components/body-actions.tsx'
import { DatedList } from './components/dated-list.tsx'
import { FirstSteps } from './components/first-steps.tsx'
import { SharedMilestone } from './components/shared-milestone.tsx'
import { getOverview } from './queries.ts'

/** Where the process stands on the reader's day. */
export default function OverviewPage() {
  const { preparation, on, timeZone, past } = useReader()
  const overview = createAsync(() => getOverview(preparation().id, on(), timeZone(), ...past()))
  return <Show when={overview()}>{found => <Standing overview={found()} />}</Show>
}

function Standing(props: { overview: Overview }) {
  const { t, href, preparation, acronym, messages, on } = useReader()
  const overview = () => props.overview
  const lead = () => {
    if (preparation().leads.length === 0) return isEmpty() ? <FirstSteps /> : undefined
    return t('overview.about', {
      bodies: messages.list(preparation().leads.map(acronym)),
      process: preparation().title,
    })
  }
  const isEmpty = () => preparation().counts.bodies === 0
  const quietNext = () => {
    const [next] = overview().nextShared
    if (!next) return t('overview.quiet')
    const date = writeDate(messages, next)
    return t('overview.quietNext', { title: next.title, date })
  }
  return (
    <Page title={standing()} lead={lead()} actions={<ProposalsLink />}>
      <Show when={!isEmpty()}>
        <ScheduleSummary />
      </Show>
      <div class="grid gap-x-10 gap-y-12 lg:grid-cols-2">
        <Section title={t('overview.next')}>
          <ul class="grid gap-2">
            <For
              each={overview().nextShared}
              fallback={
                <li>
                  <Empty>{t('overview.noNext')}</Empty>
                </li>
              }
            >
              {milestone => <SharedMilestone milestone={milestone} />}
            </For>
          </ul>
        </Section>
        <Section title={t('overview.latest')}>
          <ul class="grid gap-2">
            <For
              each={overview().latestShared}
              fallback={
                <li>
                  <Empty>{t('overview.noLatest')}</Empty>
                </li>
              }
            >
              {milestone => <SharedMilestone milestone={milestone} />}
            </For>
          </ul>
        </Section>
        <Section title={t('overview.nextDays')}>
          <DatedList days={overview().nextDays} empty={quietNext()} />
        </Section>
        <Section title={t('overview.lastDays')}>
          <DatedList days={overview().lastDays} empty={t('overview.quiet')} />
        </Section>
        <Show when={overview().overdue.length > 0}>
          <Section title={t('overview.overdue')} class="lg:col-span-2">
            <DatedList
              days={{ milestones: overview().overdue, consultations: [], meetings: [] }}
              empty=""
            />
          </Section>
        </Show>
        <Section
          title={t('overview.actions')}
          note={
            <>
              <a class="link" href={href('/actions')}>
                {t('overview.seeActions')}
              </a>{' '}
              <a class="link" href={href('/bodies')}>
                {t('overview.seeBodies')}
              </a>
            </>
          }
        >
          <BodyActions groups={overview().actionsByBody} />
        </Section>
        <Section
          title={t('overview.changes')}
          note={
            <a class="link" href={href('/history')}>
              {t('change.logLink')}
            </a>
          }
        >
          <ChangeList changes={overview().changes} empty={t('overview.noChanges')} />
        </Section>
      </div>
    </Page>
  )

  // One line that says where in time the process stands.
  function standing(): string {
    const { goal } = overview()
    const until = preparation().phases.at(-1)?.end.slice(0, 4) ?? ''
    if (!goal) return preparation().title
    const window = windowOfFields(goal)
    const date = writeDay(messages, window.end)
    if (on() > window.end) {
      return until > window.end.slice(0, 4)
        ? t('overview.behind', { date, until })
        : t('overview.ended', { date })
    }
    const days = Math.max(daysBetween(on(), window.start), 0)
    return t('overview.ahead', { goal: goal.title, days, date: writeDay(messages, window.start) })
  }
}
