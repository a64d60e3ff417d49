import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { windowOfFields } from '@tributary/domain/date/when'
import { statusOn } from '@tributary/domain/milestone/status-on'
import type { Schedule } from '@tributary/domain/schedule/schedule'
import type { MessageKey } from '@tributary/messages/catalogue'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

const ROWS = 300

// Texts are sorted: the least slack first, what has none to the goal last.
function sortedSlack(days: number | null): string {
  return days === null ? 'none' : String(days + 100_000).padStart(7, '0')
}

type Column = { key: string; label: MessageKey; of: (milestone: MilestoneResource) => string }

/** The same milestones as the timeline's, in rows that sort. */
export function MilestoneTable(props: {
  milestones: MilestoneResource[]
  schedule?: Schedule | undefined
}) {
  const { t, href, on, acronym } = useReader()
  const slackOf = ({ id }: MilestoneResource) => props.schedule?.of(id)?.slackDays ?? null
  const conflicts = createMemo(() =>
    Map.groupBy(props.schedule?.conflicts() ?? [], ({ milestone }) => milestone),
  )
  const conflictOf = ({ id }: MilestoneResource) => conflicts().get(id)?.[0]?.certainty
  const [sort, setSort] = createSignal({ key: 'date', isDescending: false })
  const [isWhole, setWhole] = createSignal(false)
  const columns: Column[] = [
    { key: 'date', label: 'milestone.date', of: milestone => windowOfFields(milestone).start },
    { key: 'title', label: 'milestone.titleColumn', of: ({ title }) => title },
    { key: 'roadmap', label: 'milestone.roadmap', of: ({ roadmap }) => acronym(roadmap) },
    { key: 'kind', label: 'milestone.kind', of: ({ kind }) => t(`milestone.kind.${kind}`) },
    { key: 'status', label: 'milestone.status', of: milestone => statusOn(milestone, on()) },
    { key: 'slack', label: 'timeline.slack', of: milestone => sortedSlack(slackOf(milestone)) },
    {
      key: 'conflict',
      label: 'timeline.conflict',
      of: milestone => conflictOf(milestone) ?? 'without',
    },
  ]
  const rows = createMemo(() => {
    const { key, isDescending } = sort()
    const of = columns.find(column => column.key === key)?.of ?? (() => '')
    const sorted = props.milestones.toSorted((a, b) => of(a).localeCompare(of(b)))
    return isDescending ? sorted.reverse() : sorted
  })
  const shown = () => (isWhole() ? rows() : rows().slice(0, ROWS))
  const direction = (key: string) =>
    sort().key !== key ? 'none' : sort().isDescending ? 'descending' : 'ascending'
  return (
    <>
      <table class="w-full border-collapse text-sm max-md:block">
        <caption class="sr-only">{t('milestone.roadmaps')}</caption>
        <thead class="max-md:sr-only">
          <tr class="border-b border-line-strong text-start">
            <For each={columns}>
              {({ key, label }) => (
                <th scope="col" class="p-2 text-start font-medium" aria-sort={direction(key)}>
                  <button
                    type="button"
                    class="font-medium"
                    onClick={() => setSort({ key, isDescending: direction(key) === 'ascending' })}
                  >
                    {t(label)}
                    <span aria-hidden="true" class="text-accent">
                      {direction(key) === 'ascending'
                        ? ' ↑'
                        : direction(key) === 'descending'
                          ? ' ↓'
                          : ''}
                    </span>
                  </button>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody class="max-md:block">
          <For each={shown()}>
            {milestone => (
              <tr class="border-b border-line align-top max-md:block max-md:py-3">
                <td class="w-44 p-2 max-md:block max-md:w-auto max-md:px-0 max-md:py-0.5">
                  <DateText of={milestone} />
                </td>
                <td class="p-2 max-md:block max-md:px-0 max-md:py-0.5">
                  <a
                    class="quiet-link font-medium [overflow-wrap:anywhere]"
                    href={href(`/milestones/${milestone.id}`)}
                  >
                    {milestone.title}
                  </a>
                  <Show when={milestone.shared}>
                    <span class="ms-2">
                      <StatusMark tone="accent">{t('milestone.shared')}</StatusMark>
                    </span>
                  </Show>
                  <span class="block text-xs text-soft">{milestone.place}</span>
                </td>
                <td class="p-2 max-md:inline-block max-md:px-0 max-md:pe-4">
                  <BodyMark id={milestone.roadmap} />
                </td>
                <td class="p-2 text-soft max-md:inline-block max-md:px-0 max-md:pe-4">
                  {t(`milestone.kind.${milestone.kind}`)}
                </td>
                <td class="p-2 text-soft max-md:inline-block max-md:px-0">
                  {t(`milestone.status.${statusOn(milestone, on())}`)}
                </td>
                <td class="whitespace-nowrap p-2 tabular text-soft max-md:inline-block max-md:px-0 max-md:pe-4">
                  <Show when={slackOf(milestone) !== null}>
                    {t('timeline.slackDays', { days: slackOf(milestone) ?? 0 })}
                    <Show when={props.schedule?.of(milestone.id)?.critical}>
                      <span class="block text-xs text-ink">{t('timeline.critical')}</span>
                    </Show>
                  </Show>
                </td>
                <td class="p-2 max-md:inline-block max-md:px-0">
                  <Show when={conflictOf(milestone)}>
                    {certainty => (
                      <StatusMark tone={certainty() === 'certain' ? 'bad' : 'warn'}>
                        {t(`timeline.conflictMark.${certainty()}`)}
                      </StatusMark>
                    )}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={shown().length < rows().length}>
        <button type="button" class="button mt-4" onClick={() => setWhole(true)}>
          {t('milestone.showAll', { count: rows().length })}
        </button>
      </Show>
    </>
  )
}
