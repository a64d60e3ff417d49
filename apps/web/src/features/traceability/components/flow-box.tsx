import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { writeDate } from '@tributary/messages/date'
import { findingsTexts } from '@tributary/messages/findings'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Box } from '../flow-layout.ts'
import { lateDays } from '../late-days.ts'
import type { TracedLink } from '../trace.ts'

/** A consultation or a milestone in the picture of the flow; leads to its page. */
export function FlowBox(props: {
  box: Box
  at: { left: number; width: number }
  consultation: ConsultationResource | undefined
  milestone: MilestoneResource | undefined
  late: TracedLink | undefined
  isGoal: boolean
  isDim: boolean
  onPoint: (isOn: boolean) => void
}) {
  const { messages, href } = useReader()
  const say = findingsTexts(messages)
  const thing = () => props.consultation ?? props.milestone
  const address = () =>
    props.consultation ? `/consultations?show=${props.box.id}` : `/milestones/${props.box.id}`
  return (
    <a
      href={href(address())}
      title={thing()?.title}
      class="absolute flex flex-col justify-center overflow-hidden rounded-md border bg-raised px-2 text-xs leading-[1.3] no-underline transition-opacity hover:border-accent"
      classList={{
        'border-line': !props.late && !props.isGoal,
        'border-dashed border-bad': props.late !== undefined,
        'border-accent border-2': props.isGoal,
        'opacity-35': props.isDim,
      }}
      style={{
        top: `${props.box.top}px`,
        height: `${props.box.height}px`,
        'inset-inline-start': `${props.at.left}%`,
        width: `${props.at.width}%`,
      }}
      onPointerEnter={() => props.onPoint(true)}
      onPointerLeave={() => props.onPoint(false)}
      onFocus={() => props.onPoint(true)}
      onBlur={() => props.onPoint(false)}
    >
      <span class={props.consultation ? 'truncate font-medium' : 'line-clamp-3 font-medium'}>
        {thing()?.title}
      </span>
      <span class="flex justify-between gap-2 whitespace-nowrap text-soft">
        <Show when={thing()}>{of => <span>{writeDate(messages, of())}</span>}</Show>
        <Show when={props.late}>
          {link => (
            <span class="font-medium text-bad">
              {say('trace.lateBy', { days: lateDays(link()) })}
            </span>
          )}
        </Show>
      </span>
    </a>
  )
}
