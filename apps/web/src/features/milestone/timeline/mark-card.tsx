import { statusOn } from '@tributary/domain/milestone/status-on'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import type { Mark } from './lanes.ts'

export type Pointed = { mark: Mark; element: Element }

/** What a mark stands for, beside it while it is pointed at or has the focus. */
export function MarkCard(props: { pointed: Pointed; frame: HTMLElement | undefined }) {
  const { t, on } = useReader()
  const milestone = () => props.pointed.mark.milestone
  const place = () => {
    const mark = props.pointed.element.getBoundingClientRect()
    const frame = props.frame?.getBoundingClientRect()
    if (!frame) return {}
    const left = Math.min(Math.max(mark.left - frame.left, 8), Math.max(frame.width - 300, 8))
    return { left: `${left}px`, top: `${mark.bottom - frame.top + 6}px` }
  }
  return (
    <div
      role="tooltip"
      class="card pointer-events-none absolute z-20 w-72 p-3 text-sm shadow-float"
      style={place()}
    >
      <p class="font-medium">{milestone().title}</p>
      <p class="mt-1">
        <DateText of={milestone()} />
      </p>
      <p class="mt-1 flex flex-wrap gap-x-3 text-xs text-soft">
        <BodyMark id={milestone().roadmap} />
        <span>{t(`milestone.kind.${milestone().kind}`)}</span>
        <span>{t(`milestone.status.${statusOn(milestone(), on())}`)}</span>
        <span>{milestone().place}</span>
      </p>
    </div>
  )
}
