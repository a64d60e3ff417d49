import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { windowOfFields } from '@tributary/domain/date/when'
import { pathSteps } from '@tributary/domain/schedule/path-steps'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { writeDay } from '@tributary/messages/date'
import { pathSentence } from '@tributary/messages/path-sentence'
import { whatIfTexts } from '@tributary/messages/what-if'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { LinkedSentence } from './linked-sentence.tsx'

/** The critical path as a list: each milestone with its date, and why it follows. */
export function CriticalPath(props: {
  schedule: Schedule
  milestoneOf: (id: string) => MilestoneResource | undefined
}) {
  const { messages, href } = useReader()
  const say = whatIfTexts(messages)
  const title = (id: string) => props.milestoneOf(id)?.title ?? id
  const steps = () =>
    pathSteps(props.schedule, props.milestoneOf).map(step => ({
      step,
      milestone: props.milestoneOf(step.milestone) as MilestoneResource,
      earliest: props.schedule.of(step.milestone)?.earliest ?? '',
    }))
  return (
    <ol class="divide-y divide-line border-y border-line text-sm">
      <For each={steps()}>
        {({ step, milestone, earliest }) => (
          <li class="grid gap-x-4 gap-y-0.5 py-2 sm:grid-cols-[9.5rem_1fr]">
            <DateText of={milestone} class="text-soft" />
            <div class="min-w-0">
              <span class="flex flex-wrap items-baseline gap-x-3">
                <a
                  class="quiet-link font-medium [overflow-wrap:anywhere]"
                  href={href(`/milestones/${milestone.id}`)}
                >
                  {milestone.title}
                </a>
                <span class="text-xs text-soft">
                  <BodyMark id={milestone.roadmap} />
                </span>
              </span>
              <p class="text-xs text-soft">
                <LinkedSentence say={name => pathSentence(messages, step, name)} title={title} />
                <Show when={earliest > windowOfFields(milestone).end}>
                  {' '}
                  <span class="text-warn">
                    {say('standing.pushed', { date: writeDay(messages, earliest) })}
                  </span>
                </Show>
              </p>
            </div>
          </li>
        )}
      </For>
    </ol>
  )
}
