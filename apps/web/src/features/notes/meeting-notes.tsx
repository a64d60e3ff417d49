import { createAsync } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { dayOfMeeting } from '@tributary/domain/meeting/meetings-before'
import { readNotes } from '@tributary/domain/meeting/read-notes'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { getPeople } from '../person/queries.ts'
import { CapturedList } from './components/captured-list.tsx'
import { NotesArea } from './components/notes-area.tsx'
import { NotesStatus } from './components/notes-status.tsx'
import { createNotes } from './create-notes.ts'
import type { NotesAreaControl } from './notes-area-control.ts'

/** The notes of one meeting, typed by several at once, and beside them what was understood. */
export function MeetingNotes(props: {
  meeting: Meeting
  on: Day | undefined
  isCancelled: boolean
  control: (control: NotesAreaControl) => void
}) {
  const { t } = useReader()
  const { may, person } = useSession()
  return (
    <Show
      when={may('meet') && person()?.id}
      fallback={<Empty>{t('notes.forParticipants')}</Empty>}
      keyed
    >
      {id => (
        <Show when={!props.isCancelled} fallback={<Empty>{t('notes.cancelled')}</Empty>}>
          <OwnNotes {...props} person={id} />
        </Show>
      )}
    </Show>
  )
}

function OwnNotes(props: {
  meeting: Meeting
  on: Day | undefined
  person: string
  control: (control: NotesAreaControl) => void
}) {
  const { t, preparation, bodies } = useReader()
  const { may } = useSession()
  const of = { process: preparation().id, meeting: props.meeting.id, on: props.on }
  const notes = createNotes(of, props.person)
  const people = createAsync(() => getPeople(preparation().id), { initialValue: [] })
  const parts = createMemo(() =>
    readNotes(notes.text(), {
      day: dayOfMeeting(props.meeting, props.on),
      bodies: bodies(),
      people: people(),
    }),
  )
  let control: NotesAreaControl | undefined
  return (
    <div class="grid gap-6">
      <Section title={t('notes.title')}>
        <NotesArea
          notes={notes}
          isReadOnly={!may('comment') || notes.state().kind === 'loading'}
          control={made => {
            control = made
            props.control(made)
          }}
        />
        <NotesStatus state={notes.state()} />
      </Section>
      <CapturedList
        parts={parts()}
        nameOf={id => people().find(person => person.id === id)?.name ?? id}
        onGo={line => control?.goToLine(line)}
      />
    </div>
  )
}
