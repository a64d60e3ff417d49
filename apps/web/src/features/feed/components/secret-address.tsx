import { useReader } from '../../../reader.tsx'
import { FeedWays } from './feed-ways.tsx'

/** A secret address, shown this once. */
export function SecretAddress(props: { name: string; address: string }) {
  const { t } = useReader()
  return (
    <div class="mt-4 rounded-md border border-accent-line bg-accent-soft p-5">
      <p class="font-medium [overflow-wrap:anywhere]">{t('feed.made', { name: props.name })}</p>
      <p class="mt-1 mb-3 text-sm">{t('feed.once')}</p>
      <FeedWays name={props.name} address={props.address} />
    </div>
  )
}
