import { statusOn } from '@tributary/domain/milestone/status-on'
import type { Conflict } from '@tributary/domain/schedule/conflicts'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import type { Mark } from './lanes.ts'

/** What a mark stands for, beside it while it is pointed at or has the focus. */
export function MarkCard(props: {
  mark: Mark
  element: Element
  frame: HTMLElement | undefined
  schedule: Schedule | undefined
  conflicts: readonly Conflict[]
  titleOf: (id: string) => string
  /** How many are shown that it waits for, and that wait for it. */
  before: number
  after: number
}) {
  const { t, on } = useReader()
  const milestone = () => props.mark.milestone
  const place = () => {
    const mark = props.element.getBoundingClientRect()
    const frame = props.frame?.getBoundingClientRect()
    if (!frame) return {}
    const left = Math.min(Math.max(mark.left - frame.left, 8), Math.max(frame.width - 300, 8))
    const isLow = mark.bottom + 190 > window.innerHeight
    return isLow
      ? { left: `${left}px`, bottom: `${frame.bottom - mark.top + 6}px` }
      : { left: `${left}px`, top: `${mark.bottom - frame.top + 6}px` }
  }
  const own = () => props.conflicts.filter(conflict => conflict.milestone === milestone().id)
  const slack = () => props.schedule?.of(milestone().id)?.slackDays ?? null
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
      <Show when={slack() !== null || props.before + props.after > 0}>
        <p class="mt-2 border-t border-line pt-2 text-xs text-soft">
          <Show when={slack() !== null}>
            <span class="block text-ink">
              {props.mark.facts.isCritical ? `${t('timeline.critical')} · ` : ''}
              {t('timeline.spokenSlack', { days: slack() ?? 0 })}
            </span>
          </Show>
          {t('timeline.linked', { before: props.before, after: props.after })}
        </p>
      </Show>
      <For each={own()}>
        {({ certainty, dependsOn, days }) => (
          <p class={`mt-1 text-xs ${certainty === 'certain' ? 'text-bad' : 'text-warn'}`}>
            {t(`schedule.conflict.${certainty}`, {
              title: milestone().title,
              before: props.titleOf(dependsOn),
              days,
            })}
          </p>
        )}
      </For>
      <Show when={props.mark.facts.ghost}>
        {ghost => (
          <p class="mt-1 text-xs text-soft">{t('timeline.spokenMove', { days: ghost().days })}</p>
        )}
      </Show>
    </div>
  )
}
