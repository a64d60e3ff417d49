import type { SlotAttendee } from '@tributary/contract/slot/schema'
import { placeOfZone } from '@tributary/messages/date'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type DayBar, kindsIn } from '../day-bars.ts'

/** The same day in words, hour by hour, for those who hear the page. */
export function DayTable(props: {
  rows: { attendee: SlotAttendee; bars: DayBar[] }[]
  hours: number[]
  caption: string
  clock: (at: number) => string
}) {
  const { t, messages } = useReader()
  const words = (bars: DayBar[], at: number) => {
    const kinds = kindsIn(bars, at)
    if (kinds.length === 0) return t('slot.off')
    return messages.list(kinds.map(kind => t(`slot.${kind}`)))
  }
  return (
    <div class="sr-only">
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('slot.who')}</th>
            <For each={props.hours}>{at => <th scope="col">{props.clock(at)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {({ attendee, bars }) => (
              <tr>
                <th scope="row">
                  {attendee.name}, {attendee.dutyStation ?? placeOfZone(attendee.timeZone)}
                </th>
                <For each={props.hours}>{at => <td>{words(bars, at)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}
