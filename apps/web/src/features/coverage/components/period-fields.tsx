import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'

type Period = { from?: string | undefined; to?: string | undefined }

/** Between which days one looks; an empty field leaves that side open. */
export function PeriodFields(
  props: Period & { onChange: (change: Partial<Record<'from' | 'to', string>>) => void },
) {
  const { t } = useReader()
  return (
    <div class="flex flex-wrap items-end gap-3">
      <For each={['from', 'to'] as const}>
        {side => (
          <label class="flex min-w-0 flex-col gap-1 text-xs font-medium text-soft">
            {t(`consultation.${side}`)}
            <input
              type="date"
              class="field font-normal text-ink"
              value={props[side] ?? ''}
              onChange={change => props.onChange({ [side]: change.currentTarget.value })}
            />
          </label>
        )}
      </For>
    </div>
  )
}
