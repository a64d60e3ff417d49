import { createAsync, useParams } from '@solidjs/router'
import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { momentOf } from '@tributary/domain/date/moment'
import { instantOf, windowOfFields } from '@tributary/domain/date/when'
import { meetingsBefore } from '@tributary/domain/meeting/meetings-before'
import { type Occurrence, occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { subjectOf } from '@tributary/domain/person/may'
import { createMemo, createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { pathOf } from '../change/thing-paths.ts'
import { IssueMinutes } from '../minutes/issue-minutes.tsx'
import { MeetingNotes } from '../notes/meeting-notes.tsx'
import type { NotesAreaControl } from '../notes/notes-area-control.ts'
import { AgendaList } from './components/agenda-list.tsx'
import { ChangesSince } from './components/changes-since.tsx'
import { EarlierActions } from './components/earlier-actions.tsx'
import { ItemTime } from './components/item-time.tsx'
import { PresenceList } from './components/presence-list.tsx'
import { createTimer } from './create-timer.ts'
import { pathOfOne, useDayAsked } from './occurrence-asked.ts'
import { OccurrenceChoice } from './occurrence-choice.tsx'
import { getMeetings } from './queries.ts'

/** A meeting while it is held: its agenda with the time, its notes, what is open and what changed. */
export default function RunPage() {
  const { t, preparation } = useReader()
  const params = useParams<{ id: string }>()
  const day = useDayAsked()
  const meetings = createAsync(() => getMeetings(preparation().id))
  const meeting = () => meetings()?.find(({ id }) => id === params.id)
  const occurrence = createMemo(() => {
    const found = meeting()
    return found && occurrencesOf(found).find(({ on }) => on === day())
  })
  return (
    <Show when={meetings()}>
      {all => (
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
              when={occurrence()}
              fallback={<OccurrenceChoice of={found()} page="run" asked={day()} />}
            >
              {one => (
                // Another meeting has notes and a time of its own.
                <Show when={`${found().id} ${one().on}`} keyed>
                  {_ => <Held meeting={found()} meetings={all()} occurrence={one()} />}
                </Show>
              )}
            </Show>
          )}
        </Show>
      )}
    </Show>
  )
}

function Held(props: {
  meeting: MeetingResource
  meetings: MeetingResource[]
  occurrence: Occurrence
}) {
  const { t, href, preparation } = useReader()
  const { may } = useSession()
  const { id } = props.meeting
  const { on } = props.occurrence
  const timer = createTimer(`${preparation().id}/${id}/${on ?? ''}`)
  const [notes, setNotes] = createSignal<NotesAreaControl>()
  const before = createMemo(() => meetingsBefore(props.meeting, on, props.meetings))
  const since = () => {
    const [last] = before()
    const held = last && occurrencesOf(last.meeting).find(other => other.on === last.on)
    return held && endOf(held)
  }
  const mayIssue = () => may('change', subjectOf('meeting', props.meeting))
  const goToNotes = () => {
    const control = notes()
    return control && ((title: string) => control.goToHeading(title))
  }
  return (
    <Page
      title={props.meeting.title}
      lead={
        <span class="flex flex-wrap items-center gap-x-4 gap-y-1">
          <DateText of={props.occurrence} />
          <Show when={props.occurrence.place}>{place => <span>{place()}</span>}</Show>
          <Show when={props.meeting.joinLink}>
            {link => (
              <a class="link" href={link()} rel="noopener noreferrer">
                {t('meeting.join')}
              </a>
            )}
          </Show>
          <Show when={props.occurrence.isCancelled}>
            <StatusMark tone="bad">{t('meeting.status.cancelled')}</StatusMark>
          </Show>
        </span>
      }
      actions={
        <>
          <a class="button button-quiet" href={href(pathOf('meeting', id))}>
            {t('minutes.meeting')}
          </a>
          <Show when={may('meet')}>
            <a class="button" href={href(pathOfOne(id, on, 'minutes'))}>
              {t('minutes.title')}
            </a>
          </Show>
          <Show when={mayIssue() && !props.occurrence.isCancelled}>
            <IssueMinutes meeting={id} on={on} />
          </Show>
        </>
      }
    >
      <div class="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <Show when={may('meet')}>
          <div class="min-w-0 lg:col-start-2">
            <AgendaList
              meeting={props.meeting}
              meetings={props.meetings}
              on={on}
              beside={entry => <ItemTime entry={entry} timer={timer} onNotes={goToNotes()} />}
            />
          </div>
        </Show>
        <div class="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <MeetingNotes
            meeting={props.meeting}
            on={on}
            isCancelled={props.occurrence.isCancelled}
            control={control => setNotes(() => control)}
          />
        </div>
        <div class="grid min-w-0 content-start gap-10 lg:col-start-2">
          <Show when={may('meet')}>
            <PresenceList meeting={id} on={on} />
          </Show>
          <EarlierActions meeting={id} on={on} before={before().map(({ meeting }) => meeting.id)} />
        </div>
        <Show when={since()}>
          {instant => (
            <div class="min-w-0 lg:col-span-2">
              <ChangesSince since={instant()} />
            </div>
          )}
        </Show>
      </div>
    </Page>
  )
}

// The instant at which a meeting ended; of one without hours, the end of its day.
function endOf(occurrence: Occurrence): string | undefined {
  const { endsAt, timeZone } = occurrence
  if (endsAt && timeZone) return momentOf(instantOf(endsAt, timeZone))
  return momentOf(windowOfFields(occurrence).end)
}
