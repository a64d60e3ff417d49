import { createAsync } from '@solidjs/router'
import Inbox from 'lucide-solid/icons/inbox'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { countOpenProposals } from './queries.ts'

/** Leads to the proposals while some wait, and says how many. */
export function ProposalsLink() {
  const { t, href, preparation } = useReader()
  const { may } = useSession()
  const count = createAsync(async () => (may('meet') ? countOpenProposals(preparation().id) : 0))
  return (
    <Show when={count.latest}>
      {waiting => (
        <a class={may('decide') ? 'button button-main' : 'button'} href={href('/proposals')}>
          <Inbox size={16} aria-hidden="true" />
          {t('proposal.waiting', { count: waiting() })}
        </a>
      )}
    </Show>
  )
}
