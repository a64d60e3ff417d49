import { createAsync, useParams } from '@solidjs/router'
import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { windowOfFields } from '@tributary/domain/date/when'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { subjectOf } from '@tributary/domain/person/may'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { CancelThing } from '../change/cancel-thing.tsx'
import { HistoryLink } from '../change/history-link.tsx'
import { pathOf } from '../change/thing-paths.ts'
import { Comments } from '../comment/comments.tsx'
import { meetingWrites } from './actions.ts'
import { AgendaList } from './components/agenda-list.tsx'
import { AttendanceList } from './components/attendance-list.tsx'
import { GivenActions } from './components/given-actions.tsx'
import { MeetingFacts } from './components/meeting-facts.tsx'
import { OccurrencesList } from './components/occurrences-list.tsx'
import { pathOfOne, useDayAsked } from './occurrence-asked.ts'
import { getMeetings } from './queries.ts'

/** Everything about one meeting, or one series of them. */
export default function MeetingPage() {
  const { t, preparation, past } = useReader()
  const params = useParams<{ id: string }>()
  const meetings = createAsync(() => getMeetings(preparation().id, ...past()))
  const meeting = () => meetings()?.find(({ id }) => id === params.id)
  return (
    <Show when={meetings()}>
      {all => (
        <Show
          when={meeting()}
          fallback={
            <Page title={t('frame.notFound')}>
              <Empty>{t('meeting.missing')}</Empty>
            </Page>
          }
        >
          {found => (
            <Detail
              meeting={found()}
              meetings={all()}
              title={id => all().find(other => other.id === id)?.title ?? id}
            />
          )}
        </Show>
      )}
    </Show>
  )
}

function Detail(props: {
  meeting: MeetingResource
  meetings: MeetingResource[]
  title: (meeting: string) => string
}) {
  const { t, href, on: today } = useReader()
  const asked = useDayAsked()
  const { may } = useSession()
  const meeting = () => props.meeting
  const all = createMemo(() => occurrencesOf(meeting()))
  // Of a series, the one that is asked for, else the next one, else the last.
  const one = () =>
    all().find(({ on }) => on === asked()) ??
    all().find(
      occurrence => !occurrence.isCancelled && windowOfFields(occurrence).end >= today(),
    ) ??
    all().at(-1)
  const named = () => all().find(({ on }) => on !== undefined && on === asked())?.on
  const mayChange = () => may('change', subjectOf('meeting', meeting()))
  return (
    <Page
      title={meeting().title}
      lead={
        <Show when={meeting().status}>
          {status => (
            <StatusMark tone={status() === 'cancelled' ? 'bad' : 'plain'}>
              {t(`meeting.status.${status()}`)}
            </StatusMark>
          )}
        </Show>
      }
      actions={
        <>
          <Show when={may('meet')}>
            <a class="button button-main" href={href(pathOfOne(meeting().id, one()?.on, 'run'))}>
              {t('meeting.hold')}
            </a>
          </Show>
          <Show when={mayChange()}>
            <a class="button" href={href(`/meetings/${meeting().id}/edit`)}>
              {t('edit.edit')}
            </a>
            <CancelThing
              thing="meeting"
              of={meeting()}
              writes={meetingWrites}
              seenAt={href(pathOf('meeting', meeting().id))}
              isCancelled={meeting().status === 'cancelled'}
            />
          </Show>
        </>
      }
    >
      <div class="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <div class="grid min-w-0 content-start gap-10">
          <Show when={may('meet')}>
            <Show when={one()?.on === undefined ? undefined : one()}>
              {next => (
                <p class="-mb-7 text-sm text-soft">
                  {t('meeting.agendaOf')} <DateText of={next()} />
                </p>
              )}
            </Show>
            <AgendaList meeting={meeting()} meetings={props.meetings} on={one()?.on} />
          </Show>
          <Show when={meeting().recurrence !== undefined}>
            <Section title={t('occurrence.title')}>
              <OccurrencesList
                meeting={meeting()}
                mayChange={mayChange()}
                shown={named()}
                hrefOf={on => href(`${pathOf('meeting', meeting().id)}?day=${on}`)}
              />
            </Section>
          </Show>
          <Show when={may('meet')}>
            <Section title={t('attendance.title')}>
              <AttendanceList meeting={meeting()} on={named()} mayChange={mayChange()} />
            </Section>
          </Show>
          <Section title={t('meeting.decisions')}>
            <Show
              when={meeting().decisions.length > 0}
              fallback={<Empty>{t('meeting.noDecisions')}</Empty>}
            >
              <ul class="list-disc ps-5">
                <For each={meeting().decisions}>
                  {decision => <li class="[overflow-wrap:anywhere]">{decision.text}</li>}
                </For>
              </ul>
            </Show>
          </Section>
          <GivenActions meeting={meeting().id} />
          <Comments thing="meeting" id={meeting().id} />
        </div>
        <aside class="grid h-fit min-w-0 gap-5">
          <div class="card p-5">
            <MeetingFacts of={meeting()} title={props.title} />
          </div>
          <HistoryLink
            thing="meeting"
            id={meeting().id}
            title={meeting().title}
            class="link no-print w-fit text-sm"
          />
        </aside>
      </div>
    </Page>
  )
}
