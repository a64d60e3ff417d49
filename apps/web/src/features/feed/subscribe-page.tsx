import type { SecretFeed } from '@tributary/contract/feed/schema'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { DigestSection } from '../digest/digest-section.tsx'
import { FeedBuilder } from './components/feed-builder.tsx'
import { SecretFeeds } from './components/secret-feeds.tsx'

/** The calendar feeds and the weekly digest, with what each holds. */
export default function SubscribePage() {
  const { t } = useReader()
  const { membership } = useSession()
  const [changing, setChanging] = createSignal<SecretFeed>()
  const [changed, setChanged] = createSignal<SecretFeed>()
  const done = () => {
    setChanged(changing())
    setChanging(undefined)
  }
  return (
    <Page title={t('feed.title')} lead={t('feed.lead')}>
      <div class="grid grid-cols-1 gap-12">
        <FeedBuilder
          changing={changing()}
          onChanged={done}
          onLeave={() => setChanging(undefined)}
        />
        <Show when={membership()}>
          <SecretFeeds changed={changed()} onChange={setChanging} />
        </Show>
        <DigestSection />
      </div>
    </Page>
  )
}
