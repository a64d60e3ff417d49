import type { Overview } from '@tributary/contract/process/schema'
import { windowOfFields } from '@tributary/domain/date/when'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Empty } from '../../../ui/empty.tsx'

/** What happens over all bodies in some days, in the order of time. */
export function DatedList(props: { days: Overview['nextDays']; empty: string }) {
  const { t, href } = useReader()
  const rows = () => {
    const { milestones, consultations, meetings } = props.days
    // A roadmap may hold the same consultation as Annex 1: it is shown once.
    const isListed = (milestone: { title: string; start: string }) =>
      consultations.some(
        ({ title, start }) => title === milestone.title && start === milestone.start,
      )
    return [
      ...milestones
        .filter(milestone => !isListed(milestone))
        .map(of => ({
          of,
          bodies: [of.roadmap],
          link: href(`/milestones/${of.id}`),
          kind: t(`milestone.kind.${of.kind}`),
        })),
      ...consultations.map(of => ({
        of,
        bodies: of.organisers,
        link: href(`/consultations?show=${of.id}`),
        kind: t('overview.consultation'),
      })),
      ...meetings.map(of => ({
        of,
        bodies: of.organisers,
        link: href(`/meetings/${of.id}`),
        kind: t('overview.meeting'),
      })),
    ].toSorted((a, b) => (windowOfFields(a.of).start < windowOfFields(b.of).start ? -1 : 1))
  }
  return (
    <Show when={rows().length > 0} fallback={<Empty>{props.empty}</Empty>}>
      <ul class="divide-y divide-line border-y border-line">
        <For each={rows()}>
          {row => (
            <li class="grid gap-x-4 gap-y-0.5 py-2.5 text-sm sm:grid-cols-[9.5rem_1fr]">
              <DateText of={row.of} class="text-soft" />
              <span class="min-w-0">
                <a class="quiet-link font-medium [overflow-wrap:anywhere]" href={row.link}>
                  {row.of.title}
                </a>
                <span class="mt-0.5 flex flex-wrap gap-x-3 text-xs text-soft">
                  <span>{row.kind}</span>
                  <For each={row.bodies}>{body => <BodyMark id={body} />}</For>
                </span>
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
