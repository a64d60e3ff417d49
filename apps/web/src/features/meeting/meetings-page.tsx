import { createAsync } from '@solidjs/router'
import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { addDays } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { MeetingItem } from './components/meeting-item.tsx'
import { OccurrenceItem } from './components/occurrence-item.tsx'
import { getMeetings, getOccurrences } from './queries.ts'

/** How many days ahead each meeting of a series is shown by itself. */
const AHEAD = 91

/** Where the bodies plan together: what is ahead, and what has been. */
export default function MeetingsPage() {
  const { t, href, preparation, on, past } = useReader()
  const { may } = useSession()
  const last = () => addDays(on(), AHEAD)
  const meetings = createAsync(() => getMeetings(preparation().id, ...past()))
  const ahead = createAsync(() => getOccurrences(preparation().id, on(), last(), ...past()))
  const sorted = () =>
    (meetings() ?? []).toSorted((a, b) =>
      windowOfFields(a).start < windowOfFields(b).start ? -1 : 1,
    )
  const shown = () => new Set(ahead()?.map(({ meeting }) => meeting))
  const others = () => sorted().filter(({ id }) => !shown().has(id))
  const isAhead = (meeting: MeetingResource) => occurrencesOf(meeting, { from: on() }).length > 0
  const later = () => others().filter(isAhead)
  const over = () => others().filter(meeting => !isAhead(meeting))
  return (
    <Page
      title={t('meeting.title')}
      lead={t('meeting.lead')}
      actions={
        <>
          <a class="button" href={href('/meetings/find')}>
            {t('slot.title')}
          </a>
          <Show when={may('meet')}>
            <a class="button" href={href('/meetings/polls')}>
              {t('poll.title')}
            </a>
          </Show>
          <AddThing thing="meeting" href={href('/meetings/new')} />
        </>
      }
    >
      <Show when={meetings() && ahead()}>
        <Show when={sorted().length > 0} fallback={<Empty>{t('meeting.none')}</Empty>}>
          <div class="grid gap-10">
            <Section title={t('meeting.ahead')}>
              <Show when={ahead()?.length} fallback={<Empty>{t('meeting.noneAhead')}</Empty>}>
                <ul class="grid gap-2">
                  <For each={ahead()}>
                    {occurrence => <OccurrenceItem occurrence={occurrence} />}
                  </For>
                </ul>
              </Show>
            </Section>
            <Show when={later().length > 0}>
              <Section title={t('meeting.later')}>
                <ul class="grid gap-2">
                  <For each={later()}>{meeting => <MeetingItem meeting={meeting} />}</For>
                </ul>
              </Section>
            </Show>
            <Show when={over().length > 0}>
              <Section title={t('meeting.past')}>
                <ul class="grid gap-2">
                  <For each={over().toReversed()}>
                    {meeting => <MeetingItem meeting={meeting} />}
                  </For>
                </ul>
              </Section>
            </Show>
          </div>
        </Show>
      </Show>
    </Page>
  )
}
