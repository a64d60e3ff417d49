import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { clockOf } from '../clock-of.ts'

/** The hours of a day above its bars; each leads to a meeting then, for those who may plan one. */
export function HourRow(props: {
  hours: number[]
  timeZone: string
  day: string
  planAt: (at: number) => string | undefined
}) {
  const { t } = useReader()
  const [reached, setReached] = createSignal(9)
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -99, End: 99 }
  const move = (key: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = steps[key.key]
    if (step === undefined) return
    key.preventDefault()
    const next = Math.max(0, Math.min(props.hours.length - 1, reached() + step))
    setReached(next)
    key.currentTarget.querySelectorAll('a')[next]?.focus()
  }
  const label = (at: number) => clockOf(at, props.timeZone).slice(0, 2)
  return (
    <div class="grid grid-cols-[8.5rem_minmax(0,1fr)]">
      <div class="sticky start-0 z-20 border-e border-line bg-raised px-2 py-1 text-xs text-soft">
        {t('slot.who')}
      </div>
      <div
        role="toolbar"
        aria-label={t('slot.hours')}
        class="tabular grid text-xs text-soft"
        style={{ 'grid-template-columns': `repeat(${props.hours.length}, minmax(0, 1fr))` }}
        onKeyDown={move}
      >
        <For each={props.hours}>
          {(at, n) => (
            <Show
              when={props.planAt(at)}
              fallback={<span class="border-s border-line py-1 ps-0.5">{label(at)}</span>}
            >
              {address => (
                <a
                  class="quiet-link border-s border-line py-1 ps-0.5 hover:bg-hover"
                  href={address()}
                  tabindex={reached() === n() ? 0 : -1}
                  aria-label={t('slot.planNamed', {
                    when: `${props.day}, ${clockOf(at, props.timeZone)}`,
                  })}
                  onFocus={() => setReached(n())}
                >
                  {label(at)}
                </a>
              )}
            </Show>
          )}
        </For>
      </div>
    </div>
  )
}
