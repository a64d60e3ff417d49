import { createAsync, useParams } from '@solidjs/router'
import type { MilestoneDetail } from '@tributary/contract/milestone/detail'
import { addDays } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { subjectOf } from '@tributary/domain/person/may'
import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { BodyMark } from '../../ui/body-mark.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceLink } from '../../ui/source-link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { CancelThing } from '../change/cancel-thing.tsx'
import { ChangeList } from '../change/change-list.tsx'
import { rewriteThing } from '../change/rewrite-thing.ts'
import { Comments } from '../comment/comments.tsx'
import { MilestoneProposals } from '../proposal/milestone-proposals.tsx'
import { MilestoneSchedule } from '../schedule/milestone-schedule.tsx'
import { milestoneWrites } from './actions.ts'
import { LinkedList } from './components/linked-list.tsx'
import { getMilestone } from './queries.ts'

/** Everything about one milestone. */
export default function MilestonePage() {
  const { preparation, past } = useReader()
  const params = useParams<{ id: string }>()
  const detail = createAsync(() => getMilestone(preparation().id, params.id, ...past()))
  return <Show when={detail()}>{found => <Detail detail={found()} />}</Show>
}

function Detail(props: { detail: MilestoneDetail }) {
  const { t, messages, href, on, preparation } = useReader()
  const { may } = useSession()
  const milestone = () => props.detail.milestone
  const onTimeline = () => {
    const { start, end } = windowOfFields(milestone())
    return href(`/roadmaps?from=${addDays(start, -150)}&to=${addDays(end, 150)}`)
  }
  const mayChange = () => may('change', subjectOf('milestone', milestone()))
  const written = () => ({
    thing: 'milestone' as const,
    of: milestone(),
    writes: milestoneWrites,
    seenAt: href(`/milestones/${milestone().id}`),
  })
  const restore = (revision: number) =>
    void rewriteThing(messages, { ...written(), process: preparation().id }, 'restore', {
      revision,
    })
  // What is required says already that it contributes.
  const without = <Linked extends { id: string }>(list: Linked[], others: { id: string }[]) =>
    list.filter(({ id }) => !others.some(other => other.id === id))
  const changes = () =>
    props.detail.changes.length > 1
      ? props.detail.changes
      : props.detail.changes.filter(({ verb, saidOn, imported }) => {
          return verb !== 'create' || saidOn || !imported
        })
  return (
    <Page
      title={milestone().title}
      lead={
        <span class="flex flex-wrap items-center gap-x-4 gap-y-1">
          <DateText of={milestone()} class="font-medium text-ink" />
          <BodyMark id={milestone().roadmap} />
          <span>{t(`milestone.kind.${milestone().kind}`)}</span>
          <StatusMark tone={statusOn(milestone(), on()) === 'done' ? 'good' : 'plain'}>
            {t(`milestone.status.${statusOn(milestone(), on())}`)}
          </StatusMark>
          <Show when={milestone().shared}>
            <StatusMark tone="accent">{t('milestone.shared')}</StatusMark>
          </Show>
        </span>
      }
      actions={
        <>
          <a class="button" href={onTimeline()}>
            {t('milestone.onTimeline')}
          </a>
          <Show
            when={mayChange()}
            fallback={
              <Show when={may('propose')}>
                <a class="button" href={href(`/milestones/${milestone().id}/edit`)}>
                  {t('edit.propose')}
                </a>
              </Show>
            }
          >
            <a class="button" href={href(`/milestones/${milestone().id}/edit`)}>
              {t('edit.edit')}
            </a>
            <CancelThing {...written()} isCancelled={milestone().status === 'cancelled'} />
          </Show>
        </>
      }
    >
      <div class="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <div class="grid content-start gap-8">
          <MilestoneProposals milestone={milestone().id} />
          <MilestoneSchedule milestone={milestone()} />
          <LinkedList title={t('milestone.dependsOn')} milestones={props.detail.dependsOn} />
          <LinkedList title={t('milestone.requiredBy')} milestones={props.detail.requiredBy} />
          <LinkedList
            title={t('milestone.receivesFrom')}
            milestones={without(props.detail.receivesFrom, props.detail.dependsOn)}
          />
          <LinkedList
            title={t('milestone.contributesTo')}
            milestones={without(props.detail.contributesTo, props.detail.requiredBy)}
          />
          <LinkedList
            title={t('milestone.consultations')}
            milestones={props.detail.consultations}
            linkOf={id => href(`/consultations?show=${id}`)}
          />
          <Comments thing="milestone" id={milestone().id} />
          <Show when={changes().length > 0}>
            <Section title={t('milestone.history')}>
              <ChangeList
                changes={changes()}
                empty=""
                detailed
                onRestore={mayChange() ? restore : undefined}
              />
            </Section>
          </Show>
        </div>
        <aside class="card h-fit p-5 text-sm">
          <dl class="grid gap-4">
            <Show when={milestone().place}>
              {place => <Fact term={t('milestone.place')}>{place()}</Fact>}
            </Show>
            <Show when={props.detail.mandate}>
              {mandate => (
                <Fact term={t('milestone.mandate')}>
                  <strong class="font-medium">{mandate().symbol}</strong>
                  <p class="mt-1 text-soft">{mandate().summary}</p>
                </Fact>
              )}
            </Show>
            <Fact term={t('milestone.confidence')}>
              <Show
                when={milestone().confidence === 'unverified'}
                fallback={t(`milestone.confidence.${milestone().confidence}`)}
              >
                <StatusMark tone="warn">{t('milestone.confidence.unverified')}</StatusMark>
              </Show>
            </Fact>
            <Show when={props.detail.source}>
              {source => (
                <Fact term={t('milestone.source')}>
                  <SourceLink source={source()} />
                </Fact>
              )}
            </Show>
            <Show when={milestone().note}>
              {note => <Fact term={t('milestone.note')}>{note()}</Fact>}
            </Show>
          </dl>
        </aside>
      </div>
    </Page>
  )
}

function Fact(props: { term: string; children: JSX.Element }) {
  return (
    <div>
      <dt class="text-xs font-medium text-soft">{props.term}</dt>
      <dd class="mt-0.5 [overflow-wrap:anywhere]">{props.children}</dd>
    </div>
  )
}
