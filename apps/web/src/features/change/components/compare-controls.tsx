import type { Baseline } from '@tributary/contract/baseline/routes'
import { addDays, isDay } from '@tributary/domain/date/day'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Choice, Segments } from '../../../ui/choice.tsx'

/** What is compared: a baseline, or the end of a day, with the end of another day. */
export type Compared = { baseline: string; from: string; to: string }

type Change = Partial<Record<'baseline' | 'from' | 'to' | 'by' | 'dates', string>>

/** The two moments to compare, the spans that one asks for most, and how it is told. */
export function CompareControls(props: {
  compared: Compared
  baselines: Baseline[]
  by: 'kind' | 'body'
  datesOnly: boolean
  onChange: (change: Change) => void
}) {
  const { t, on, preparation } = useReader()
  const spans = () => [
    { label: t('comparison.lastMonth'), from: addDays(on(), -30) },
    { label: t('comparison.lastYear'), from: addDays(on(), -365) },
    { label: t('comparison.whole'), from: preparation().phases[0]?.start ?? '1990-01-01' },
  ]
  return (
    <div class="no-print mb-8 grid gap-3">
      <div class="flex flex-wrap items-end gap-3">
        <Show when={props.baselines.length > 0}>
          <Choice
            label={t('comparison.baseline')}
            value={props.compared.baseline}
            all={t('comparison.anyDay')}
            options={props.baselines.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={baseline => props.onChange({ baseline, from: '' })}
          />
        </Show>
        <Moment
          label={t('comparison.from')}
          value={props.compared.from.slice(0, 10)}
          onDay={from => props.onChange({ baseline: '', from, to: props.compared.to })}
        />
        <Moment
          label={t('comparison.to')}
          value={props.compared.to}
          onDay={to =>
            props.onChange(props.compared.baseline ? { to } : { from: props.compared.from, to })
          }
        />
        <For each={spans()}>
          {({ label, from }) => (
            <button
              type="button"
              class="button"
              aria-pressed={props.compared.from === from && props.compared.to === on()}
              onClick={() => props.onChange({ baseline: '', from, to: on() })}
            >
              {label}
            </button>
          )}
        </For>
      </div>
      <div class="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Segments
          label={t('comparison.group')}
          value={props.by}
          options={[
            { value: 'kind', label: t('comparison.byKind') },
            { value: 'body', label: t('comparison.byBody') },
          ]}
          onChange={by => props.onChange({ by: by === 'body' ? 'body' : '' })}
        />
        <label class="flex min-h-[38px] items-center gap-2 text-sm">
          <input
            type="checkbox"
            class="size-4 accent-[var(--accent-fill)]"
            checked={props.datesOnly}
            onChange={change => props.onChange({ dates: change.currentTarget.checked ? '1' : '' })}
          />
          {t('comparison.datesOnly')}
        </label>
      </div>
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
