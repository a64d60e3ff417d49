import type { ProcessResource } from '@tributary/contract/process/schema'
import type { Session } from '@tributary/contract/session/routes'
import { Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

/** One process of several: what it is, whether it is private or archived, what one is in it. */
export function ProcessCard(props: {
  preparation: ProcessResource
  membership: Session['memberships'][number] | undefined
}) {
  const { t } = useMessages()
  const role = () => {
    const { role, body } = props.membership ?? {}
    return role && t(`process.role.${role}`, { body: (body ?? '').toUpperCase() })
  }
  return (
    <a class="card block p-5 no-underline hover:bg-hover" href={`/${props.preparation.id}`}>
      <span class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span class="font-medium [overflow-wrap:anywhere]">{props.preparation.title}</span>
        <Show when={props.preparation.visibility === 'private'}>
          <StatusMark tone="accent">{t('process.private')}</StatusMark>
        </Show>
        <Show when={props.preparation.archived}>
          <StatusMark tone="plain">{t('process.archived')}</StatusMark>
        </Show>
      </span>
      <span class="mt-1 block text-sm text-soft">
        {[t('process.contents', props.preparation.counts), role()].filter(Boolean).join(' · ')}
      </span>
    </a>
  )
}
