import { Show } from 'solid-js'
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
  return (
    <Page title={t('feed.title')} lead={t('feed.lead')}>
      <div class="grid grid-cols-1 gap-12">
        <FeedBuilder />
        <Show when={membership()}>
          <SecretFeeds />
        </Show>
        <DigestSection />
      </div>
    </Page>
  )
}
