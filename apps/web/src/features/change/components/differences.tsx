import type { Baseline } from '@tributary/contract/baseline/routes'
import type { ComparisonAnswer } from '@tributary/contract/change/comparison'
import type { Thing } from '@tributary/domain/change/change'
import { comparisonByBody, comparisonGroups } from '@tributary/messages/comparison-groups'
import { writeDay } from '@tributary/messages/date'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { useChangeNotes } from '../change-notes.ts'
import { useThingNames } from '../thing-names.ts'
import { pathOf } from '../thing-paths.ts'
import { CopyComparison } from './copy-comparison.tsx'

/** What differs between two moments, in groups of lines that can be copied into minutes. */
export function Differences(props: {
  comparison: ComparisonAnswer
  /** A day, or the instant of a baseline. */
  from: string
  to: string
  baseline: Baseline | undefined
  isByBody: boolean
  datesOnly: boolean
}) {
  const { t, messages, preparation, acronym, href } = useReader()
  const nameOf = useThingNames(() => props.comparison.changed.map(({ after }) => after))
  const noteOf = useChangeNotes(
    () => props.from,
    () => props.to,
  )
  const groups = createMemo(() => {
    const { comparison } = props
    const told = props.datesOnly ? { ...comparison, done: [], changed: [] } : comparison
    const groupsOf = props.isByBody ? comparisonByBody : comparisonGroups
    return groupsOf(messages, told, { acronym, nameOf, noteOf })
  })
  const heading = () => {
    const named = {
      process: preparation().title,
      from: writeDay(messages, props.from.slice(0, 10)),
      to: writeDay(messages, props.to),
    }
    return props.baseline
      ? t('comparison.since', { ...named, baseline: props.baseline.name })
      : t('comparison.heading', named)
  }
  return (
    <Show when={groups().length > 0} fallback={<Empty>{t('comparison.same')}</Empty>}>
      <div class="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p class="font-medium [overflow-wrap:anywhere]">{heading()}</p>
        <CopyComparison heading={heading()} groups={groups()} />
      </div>
      <div class="grid gap-10">
        <For each={groups()}>
          {group => (
            <Section title={group.title}>
              <ul class="divide-y divide-line border-y border-line text-sm">
                <For each={group.lines}>
                  {line => (
                    <li class="flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2">
                      <a
                        class="quiet-link min-w-0 [overflow-wrap:anywhere]"
                        href={href(pathOf(line.thing as Thing, line.id))}
                      >
                        {line.title}
                      </a>
                      <span class="tabular text-soft [overflow-wrap:anywhere]">
                        {line.what}
                        <Show when={line.note}>
                          {note => <span class="block text-xs sm:text-end">{note()}</span>}
                        </Show>
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </Section>
          )}
        </For>
      </div>
    </Show>
  )
}
