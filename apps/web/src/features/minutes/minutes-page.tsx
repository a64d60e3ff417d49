import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { IssuedMinutes } from '@tributary/contract/minutes/schema'
import type { Day } from '@tributary/domain/date/day'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { subjectOf } from '@tributary/domain/person/may'
import { writeInstant } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { pathOfOne, useDayAsked } from '../meeting/occurrence-asked.ts'
import { OccurrenceChoice } from '../meeting/occurrence-choice.tsx'
import { getMeetings } from '../meeting/queries.ts'
import { MinutesText } from './components/minutes-text.tsx'
import { SendMinutes } from './components/send-minutes.tsx'
import { IssueMinutes } from './issue-minutes.tsx'
import { getMinutes } from './queries.ts'

/** The minutes of one meeting, to read, to print and to send. */
export default function MinutesPage() {
  const { t, preparation } = useReader()
  const params = useParams<{ id: string }>()
  const day = useDayAsked()
  const meetings = createAsync(() => getMeetings(preparation().id))
  const meeting = () => meetings()?.find(({ id }) => id === params.id)
  const isHeld = (of: MeetingResource) => occurrencesOf(of).some(({ on }) => on === day())
  return (
    <Show when={meetings()}>
      <Show
        when={meeting()}
        fallback={
          <Page title={t('frame.notFound')}>
            <Empty>{t('run.notFound')}</Empty>
          </Page>
        }
      >
        {found => (
          <Show
            when={isHeld(found())}
            fallback={<OccurrenceChoice of={found()} page="minutes" asked={day()} />}
          >
            <OneMeeting meeting={found()} on={day()} />
          </Show>
        )}
      </Show>
    </Show>
  )
}

function OneMeeting(props: { meeting: MeetingResource; on: Day | undefined }) {
  const { t, href, messages, preparation, timeZone } = useReader()
  const { may } = useSession()
  const [search] = useSearchParams<{ number: string }>()
  const number = () => (/^\d{1,6}$/.test(search.number ?? '') ? Number(search.number) : undefined)
  const minutes = createAsync(async () =>
    may('meet') ? getMinutes(preparation().id, props.meeting.id, props.on, number()) : undefined,
  )
  const mayIssue = () => may('change', subjectOf('meeting', props.meeting))
  const page = () => href(pathOfOne(props.meeting.id, props.on, 'minutes'))
  const document = (of: IssuedMinutes) => {
    const asked = new URLSearchParams({
      number: String(of.number),
      ...(props.on && { on: props.on }),
    })
    return `/api/processes/${preparation().id}/meetings/${props.meeting.id}/minutes.docx?${asked}`
  }
  const issued = ({ number, issuedAt, issuedBy: name }: IssuedMinutes) => {
    const at = writeInstant(messages, issuedAt, timeZone())
    return name === undefined
      ? t('minutes.issued', { number, at })
      : t('minutes.issuedBy', { number, at, name })
  }
  return (
    <Page
      title={t('minutes.of', { title: minutes()?.content.title ?? props.meeting.title })}
      lead={<Show when={minutes()}>{of => issued(of())}</Show>}
      actions={
        <>
          <a class="button button-quiet" href={href(pathOfOne(props.meeting.id, props.on, 'run'))}>
            {t('minutes.run')}
          </a>
          <Show when={minutes()}>
            {of => (
              <>
                <a class="button" href={document(of())} download="">
                  {t('minutes.word')}
                </a>
                <button type="button" class="button" onClick={() => window.print()}>
                  {t('minutes.print')}
                </button>
                <Show when={mayIssue()}>
                  <SendMinutes meeting={props.meeting.id} on={props.on} number={of().number} />
                </Show>
              </>
            )}
          </Show>
          <Show when={mayIssue() && minutes() === null}>
            <IssueMinutes meeting={props.meeting.id} on={props.on} />
          </Show>
        </>
      }
    >
      <Show when={may('meet')} fallback={<Empty>{t('notes.forParticipants')}</Empty>}>
        <Show when={minutes() === null}>
          <Empty>{t('minutes.none')}</Empty>
        </Show>
        <Show when={minutes()}>
          {of => (
            <>
              <Show when={of().number < of().latest}>
                <p class="no-print mb-4 text-sm text-warn">
                  {t('minutes.later')}{' '}
                  <a class="link" href={page()}>
                    {t('minutes.latest', { number: of().latest })}
                  </a>
                </p>
              </Show>
              <MinutesText of={of()} />
            </>
          )}
        </Show>
      </Show>
    </Page>
  )
}
