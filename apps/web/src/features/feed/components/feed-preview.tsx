import type { PreviewedEntry } from '@tributary/contract/feed/schema'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import { placeOfZone, writeDate, writeInstant } from '@tributary/messages/date'
import { createResource, For, Show, Suspense } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { previewFeed } from '../queries.ts'

/** The next entries of a feed, as a calendar program shows them in the reader's zone. */
export function FeedPreview(props: { choice: FeedChoice }) {
  const { t, on, preparation, timeZone } = useReader()
  const asked = () => ({ process: preparation().id, choice: props.choice, on: on() })
  const [preview, { refetch }] = createResource(asked, ({ process, choice, on }) =>
    previewFeed(process, choice, on),
  )
  const shown = () => {
    const found = preview.latest
    return found?.ok ? found : undefined
  }
  const trouble = () => {
    const found = preview.latest
    return found && !found.ok ? found.detail : undefined
  }
  return (
    <Suspense fallback={<div class="h-64 animate-pulse rounded-md bg-hover" />}>
      <div aria-busy={preview.loading}>
        <p role="status" class="mb-2 text-sm text-soft">
          <Show when={shown()}>
            {found => (
              <>{t('feed.holds', { count: found().total, place: placeOfZone(timeZone()) })}</>
            )}
          </Show>
        </p>
        <Show when={trouble()}>
          {detail => (
            <div role="alert" class="flex flex-wrap items-center gap-3 text-sm">
              <span class="text-bad">{detail()}</span>
              <button type="button" class="button" onClick={() => void refetch()}>
                {t('feed.again')}
              </button>
            </div>
          )}
        </Show>
        <Show when={shown()}>
          {found => (
            <Show
              when={found().items.length > 0}
              fallback={
                <Empty>{found().total > 0 ? t('feed.nothingAhead') : t('feed.holdsNothing')}</Empty>
              }
            >
              <ol class="card divide-y divide-line">
                <For each={found().items}>{entry => <Previewed entry={entry} />}</For>
              </ol>
            </Show>
          )}
        </Show>
      </div>
    </Suspense>
  )
}

function Previewed(props: { entry: PreviewedEntry }) {
  const { t, messages, timeZone } = useReader()
  const when = () => {
    const { start, end } = props.entry
    if (start === undefined) return t('feed.undated')
    if (start.length > 10) return writeInstant(messages, start, timeZone())
    const last = end === undefined || end === start ? undefined : end
    return writeDate(messages, { start, ...(last && { end: last }), precision: 'day' })
  }
  const marks = () => {
    const { kind, status, hasAlarm } = props.entry
    return [
      kind === 'task' ? t('feed.task') : '',
      status === 'CANCELLED' ? t('feed.cancelled') : '',
      status === 'TENTATIVE' ? t('feed.tentative') : '',
      hasAlarm ? t('feed.withAlarm') : '',
    ].filter(Boolean)
  }
  return (
    <li class="grid gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm sm:grid-cols-[10.5rem_1fr]">
      <span class="tabular text-soft">{when()}</span>
      <span class="min-w-0 [overflow-wrap:anywhere]">
        <bdi classList={{ 'line-through': props.entry.status === 'CANCELLED' }}>
          {props.entry.title}
        </bdi>
        <Show when={props.entry.place}>
          <span class="text-soft">
            {' · '}
            <bdi>{props.entry.place}</bdi>
          </span>
        </Show>
        <For each={marks()}>{mark => <span class="text-soft"> · {mark}</span>}</For>
      </span>
    </li>
  )
}
