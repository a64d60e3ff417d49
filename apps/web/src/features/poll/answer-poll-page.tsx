import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { AnswerForm } from './components/answer-form.tsx'
import { openPoll } from './queries.ts'

/** What the link of a poll opens: when one can meet, with no account. */
export default function AnswerPollPage() {
  const { t } = useMessages()
  const params = useParams<{ token: string }>()
  const opened = createAsync(() => openPoll(params.token))
  const seen = () => {
    const found = opened()
    return found && 'seen' in found ? found.seen : undefined
  }
  const refused = () => {
    const found = opened()
    return found && 'refused' in found ? found.refused : undefined
  }
  return (
    <>
      <Show when={seen()}>
        {poll => (
          <NarrowPage
            title={poll().title}
            lead={
              poll().createdBy === null
                ? t('poll.asksNobody', { process: poll().process })
                : t('poll.asks', { by: poll().createdBy ?? '', process: poll().process })
            }
          >
            <AnswerForm poll={poll()} token={params.token} />
          </NarrowPage>
        )}
      </Show>
      <Show when={refused()}>
        {problem => (
          <NarrowPage title={t('poll.gone')}>
            <p role="alert">{problem().detail}</p>
          </NarrowPage>
        )}
      </Show>
    </>
  )
}
