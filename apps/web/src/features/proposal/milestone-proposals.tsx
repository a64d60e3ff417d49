import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Section } from '../../ui/section.tsx'
import { ProposalList } from './components/proposal-list.tsx'
import { getMilestoneProposals } from './queries.ts'

/** The open proposals for one milestone, for those who take part. */
export function MilestoneProposals(props: { milestone: string }) {
  const { t, preparation } = useReader()
  const { may } = useSession()
  const proposals = createAsync(async () =>
    may('meet') ? getMilestoneProposals(preparation().id, props.milestone) : [],
  )
  return (
    <Show when={proposals.latest?.length}>
      <Section title={t('proposal.onMilestone')}>
        <ProposalList proposals={proposals.latest ?? []} isOnItsMilestone />
      </Section>
    </Show>
  )
}
