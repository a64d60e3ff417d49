import { For, type JSX } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { clockOf } from '../clock-of.ts'
import type { DayBar } from '../day-bars.ts'

// Each kind has a form of its own and a word; what they have lies over their days.
const LOOKS: Record<DayBar['kind'], string> = {
  working: 'inset-y-1.5 rounded-[4px] border border-good bg-good-soft text-good',
  weekend: 'inset-y-0 hatched text-soft',
  holiday: 'inset-y-0 hatched text-warn',
  occupied: 'inset-y-3 z-[5] rounded-[4px] bg-ink text-ground',
  maybe:
    'inset-y-3 z-[5] rounded-[4px] border-2 border-dashed border-line-strong bg-raised text-ink',
}

/** The bars of one who is to meet, along the day. */
export function DayBars(props: {
  bars: DayBar[]
  /** Where a time is, in per cent of the day. */
  share: (at: number) => number
  timeZone: string
  children: JSX.Element
}) {
  const { t } = useReader()
  const word = ({ kind, from, to, name }: DayBar) => {
    if (kind === 'working') {
      return `${clockOf(from, props.timeZone)}–${clockOf(to, props.timeZone)}`
    }
    return kind === 'weekend' ? t('slot.weekend') : (name ?? t(`slot.${kind}`))
  }
  return (
    <div class="relative h-12 overflow-hidden">
      {props.children}
      <For each={props.bars}>
        {bar => (
          <span
            class={`absolute flex items-center overflow-hidden px-1 text-xs whitespace-nowrap ${LOOKS[bar.kind]}`}
            title={word(bar)}
            style={{
              left: `${props.share(bar.from)}%`,
              width: `${props.share(bar.to) - props.share(bar.from)}%`,
            }}
          >
            <span class="truncate">{word(bar)}</span>
          </span>
        )}
      </For>
    </div>
  )
}
