import { createAsync } from '@solidjs/router'
import Inbox from 'lucide-solid/icons/inbox'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { useMayDecide } from './may-decide.ts'
import { getOpenProposals } from './queries.ts'

/** Leads to the proposals while some wait, and says how many. */
export function ProposalsLink() {
  const { t, href, preparation } = useReader()
  const { may } = useSession()
  const mayDecide = useMayDecide()
  const open = createAsync(async () => (may('meet') ? getOpenProposals(preparation().id) : []))
  return (
    <Show when={open.latest?.length}>
      {count => (
        <a
          class={open.latest?.some(mayDecide) ? 'button button-main' : 'button'}
          href={href('/proposals')}
        >
          <Inbox size={16} aria-hidden="true" />
          {t('proposal.waiting', { count: count() })}
        </a>
      )}
    </Show>
  )
}
