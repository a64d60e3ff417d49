import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getSession, useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ProposalList } from './components/proposal-list.tsx'
import { useMayDecide } from './may-decide.ts'
import { getProposals } from './queries.ts'

/** What bodies ask others to change: what waits for one's own body first, then what was decided. */
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
  const { t, acronym, preparation } = useReader()
  const { membership } = useSession()
  const mayDecide = useMayDecide()
  const proposals = createAsync(() => getProposals(preparation().id))
  // A coordinator decides on all of them: for an editor, those of the own body come first.
  const body = () => (membership()?.role === 'editor' ? membership()?.body : undefined)
  const open = () => proposals()?.filter(({ status }) => status === 'open') ?? []
  const own = () => (body() ? open().filter(mayDecide) : [])
  const others = () => open().filter(proposal => !own().includes(proposal))
  const decided = () => proposals()?.filter(({ status }) => status !== 'open') ?? []
  return (
    <Page title={t('proposal.list')} lead={t('proposal.lead')}>
      <Show when={proposals()}>
        <div class="grid max-w-3xl gap-10">
          <Show when={own().length > 0}>
            <Section title={t('proposal.waitsFor', { body: acronym(body() ?? '') })}>
              <ProposalList proposals={own()} />
            </Section>
          </Show>
          <Show when={others().length > 0 || own().length === 0}>
            <Section title={t(own().length > 0 ? 'proposal.openElsewhere' : 'proposal.open')}>
              <ProposalList proposals={others()} empty={<Empty>{t('proposal.none')}</Empty>} />
            </Section>
          </Show>
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
