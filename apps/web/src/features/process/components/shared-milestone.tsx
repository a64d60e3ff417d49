import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { daysBetween } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'

/** One shared milestone in a line or two, with how far it is from the reader's day. */
export function SharedMilestone(props: { milestone: MilestoneResource }) {
  const { t, href, on } = useReader()
  const distance = () => {
    const { start, end } = windowOfFields(props.milestone)
    if (end < on()) return t('overview.daysAgo', { days: daysBetween(end, on()) })
    if (props.milestone.precision !== 'day') return undefined
    return t('overview.inDays', { days: Math.max(daysBetween(on(), start), 0) })
  }
  return (
    <li class="card p-4">
      <a
        class="quiet-link font-medium [overflow-wrap:anywhere]"
        href={href(`/milestones/${props.milestone.id}`)}
      >
        {props.milestone.title}
      </a>
      <p class="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
        <DateText of={props.milestone} />
        <span>{distance()}</span>
        <BodyMark id={props.milestone.roadmap} />
      </p>
    </li>
  )
}
