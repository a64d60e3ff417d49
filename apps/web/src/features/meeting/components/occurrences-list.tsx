import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Day } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { readRule } from '@tributary/domain/meeting/rule'
import { clockSentence, recurrenceSentence } from '@tributary/messages/recurrence-sentence'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { OccurrenceDeeds } from './occurrence-deeds.tsx'

const FIRST = 6

/** The meetings of a series, the next ones first shown; each can be moved, cancelled, put back. */
export function OccurrencesList(props: {
  meeting: MeetingResource
  mayChange: boolean
  /** The one that is looked at, if one is. */
  shown?: Day | undefined
  /** The address at which one of them is looked at. */
  hrefOf: (on: Day) => string
}) {
  const { t, messages, on: today } = useReader()
  const all = createMemo(() => occurrencesOf(props.meeting))
  const ahead = () => all().filter(one => windowOfFields(one).end >= today())
  const [isWhole, setWhole] = createSignal(false)
  const listed = () => (isWhole() ? all() : ahead().slice(0, FIRST))
  const more = () => all().length - listed().length
  const sentence = () => {
    const { recurrence = '', startsAt, endsAt, timeZone } = props.meeting
    const read = readRule(recurrence)
    const days = all().flatMap(one => one.on ?? [])
    return read.ok
      ? recurrenceSentence(messages, read.rule, { days, startsAt, endsAt, timeZone })
      : ''
  }
  return (
    <div class="grid gap-3">
      <p class="text-sm text-soft empty:hidden">{sentence()}</p>
      <Show when={listed().length > 0} fallback={<p class="text-soft">{t('occurrence.over')}</p>}>
        <ul class="card divide-y divide-line">
          <For each={listed()}>
            {one => (
              <li class="grid gap-2 px-4 py-3">
                <div class="flex flex-wrap items-center gap-x-4 gap-y-1">
                  <a
                    class={`link min-w-0 ${one.isCancelled ? 'line-through' : ''}`}
                    href={props.hrefOf(one.on ?? '')}
                    aria-current={one.on === props.shown ? 'true' : undefined}
                  >
                    <DateText of={one} />
                  </a>
                  <Show when={one.isCancelled}>
                    <StatusMark tone="bad">{t('occurrence.cancelled')}</StatusMark>
                  </Show>
                  <Show when={one.isMoved && !one.isCancelled}>
                    <StatusMark tone="accent">{t('occurrence.moved')}</StatusMark>
                  </Show>
                  <Show when={one.place !== props.meeting.place}>
                    <span class="text-sm text-soft">{one.place}</span>
                  </Show>
                  <Show when={one.reason}>
                    <span class="text-sm text-soft [overflow-wrap:anywhere]">{one.reason}</span>
                  </Show>
                </div>
                <Show when={one.clock}>
                  {clock => (
                    <p class="text-sm text-warn">
                      {clockSentence(messages, clock(), {
                        startsAt: one.startsAt ?? '',
                        timeZone: one.timeZone ?? '',
                      })}
                    </p>
                  )}
                </Show>
                <Show when={props.mayChange && props.meeting.status !== 'cancelled'}>
                  <OccurrenceDeeds
                    meeting={props.meeting}
                    of={one}
                    isFirst={one.on === props.meeting.start}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={more() > 0 || isWhole()}>
        <button
          type="button"
          class="link no-print w-fit text-sm"
          onClick={() => setWhole(whole => !whole)}
        >
          {isWhole() ? t('occurrence.fewer') : t('occurrence.all', { count: all().length })}
        </button>
      </Show>
    </div>
  )
}
