import { createAsync } from '@solidjs/router'
import { isNews } from '@tributary/domain/change/is-news'
import { dayIn } from '@tributary/domain/date/day'
import { writeDay } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Section } from '../../../ui/section.tsx'
import { ChangeList } from '../../change/change-list.tsx'
import { getChanges } from '../../change/queries.ts'

const SHOWN = 12

/** What changed in the process since an earlier meeting ended (an instant), the latest first. */
export function ChangesSince(props: { since: string }) {
  const { t, messages, href, preparation, timeZone } = useReader()
  const found = createAsync(() => getChanges(preparation().id, { since: props.since }, 1))
  const day = () => dayIn(props.since, timeZone())
  const news = () => (found()?.changes ?? []).filter(isNews).slice(0, SHOWN)
  return (
    <Section title={t('run.changes', { date: writeDay(messages, day()) })}>
      <Show when={found()}>
        {all => (
          <>
            <ChangeList changes={news()} empty={t('run.noChanges')} />
            <Show when={all().total > news().length}>
              <a
                class="link no-print mt-2 inline-block text-sm"
                href={href(`/history?from=${day()}`)}
              >
                {t('run.allChanges', { total: all().total })}
              </a>
            </Show>
          </>
        )}
      </Show>
    </Section>
  )
}
