import { createAsync } from '@solidjs/router'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { dayNumber } from '@tributary/domain/date/day'
import { baselineTexts } from '@tributary/messages/baseline'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { getTrends } from '../queries.ts'
import { placeTrends, type Trend } from './place-trends.ts'
import { SlipChart } from './slip-chart.tsx'
import { SlipTable } from './slip-table.tsx'

/** How the dates of each roadmap have moved over time: a chart for each, and the same as a table. */
export default function SlipsView(props: {
  /** Those whose dates are shown. */
  milestones: MilestoneResource[]
}) {
  const { messages, preparation, bodies, acronym, past, on } = useReader()
  const say = baselineTexts(messages)
  const trends = createAsync(() => getTrends(preparation().id, ...past()))
  const titles = createMemo(() => new Map(props.milestones.map(({ id, title }) => [id, title])))
  const roadmaps = createMemo(() => {
    const shown = (trends.latest ?? []).filter(({ milestone }) => titles().has(milestone))
    const found = Map.groupBy(shown, ({ roadmap }) => roadmap)
    return bodies().flatMap(({ id }) => {
      const own = found.get(id)
      return !own ? [] : [{ id, trends: own, placed: placeTrends(own, dayNumber(on())) }]
    })
  })
  const moved = () => roadmaps().filter(({ placed }) => placed)
  const still = () => roadmaps().filter(({ placed }) => !placed)
  const titleOf = (id: string) => titles().get(id) ?? id
  return (
    <Show
      when={trends.latest}
      fallback={<div class="h-80 animate-pulse rounded-md bg-hover" role="status" />}
    >
      <p class="mb-6 max-w-3xl text-sm text-soft">{say('slips.about')}</p>
      <div class="grid gap-12">
        <For each={moved()}>
          {({ id, trends, placed }) => (
            <Show when={placed}>
              {found => (
                <Section title={acronym(id)} class="min-w-0">
                  <SlipChart roadmap={id} placed={found()} titleOf={titleOf} />
                  <details class="mt-3 text-sm">
                    <summary class="link w-fit cursor-pointer">
                      {say('slips.table', { body: acronym(id) })}
                    </summary>
                    <SlipTable trends={changed(trends)} titleOf={titleOf} />
                  </details>
                </Section>
              )}
            </Show>
          )}
        </For>
        <Show when={still().length > 0}>
          <Empty>
            {say('slips.still', { bodies: messages.list(still().map(({ id }) => acronym(id))) })}
          </Empty>
        </Show>
      </div>
    </Show>
  )
}

function changed(trends: Trend[]): Trend[] {
  return trends.filter(({ points }) => points.length > 1)
}
