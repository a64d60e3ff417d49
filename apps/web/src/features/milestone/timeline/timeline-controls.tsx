import { isDay } from '@tributary/domain/date/day'
import Minus from 'lucide-solid/icons/minus'
import Plus from 'lucide-solid/icons/plus'
import Printer from 'lucide-solid/icons/printer'
import type { JSX } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** Zoom, fit, today, and a day to go to. */
export function TimelineControls(props: {
  onZoom: (factor: number) => void
  onFit: () => void
  onToday: () => void
  onDay: (day: string) => void
  /** Asks how to print or save it. */
  onPaper: () => void
  children?: JSX.Element
}) {
  const { t } = useReader()
  return (
    <div class="no-print mb-3 flex flex-wrap items-center gap-2">
      <button
        type="button"
        class="button"
        aria-label={t('milestone.zoomOut')}
        onClick={() => props.onZoom(1 / 1.6)}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('milestone.zoomIn')}
        onClick={() => props.onZoom(1.6)}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
      <button type="button" class="button" onClick={() => props.onFit()}>
        {t('milestone.fit')}
      </button>
      <button type="button" class="button" onClick={() => props.onToday()}>
        {t('milestone.toToday')}
      </button>
      <label class="flex items-center gap-2 text-xs text-soft">
        <span class="hidden sm:inline">{t('milestone.goTo')}</span>
        <span class="sr-only sm:hidden">{t('milestone.goTo')}</span>
        <input
          type="date"
          class="field text-ink"
          onChange={change =>
            isDay(change.currentTarget.value) && props.onDay(change.currentTarget.value)
          }
        />
      </label>
      {props.children}
      <button type="button" class="button" onClick={() => props.onPaper()}>
        <Printer size={16} aria-hidden="true" />
        {t('timeline.printOrSave')}
      </button>
    </div>
  )
}
