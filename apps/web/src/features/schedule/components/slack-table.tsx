import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { inOrderOfDates } from '@tributary/domain/date/in-order'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import { whatIfTexts } from '@tributary/messages/what-if'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { DateText } from '../../../ui/date-text.tsx'

/** How many days a milestone may slip before each shared one that it leads to has to move. */
export function SlackTable(props: {
  milestone: MilestoneResource
  milestones: MilestoneResource[]
  schedule: Schedule | undefined
}) {
  const { messages, href } = useReader()
  const say = whatIfTexts(messages)
  const rows = () => {
    const shared = props.milestones.filter(
      ({ id, shared, status }) => shared && status !== 'cancelled' && id !== props.milestone.id,
    )
    return inOrderOfDates(shared, 'end').flatMap(target => {
      const days = props.schedule?.slackTo(target.id).get(props.milestone.id)
      return days === undefined ? [] : [{ target, days }]
    })
  }
  return (
    <Show when={rows().length > 0}>
      <table class="mt-5 w-full border-collapse text-sm">
        <caption class="mb-1 text-start font-medium">
          {say('place.to')}
          <span class="block text-xs font-normal text-soft">{say('place.toHint')}</span>
        </caption>
        <thead class="sr-only">
          <tr>
            <th scope="col">{messages.t('milestone.date')}</th>
            <th scope="col">{say('place.toMilestone')}</th>
            <th scope="col">{say('place.slack')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ target, days }) => (
              <tr class="border-y border-line align-top">
                <td class="w-40 py-1.5 pe-3 text-soft max-sm:hidden">
                  <DateText of={target} />
                </td>
                <td class="py-1.5 pe-3">
                  <a
                    class="quiet-link [overflow-wrap:anywhere]"
                    href={href(`/milestones/${target.id}`)}
                  >
                    {target.title}
                  </a>
                </td>
                <td class="py-1.5 text-end whitespace-nowrap">
                  {days < 0
                    ? say('place.shortDays', { days: -days })
                    : say('place.slackDays', { days })}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}
