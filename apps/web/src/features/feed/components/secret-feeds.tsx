import { createAsync } from '@solidjs/router'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { reviveFeed } from '../actions.ts'
import { getFeeds } from '../queries.ts'
import { SecretFeedItem } from './secret-feed-item.tsx'

/** One's own secret addresses: which there are, who fetches them, and the way to end them. */
export function SecretFeeds() {
  const { t, preparation } = useReader()
  const feeds = createAsync(() => getFeeds(preparation().id))
  const [ended, setEnded] = createSignal<{ id: string; name: string }>()
  const [told, setTold] = createSignal<{ id: string; address: string }>()
  const [trouble, setTrouble] = createSignal('')
  const undo = async (id: string) => {
    try {
      await reviveFeed({ process: preparation().id, id })
      setEnded(undefined)
      setTrouble('')
    } catch (error) {
      setTrouble(problemOf(error).detail)
    }
  }
  return (
    <Section title={t('feed.own')} class="no-print">
      <p class="mb-3 max-w-2xl text-sm text-soft">{t('feed.ownAbout')}</p>
      <div role="status">
        <Show when={ended()}>
          {feed => (
            <p class="mb-3 flex flex-wrap items-center gap-3 text-sm">
              <span class="[overflow-wrap:anywhere]">
                {t('feed.hasEnded', { name: feed().name })}
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('feed.undoEnd', { name: feed().name })}
                onClick={() => void undo(feed().id)}
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
                      onRotate={address => setTold({ id: feed.id, address })}
                      onEnd={() => setEnded(feed)}
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
