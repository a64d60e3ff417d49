import { createAsync } from '@solidjs/router'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { conflictsSentence, goalSentence } from '@tributary/messages/schedule-sentences'
import { whatIfTexts } from '@tributary/messages/what-if'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { LinkedSentence } from './components/linked-sentence.tsx'
import { createFinder, createStanding } from './standing.ts'

/** Whether the process is on time, in a line or two, for the overview. */
export default function ScheduleSummary() {
  const { preparation, past } = useReader()
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()))
  return <Show when={milestones()}>{all => <Summary milestones={all()} />}</Show>
}

function Summary(props: { milestones: MilestoneResource[] }) {
  const { messages, acronym, href } = useReader()
  const say = whatIfTexts(messages)
  const standing = createStanding(() => props.milestones)
  const milestoneOf = createFinder(() => props.milestones)
  const title = (id: string) => milestoneOf(id)?.title ?? id
  return (
    <Show when={props.milestones.length > 0 && standing().ahead}>
      {ahead => (
        <p class="text-sm">
          <Show when={ahead().goal()}>
            {goal => (
              <span class="font-medium">
                <LinkedSentence
                  say={name => goalSentence(messages, goal(), [], { title: name, acronym })}
                  title={title}
                />{' '}
              </span>
            )}
          </Show>
          <span class="text-soft">
            <LinkedSentence
              say={name =>
                conflictsSentence(messages, ahead().conflicts(), { title: name, acronym })
              }
              title={title}
            />{' '}
          </span>
          <a class="link no-print" href={href('/roadmaps')}>
            {say('standing.more')}
          </a>
        </p>
      )}
    </Show>
  )
}
