import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ParticipantsOnly } from '../person/participants-only.tsx'
import { PollItem } from './components/poll-item.tsx'
import { getPolls } from './queries.ts'

/** Whom was asked when they can meet, and what they answered. */
export default function PollsPage() {
  const { t } = useReader()
  return (
    <ParticipantsOnly title={t('poll.title')} path="/meetings/polls">
      <Polls />
    </ParticipantsOnly>
  )
}

function Polls() {
  const { t, href, preparation } = useReader()
  const { may } = useSession()
  const polls = createAsync(() => getPolls(preparation().id))
  return (
    <Page
      title={t('poll.title')}
      lead={t('poll.lead')}
      actions={
        <Show when={may('ask')}>
          <a class="button button-main" href={href('/meetings/polls/new')}>
            {t('poll.new')}
          </a>
        </Show>
      }
    >
      <Show when={polls()}>
        {list => (
          <Show when={list().length > 0} fallback={<Empty>{t('poll.none')}</Empty>}>
            <ul class="grid grid-cols-1 gap-4">
              <For each={list()}>{poll => <PollItem poll={poll} />}</For>
            </ul>
          </Show>
        )}
      </Show>
    </Page>
  )
}
