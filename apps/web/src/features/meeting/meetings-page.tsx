import { createAsync } from '@solidjs/router'
import { windowOfFields } from '@tributary/domain/date/when'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { MeetingItem } from './components/meeting-item.tsx'
import { getMeetings } from './queries.ts'

/** Where the bodies plan together: what is ahead, and what has been. */
export default function MeetingsPage() {
  const { t, href, preparation, on, past } = useReader()
  const { may } = useSession()
  const meetings = createAsync(() => getMeetings(preparation().id, ...past()))
  const sorted = () =>
    (meetings() ?? []).toSorted((a, b) =>
      windowOfFields(a).start < windowOfFields(b).start ? -1 : 1,
    )
  const ahead = () => sorted().filter(meeting => windowOfFields(meeting).end >= on())
  const over = () => sorted().filter(meeting => windowOfFields(meeting).end < on())
  return (
    <Page
      title={t('meeting.title')}
      lead={t('meeting.lead')}
      actions={
        <>
          <Show when={may('meet')}>
            <a class="button" href={href('/meetings/polls')}>
              {t('poll.title')}
            </a>
          </Show>
          <AddThing thing="meeting" href={href('/meetings/new')} />
        </>
      }
    >
      <Show when={meetings()}>
        <Show when={sorted().length > 0} fallback={<Empty>{t('meeting.none')}</Empty>}>
          <div class="grid gap-10">
            <Section title={t('meeting.ahead')}>
              <Show when={ahead().length > 0} fallback={<Empty>{t('meeting.noneAhead')}</Empty>}>
                <ul class="grid gap-2">
                  <For each={ahead()}>{meeting => <MeetingItem meeting={meeting} />}</For>
                </ul>
              </Show>
            </Section>
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
