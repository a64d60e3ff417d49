import { instantOf, wallClockIn } from '@tributary/domain/date/when'
import { placeOfZone, type WrittenDate, writeDate } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../reader.tsx'

type Dated = WrittenDate & { confidence?: 'seed' | 'sourced' | 'unverified' }

/**
 * The one way to show a date: as precise as it is known, hours on the reader's clock with the
 * place's own on hover, and a word where nothing confirms it.
 */
export function DateText(props: { of: Dated; place?: string | undefined; class?: string }) {
  const { messages, t, timeZone } = useReader()
  const hours = () => {
    const { startsAt, endsAt, timeZone: zone } = props.of
    if (!startsAt || !endsAt || !zone) return undefined
    const here = (clock: string) => wallClockIn(instantOf(clock, zone), timeZone())
    const starts = here(startsAt)
    return {
      day: starts.slice(0, 10),
      hours: `${starts.slice(11)}–${here(endsAt).slice(11)}`,
      here: t('date.inZone', { time: starts.slice(11), place: placeOfZone(timeZone()) }),
      there: t('date.inZone', {
        time: startsAt.slice(11),
        place: props.place ?? placeOfZone(zone),
      }),
    }
  }
  const date = () => {
    const timed = hours()
    return writeDate(messages, timed ? { start: timed.day, precision: 'day' } : props.of)
  }
  const isUnverified = () => props.of.confidence === 'unverified'
  return (
    <time
      class={`tabular ${props.class ?? ''}`}
      datetime={props.of.startsAt ?? props.of.start}
      title={hours() && `${hours()?.there}, ${hours()?.here}`}
    >
      <span
        class={`whitespace-nowrap ${isUnverified() ? 'unverified' : ''}`}
        title={isUnverified() ? t('date.unverified') : undefined}
      >
        {date()}
      </span>
      <Show when={isUnverified()}>
        <span class="sr-only"> ({t('date.unverified')})</span>
      </Show>
      <Show when={hours()}>
        {timed => (
          <span class="text-soft">
            {', '}
            <span class="whitespace-nowrap">{timed().hours}</span>
          </span>
        )}
      </Show>
    </time>
  )
}
