import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { feedLinks } from '../links.ts'

/** The address of a feed, and how each calendar program takes it. */
export function FeedWays(props: { name: string; address: string }) {
  const { t } = useReader()
  const links = () => feedLinks(props.address, props.name)
  const ways = () => [
    { name: t('feed.apple'), href: links().webcal, help: t('feed.appleHelp'), isOutside: false },
    {
      name: t('feed.outlook'),
      href: links().outlook,
      help: t('feed.outlookHelp'),
      isOutside: true,
    },
    {
      name: t('feed.outlookHome'),
      href: links().outlookHome,
      help: t('feed.outlookHomeHelp'),
      isOutside: true,
    },
    { name: t('feed.google'), href: links().google, help: t('feed.googleHelp'), isOutside: true },
    {
      name: t('feed.thunderbird'),
      href: links().webcal,
      help: t('feed.thunderbirdHelp'),
      isOutside: false,
    },
    {
      name: t('feed.download'),
      href: props.address,
      help: t('feed.downloadHelp'),
      isOutside: false,
    },
  ]
  return (
    <div class="grid gap-4">
      <CopyField value={links().address} label={t('feed.address', { name: props.name })} />
      <ul class="no-print grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <For each={ways()}>
          {way => (
            <li class="grid min-w-0 grid-cols-[9.5rem_1fr] items-center gap-3">
              <a
                class="button justify-center"
                href={way.href}
                {...(way.isOutside && { target: '_blank', rel: 'noopener noreferrer' })}
              >
                {way.name}
              </a>
              <span class="text-xs text-soft">{way.help}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
