import { useReader } from '../../../reader.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { feedLinks } from '../links.ts'

/** One feed: what it holds, its address, and the ways to take it. */
export function FeedCard(props: { name: string; about: string; path: string }) {
  const { t } = useReader()
  const links = () => feedLinks(`${location.origin}${props.path}`, props.name)
  return (
    <li class="card p-4">
      <h3 class="font-medium">{props.name}</h3>
      <p class="text-sm text-soft">{props.about}</p>
      <div class="mt-3 flex flex-wrap gap-2">
        <CopyField value={links().address} label={t('feed.address', { name: props.name })} />
        <div class="no-print flex flex-wrap gap-2">
          <a class="button" href={links().webcal}>
            {t('feed.open')}
          </a>
          <a class="button" href={links().google} target="_blank" rel="noopener noreferrer">
            {t('feed.google')}
          </a>
          <a class="button" href={links().outlook} target="_blank" rel="noopener noreferrer">
            {t('feed.outlook')}
          </a>
          <a class="button" href={props.path} download="">
            {t('feed.download')}
          </a>
        </div>
      </div>
    </li>
  )
}
