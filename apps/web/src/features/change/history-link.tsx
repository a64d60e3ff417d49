import type { Thing } from '@tributary/domain/change/change'
import { useReader } from '../../reader.tsx'
import { historyPath } from './thing-paths.ts'

/** Leads to the history of one thing. */
export function HistoryLink(props: { thing: Thing; id: string; title: string; class?: string }) {
  const { t, href } = useReader()
  return (
    <a
      class={props.class ?? 'link'}
      href={href(historyPath(props.thing, props.id))}
      aria-label={t('change.ofOne', { title: props.title })}
    >
      {t('change.log')}
    </a>
  )
}
