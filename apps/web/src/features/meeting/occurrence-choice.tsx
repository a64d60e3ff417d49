import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Day } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { occurrencesOf } from '@tributary/domain/meeting/occurrences'
import { For } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { pathOfOne } from './occurrence-asked.ts'

/** Asks which meeting of a series is meant; a meeting that is none leads to itself. */
export function OccurrenceChoice(props: {
  of: MeetingResource
  page: 'run' | 'minutes'
  asked: Day | undefined
}) {
  const { t, href, on } = useReader()
  const all = () => occurrencesOf(props.of)
  const next = () => all().find(other => windowOfFields(other).end >= on())?.on
  return (
    <Page
      title={props.of.title}
      lead={t(props.asked === undefined ? 'run.which' : 'run.noMeetingOn')}
    >
      <ul class="grid max-w-xl divide-y divide-line border-y border-line">
        <For each={all()}>
          {occurrence => (
            <li>
              <a
                class="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 hover:bg-hover"
                href={href(pathOfOne(props.of.id, occurrence.on, props.page))}
                aria-current={occurrence.on !== undefined && occurrence.on === next()}
              >
                <DateText of={occurrence} />
                {occurrence.isCancelled && (
                  <StatusMark tone="bad">{t('meeting.status.cancelled')}</StatusMark>
                )}
                {occurrence.on === next() && <StatusMark tone="accent">{t('run.next')}</StatusMark>}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Page>
  )
}
