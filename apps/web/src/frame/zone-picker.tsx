import { placeOfZone } from '@tributary/messages/date'
import { createMemo, For } from 'solid-js'
import { ownZone, useReader } from '../reader.tsx'

/** Says in which zone times are shown, and lets the reader take another. */
export function ZonePicker() {
  const { t, bodies, timeZone, setTimeZone } = useReader()
  const zones = createMemo(() => {
    const stations = new Map<string, string>()
    for (const body of bodies()) {
      if (!stations.has(body.timeZone)) stations.set(body.timeZone, body.dutyStation)
    }
    stations.delete(ownZone())
    const known = [...stations].map(([zone, label]) => ({ zone, label }))
    if (timeZone() !== ownZone() && !stations.has(timeZone())) {
      known.push({ zone: timeZone(), label: placeOfZone(timeZone()) })
    }
    return known.toSorted((a, b) => a.label.localeCompare(b.label))
  })
  return (
    <label class="flex items-center gap-1.5 text-xs text-soft">
      <span class="hidden lg:inline">{t('frame.timesIn')}</span>
      <span class="sr-only lg:hidden">{t('frame.timesIn')}</span>
      <select
        class="field max-w-20 border-line sm:max-w-36 text-ink"
        value={timeZone()}
        onChange={change => setTimeZone(change.currentTarget.value)}
      >
        <option value={ownZone()} selected={timeZone() === ownZone()}>
          {t('frame.ownZone', { place: placeOfZone(ownZone()) })}
        </option>
        <For each={zones()}>
          {({ zone, label }) => (
            <option value={zone} selected={timeZone() === zone}>
              {label}
            </option>
          )}
        </For>
      </select>
    </label>
  )
}
