import { createAsync } from '@solidjs/router'
import type { SecretFeed } from '@tributary/contract/feed/schema'
import { createEffect, createSignal, For, Show, Suspense } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { changeFeed, reviveFeed } from '../actions.ts'
import { getFeeds } from '../queries.ts'
import { SecretFeedItem } from './secret-feed-item.tsx'

type Done = { text: string; undoNamed: string; undo: () => Promise<void> }

/** One's own secret addresses: which there are, who fetches them, and the way to end them. */
export function SecretFeeds(props: {
  onChange: (feed: SecretFeed) => void
  /** The one that was changed last, as it was before. */
  changed: SecretFeed | undefined
}) {
  const { t, preparation } = useReader()
  const feeds = createAsync(() => getFeeds(preparation().id))
  const [done, setDone] = createSignal<Done>()
  const [told, setTold] = createSignal<{ id: string; address: string }>()
  const [trouble, setTrouble] = createSignal('')
  const own = ({ id }: SecretFeed) => ({ process: preparation().id, id })
  createEffect(() => {
    const before = props.changed
    if (!before) return
    setDone({
      text: t('feed.hasChanged', { name: before.name }),
      undoNamed: t('feed.undoChange', { name: before.name }),
      undo: () => changeFeed(own(before), before),
    })
  })
  const hasEnded = (feed: SecretFeed) =>
    setDone({
      text: t('feed.hasEnded', { name: feed.name }),
      undoNamed: t('feed.undoEnd', { name: feed.name }),
      undo: () => reviveFeed(own(feed)),
    })
  const undo = async (deed: () => Promise<void>) => {
    try {
      await deed()
      setDone(undefined)
      setTrouble('')
    } catch (error) {
      setTrouble(problemOf(error).detail)
    }
  }
  return (
    <Section title={t('feed.own')} class="no-print">
      <p class="mb-3 max-w-2xl text-sm text-soft">{t('feed.ownAbout')}</p>
      <div role="status">
        <Show when={done()}>
          {deed => (
            <p class="mb-3 flex flex-wrap items-center gap-3 text-sm">
              <span class="[overflow-wrap:anywhere]">{deed().text}</span>
              <button
                type="button"
                class="button"
                aria-label={deed().undoNamed}
                onClick={() => void undo(deed().undo)}
              >
                {t('edit.undo')}
              </button>
            </p>
          )}
        </Show>
      </div>
      <p role="alert" class="mb-3 text-sm text-bad empty:hidden">
        {trouble()}
      </p>
      <Suspense fallback={<div class="h-20 animate-pulse rounded-md bg-hover" />}>
        <Show when={feeds()}>
          {list => (
            <Show when={list().length > 0} fallback={<Empty>{t('feed.noneOwn')}</Empty>}>
              <ul class="grid gap-2">
                <For each={list()}>
                  {feed => (
                    <SecretFeedItem
                      feed={feed}
                      address={told()?.id === feed.id ? told()?.address : undefined}
                      onChange={() => props.onChange(feed)}
                      onRotate={address => setTold({ id: feed.id, address })}
                      onEnd={() => hasEnded(feed)}
                    />
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Show>
      </Suspense>
    </Section>
  )
}
