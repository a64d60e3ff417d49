import { createAsync } from '@solidjs/router'
import { moveBetween } from '@tributary/domain/date/move-between'
import { writeDate } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { getMilestones } from '../../milestone/queries.ts'
import type { Trial } from '../trial.ts'
import { LinkedSentence } from './linked-sentence.tsx'

const NAMED = 5

/** Says what was moved in the record since a draft was kept. */
export function MovedOn(props: { trial: Trial }) {
  const { messages, preparation } = useReader()
  const say = whatIfTexts(messages)
  const then = createAsync(
    async () => {
      const draft = props.trial.draft()
      return draft?.status === 'open' ? getMilestones(preparation().id, draft.changedAt) : []
    },
    { initialValue: [] },
  )
  const moved = () =>
    then.latest.flatMap(before => {
      const now = props.trial.milestoneOf(before.id)
      return now && moveBetween(before, now) ? [{ before, now }] : []
    })
  return (
    <Show when={moved().length > 0}>
      <p class="border-b border-line bg-warn-soft px-5 py-2 text-sm" role="status">
        <LinkedSentence
          say={title => {
            const list = moved()
              .slice(0, NAMED)
              .map(({ before, now }) =>
                say('whatIf.movedOnOne', {
                  title: title(now.id),
                  date: writeDate(messages, now),
                  before: writeDate(messages, before),
                }),
              )
            const more = moved().length - list.length
            if (more > 0) list.push(say('whatIf.more', { count: more }))
            return say('whatIf.movedOn', { list: messages.list(list) })
          }}
          title={id => props.trial.milestoneOf(id)?.title ?? id}
        />
      </p>
    </Show>
  )
}
