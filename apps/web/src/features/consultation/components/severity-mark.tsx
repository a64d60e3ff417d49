import type { ClashCertainty, ClashSeverity } from '@tributary/domain/consultation/clash'
import { planningTexts } from '@tributary/messages/planning'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

const TONES: Record<ClashSeverity, string> = {
  high: 'text-bad',
  medium: 'text-warn',
  low: 'text-soft',
}

/** How much a clash weighs, in a word and by a shape: a full, a half and an empty triangle. */
export function SeverityMark(props: { severity: ClashSeverity; certainty: ClashCertainty }) {
  const { t, messages } = useReader()
  const say = planningTexts(messages)
  return (
    <span
      class={`inline-flex items-center gap-1 text-xs font-medium whitespace-nowrap ${TONES[props.severity]}`}
    >
      <SeverityShape severity={props.severity} />
      {t(`clash.severity.${props.severity}`)}
      <Show when={props.certainty === 'possible'}>
        <span class="font-normal text-soft">{say('clash.possible')}</span>
      </Show>
    </span>
  )
}

/** The shape alone, in the colour around it. */
export function SeverityShape(props: { severity: ClashSeverity }) {
  return (
    <svg viewBox="0 0 12 12" class="size-3 shrink-0" aria-hidden="true">
      <path
        d="M6 1.5 11 10.5H1Z"
        fill={props.severity === 'high' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.25"
        stroke-linejoin="round"
      />
      <Show when={props.severity === 'medium'}>
        <path d="M3.5 6.2h5L11 10.5H1Z" fill="currentColor" />
      </Show>
    </svg>
  )
}
