import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Day } from '@tributary/domain/date/day'
import { type AgendaEntry, agendaOn, closingMark } from '@tributary/domain/meeting/agenda'
import type { AgendaItem } from '@tributary/domain/meeting/meeting'
import { meetingsBefore } from '@tributary/domain/meeting/meetings-before'
import { subjectOf } from '@tributary/domain/person/may'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { agendaEdits } from '../agenda-edits.ts'
import { moved } from '../agenda-item.ts'
import { AgendaForm } from './agenda-form.tsx'
import { AgendaLine } from './agenda-line.tsx'

/**
 * The agenda of a meeting, of one of a series where `on` says which: with what earlier ones left
 * open. Whoever may change the meeting writes it here.
 */
export function AgendaList(props: {
  meeting: MeetingResource
  /** All meetings, among which it stands. */
  meetings: MeetingResource[]
  on?: Day | undefined
  /** What stands beside an item, while the meeting is held. */
  beside?: (entry: AgendaEntry) => JSX.Element
}) {
  const { t, messages, href, preparation } = useReader()
  const { may } = useSession()
  const process = preparation().id
  const save = agendaEdits(messages, { process, meetings: () => props.meetings, href })
  const [edited, setEdited] = createSignal<string>()
  const entries = createMemo(() => {
    const { meeting, on, meetings } = props
    return agendaOn(meeting, on, meetingsBefore(meeting, on, meetings))
  })
  // An item keeps its line while it changes.
  const keys = createMemo(() => entries().map(keyOf), [], { equals: isSameList })
  const entryOf = (key: string) => entries().find(entry => keyOf(entry) === key)
  const planned = () => entries().reduce((sum, { item }) => sum + (item.minutes ?? 0), 0)
  const mayChange = () => may('change', subjectOf('meeting', props.meeting))
  // What another meeting keeps is its editors' to write.
  const mayClose = ({ meeting }: AgendaEntry) => {
    const of = props.meetings.find(({ id }) => id === meeting)
    return of !== undefined && may('change', subjectOf('meeting', of))
  }
  const own = () => entries().filter(({ meeting }) => meeting === props.meeting.id)
  const ownIds = () => own().map(({ item }) => item.id)
  return (
    <Section
      title={t('agenda.title')}
      note={planned() > 0 ? t('agenda.total', { minutes: planned() }) : undefined}
    >
      <Show when={entries().length > 0} fallback={<Empty>{t('agenda.none')}</Empty>}>
        <ol class="divide-y divide-line border-y border-line">
          <For each={keys()}>
            {key => (
              <Show when={entryOf(key)}>
                {entry => (
                  <li class="py-2.5">
                    <Show
                      when={edited() === key}
                      fallback={
                        <AgendaLine
                          entry={entry()}
                          isSeries={props.meeting.recurrence !== undefined}
                          on={props.on}
                          place={placeOf(entry())}
                          mayChange={mayChange() && isOwn(entry())}
                          mayClose={mayClose(entry())}
                          beside={props.beside?.(entry())}
                          onClose={isClosed => close(entry(), isClosed)}
                          onEdit={() => setEdited(key)}
                          onMove={by => move(entry().item.id, by)}
                        />
                      }
                    >
                      <AgendaForm
                        of={entry().item}
                        isSeries={props.meeting.recurrence !== undefined}
                        on={props.on}
                        onSave={item => change(item)}
                        onRemove={() => remove(entry().item.id)}
                        onClose={() => setEdited(undefined)}
                      />
                    </Show>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ol>
      </Show>
      <Show when={mayChange()}>
        <Show
          when={edited() === NEW}
          fallback={
            <button type="button" class="button no-print mt-3" onClick={() => setEdited(NEW)}>
              {t('agenda.add')}
            </button>
          }
        >
          <div class="mt-3">
            <AgendaForm
              isSeries={props.meeting.recurrence !== undefined}
              on={props.on}
              onSave={item => add(item)}
              onClose={() => setEdited(undefined)}
            />
          </div>
        </Show>
      </Show>
    </Section>
  )

  function isOwn({ meeting }: AgendaEntry): boolean {
    return meeting === props.meeting.id
  }

  function placeOf(entry: AgendaEntry): 'first' | 'last' | 'only' | 'between' {
    const ids = ownIds()
    if (ids.length <= 1) return 'only'
    if (ids[0] === entry.item.id) return 'first'
    return ids.at(-1) === entry.item.id ? 'last' : 'between'
  }

  function close(entry: AgendaEntry, isClosed: boolean): void {
    const mark = closingMark(entry, props.meeting, props.on)
    void save(entry.meeting, agenda =>
      agenda.map(item => {
        if (item.id !== entry.item.id) return item
        const { closedOn: _, ...open } = item
        return isClosed ? { ...open, closedOn: mark } : open
      }),
    )
  }

  function add(item: AgendaItem): void {
    void save(props.meeting.id, agenda => [...agenda, item])
  }

  function change(item: AgendaItem): void {
    void save(props.meeting.id, agenda =>
      agenda.map(other => (other.id === item.id ? item : other)),
    )
  }

  function remove(id: string): void {
    void save(props.meeting.id, agenda => agenda.filter(item => item.id !== id))
  }

  function move(id: string, by: 1 | -1): void {
    const shown = ownIds()
    void save(props.meeting.id, agenda => moved(agenda, id, shown, by))
  }
}

const NEW = ''

function keyOf({ meeting, item }: AgendaEntry): string {
  return `${meeting} ${item.id}`
}

function isSameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((key, n) => key === b[n])
}
