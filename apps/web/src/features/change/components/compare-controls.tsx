import { addDays, isDay } from '@tributary/domain/date/day'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'

type Days = { from: string; to: string }

/** Two days to compare, and the spans that one asks for most. */
export function CompareControls(props: Days & { onDays: (days: Days) => void }) {
  const { t, on, preparation } = useReader()
  const spans = () => [
    { label: t('comparison.lastMonth'), from: addDays(on(), -30) },
    { label: t('comparison.lastYear'), from: addDays(on(), -365) },
    { label: t('comparison.whole'), from: preparation().phases[0]?.start ?? '1990-01-01' },
  ]
  return (
    <div class="no-print mb-8 flex flex-wrap items-end gap-3">
      <Moment
        label={t('comparison.from')}
        value={props.from}
        onDay={from => props.onDays({ from, to: props.to })}
      />
      <Moment
        label={t('comparison.to')}
        value={props.to}
        onDay={to => props.onDays({ from: props.from, to })}
      />
      <For each={spans()}>
        {({ label, from }) => (
          <button
            type="button"
            class="button"
            aria-pressed={props.from === from && props.to === on()}
            onClick={() => props.onDays({ from, to: on() })}
          >
            {label}
          </button>
        )}
      </For>
    </div>
  )
}

function Moment(props: { label: string; value: string; onDay: (day: string) => void }) {
  return (
    <label class="flex flex-col gap-1 text-xs font-medium text-soft">
      {props.label}
      <input
        type="date"
        class="field font-normal text-ink"
        value={props.value}
        onChange={change => {
          const day = change.currentTarget.value
          if (isDay(day)) props.onDay(day)
        }}
      />
    </label>
  )
}
