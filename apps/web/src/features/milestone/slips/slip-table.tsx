import { moveBetween } from '@tributary/domain/date/move-between'
import { baselineTexts } from '@tributary/messages/baseline'
import { writeDate } from '@tributary/messages/date'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Trend } from './place-trends.ts'

/** The dates that milestones were announced for, when, and by how many days each is later. */
export function SlipTable(props: { trends: Trend[]; titleOf: (id: string) => string }) {
  const { messages, href } = useReader()
  const say = baselineTexts(messages)
  const rows = () =>
    props.trends.flatMap(({ milestone, points }) =>
      points.map((point, n) => {
        const before = points[n - 1]
        return { milestone, point, isFirst: n === 0, move: before && moveBetween(before, point) }
      }),
    )
  const day = (instant: string) =>
    writeDate(messages, { start: instant.slice(0, 10), precision: 'day' })
  return (
    <div class="mt-3 overflow-x-auto">
      <table class="w-full min-w-[34rem] text-start text-sm">
        <thead class="border-b border-line text-xs text-soft">
          <tr>
            <For each={['milestone', 'said', 'for', 'moved'] as const}>
              {column => <th class="py-2 pe-4 text-start font-medium">{say(`slips.${column}`)}</th>}
            </For>
          </tr>
        </thead>
        <tbody class="divide-y divide-line">
          <For each={rows()}>
            {({ milestone, point, isFirst, move }) => (
              <tr>
                <td class="py-2 pe-4">
                  <a
                    class={isFirst ? 'quiet-link' : 'sr-only'}
                    href={href(`/milestones/${milestone}`)}
                    tabindex={isFirst ? undefined : -1}
                  >
                    {props.titleOf(milestone)}
                  </a>
                </td>
                <td class="py-2 pe-4 whitespace-nowrap">{day(point.at)}</td>
                <td class="py-2 pe-4 whitespace-nowrap">{writeDate(messages, point)}</td>
                <td class="py-2 pe-4 whitespace-nowrap">{inDays(move)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )

  function inDays(move: ReturnType<typeof moveBetween>): string {
    if (!move) return ''
    if (move.days === null) return say(`slips.${move.how === 'narrowed' ? 'narrowed' : 'widened'}`)
    return say(move.days < 0 ? 'slips.earlier' : 'slips.later', { days: Math.abs(move.days) })
  }
}
