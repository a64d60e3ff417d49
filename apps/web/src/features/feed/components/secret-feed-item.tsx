import type { SecretFeed } from '@tributary/contract/feed/schema'
import { writeInstant } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { endFeed, rotateFeed } from '../actions.ts'
import { SecretAddress } from './secret-address.tsx'

/** A feed at a secret address: what it holds, since when, and who fetched it last. */
export function SecretFeedItem(props: {
  feed: SecretFeed
  /** Its new address, for as long as it is told. */
  address: string | undefined
  onChange: () => void
  onRotate: (address: string) => void
  onEnd: () => void
}) {
  const { t, messages, preparation, timeZone } = useReader()
  const when = (instant: string) => writeInstant(messages, instant, timeZone())
  const fetched = () => {
    const { fetchedAt, fetchedBy } = props.feed
    if (fetchedAt === null) return t('feed.neverFetched')
    return fetchedBy
      ? t('feed.fetchedBy', { when: when(fetchedAt), by: fetchedBy })
      : t('feed.fetched', { when: when(fetchedAt) })
  }
  const named = () => ({ name: props.feed.name })
  const own = () => ({ process: preparation().id, id: props.feed.id })
  // The list is read anew by then, and this one of it with it.
  const rotate = async () => {
    const { onRotate } = props
    onRotate(await rotateFeed(own()))
  }
  const end = async () => {
    const { onEnd } = props
    await endFeed(own())
    onEnd()
  }
  return (
    <li class="card p-4">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div class="min-w-0 flex-1 basis-60">
          <p class="font-medium [overflow-wrap:anywhere]">
            <bdi>{props.feed.name}</bdi>
          </p>
          <p class="text-sm">{t(`feed.kind.${props.feed.choice.scope.kind}`)}</p>
          <p class="text-sm text-soft">
            {t('feed.madeOn', { when: when(props.feed.createdAt) })} {fetched()}
          </p>
        </div>
        <button
          type="button"
          class="button"
          aria-label={t('feed.changeNamed', named())}
          onClick={() => props.onChange()}
        >
          {t('feed.change')}
        </button>
        <Confirm
          open={t('feed.rotate')}
          openNamed={t('feed.rotateNamed', named())}
          title={t('feed.rotateNamed', named())}
          about={t('feed.rotateAbout')}
          deed={t('feed.rotate')}
          onConfirm={rotate}
        />
        <button
          type="button"
          class="button"
          aria-label={t('feed.endNamed', named())}
          onClick={() => void end()}
        >
          {t('feed.end')}
        </button>
      </div>
      <div role="status">
        <Show when={props.address} keyed>
          {told => <SecretAddress name={props.feed.name} address={told} />}
        </Show>
      </div>
    </li>
  )
}
