import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getSession, useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ProposalList } from './components/proposal-list.tsx'
import { getProposals } from './queries.ts'

/** What bodies ask the coordinators for: what waits first, then what was decided. */
export default function ProposalsPage() {
  const { t } = useReader()
  const { may } = useSession()
  const known = createAsync(() => getSession())
  return (
    <Show when={known()}>
      <Show
        when={may('meet')}
        fallback={
          <Page title={t('proposal.list')}>
            <p class="font-medium">{t('proposal.notAllowed')}</p>
            <p class="mt-1 text-soft">{t('proposal.notAllowedHint')}</p>
          </Page>
        }
      >
        <Proposals />
      </Show>
    </Show>
  )
}

function Proposals() {
  const { t, preparation } = useReader()
  const proposals = createAsync(() => getProposals(preparation().id))
  const open = () => proposals()?.filter(({ status }) => status === 'open') ?? []
  const decided = () => proposals()?.filter(({ status }) => status !== 'open') ?? []
  return (
    <Page title={t('proposal.list')} lead={t('proposal.lead')}>
      <Show when={proposals()}>
        <div class="grid max-w-3xl gap-10">
          <Section title={t('proposal.open')}>
            <ProposalList proposals={open()} empty={<Empty>{t('proposal.none')}</Empty>} />
          </Section>
          <Show when={decided().length > 0}>
            <Section title={t('proposal.decided')}>
              <ProposalList proposals={decided()} />
            </Section>
          </Show>
        </div>
      </Show>
    </Page>
  )
}
