import { createAsync } from '@solidjs/router'
import type { Proposal } from '@tributary/contract/proposal/schema'
import { writeInstant } from '@tributary/messages/date'
import { createMemo, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { StatusMark, type Tone } from '../../../ui/status-mark.tsx'
import { getMilestones } from '../../milestone/queries.ts'
import { useMayDecide } from '../may-decide.ts'
import { proposalRows } from '../proposal-rows.ts'
import { ProposalDecision } from './proposal-decision.tsx'

const TONES: Record<Proposal['status'], Tone> = {
  open: 'accent',
  accepted: 'good',
  declined: 'plain',
  withdrawn: 'plain',
}

/** One proposal: of what, by whom, from what to what, why, and what became of it. */
export function ProposalItem(props: {
  proposal: Proposal
  isOnItsMilestone?: boolean
  /** Whether it stands under the name of its draft. */
  isPart?: boolean
}) {
  const { t, messages, href, timeZone, acronym, preparation } = useReader()
  const { may, person } = useSession()
  const mayDecide = useMayDecide()
  const milestones = createAsync(() => getMilestones(preparation().id), { initialValue: [] })
  const nameOf = (id: string) => milestones().find(one => one.id === id)?.title ?? acronym(id)
  const told = createMemo(() => proposalRows(messages, props.proposal, nameOf))
  const proposal = () => props.proposal
  const isOpen = () => proposal().status === 'open'
  const when = (instant: string) => writeInstant(messages, instant, timeZone())
  const decided = () => {
    const { status, decidedBy, decidedAt } = proposal()
    if (!decidedBy || !decidedAt) return undefined
    const word = t(`proposal.status.${status}`)
    return t('proposal.decidedBy', { status: word, name: decidedBy, when: when(decidedAt) })
  }
  return (
    <article class="card p-5">
      <header class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Show
          when={props.isOnItsMilestone}
          fallback={
            <Dynamic
              component={props.isPart ? 'h4' : 'h3'}
              class="font-semibold [overflow-wrap:anywhere]"
            >
              <a class="quiet-link" href={href(`/milestones/${proposal().milestone.id}`)}>
                {proposal().milestone.title}
              </a>
            </Dynamic>
          }
        >
          <h3 class="sr-only">{proposal().milestone.title}</h3>
        </Show>
        <StatusMark tone={TONES[proposal().status]}>
          {t(`proposal.status.${proposal().status}`)}
        </StatusMark>
      </header>
      <p class="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <Show when={proposal().body}>{body => <BodyMark id={body()} />}</Show>
        <span>
          {t('proposal.by', {
            name: proposal().proposedBy.name,
            when: when(proposal().proposedAt),
          })}
        </span>
      </p>
      <Show when={!props.isPart && proposal().draft}>
        {draft => (
          <p class="mt-1 text-sm text-soft">
            {t('proposal.ofDraft')}{' '}
            <a class="link" href={href(`/roadmaps?draft=${draft().id}`)}>
              {draft().name}
            </a>
          </p>
        )}
      </Show>
      <dl class="mt-4 grid gap-y-1 text-sm sm:grid-cols-[8rem_1fr] sm:gap-3">
        <For each={told().rows}>
          {row => (
            <>
              <dt class="text-soft">{row.label}</dt>
              <dd class="[overflow-wrap:anywhere]">
                <del class="text-soft decoration-line-strong">{row.from}</del>
                <span aria-hidden="true"> → </span>
                <span class="sr-only"> {t('proposal.to')} </span>
                <ins class="font-medium no-underline">{row.to}</ins>
                <Show when={row.now}>
                  {now => <p class="mt-1 text-warn">{t('proposal.now', { value: now() })}</p>}
                </Show>
              </dd>
            </>
          )}
        </For>
      </dl>
      <blockquote class="mt-4 border-s-2 border-line ps-3 text-sm [overflow-wrap:anywhere]">
        {proposal().reason}
      </blockquote>
      <Show when={told().kept.length > 0}>
        <p class="mt-3 text-sm text-soft">
          {t('proposal.alsoChanged', { fields: messages.list(told().kept) })}
        </p>
      </Show>
      <Show when={decided()}>
        {text => (
          <div class="mt-4 border-t border-line pt-3 text-sm">
            <p class="text-soft">{text()}</p>
            <Show when={proposal().answer}>
              <p class="mt-1 [overflow-wrap:anywhere]">{proposal().answer}</p>
            </Show>
          </div>
        )}
      </Show>
      <Show when={isOpen()}>
        <ProposalDecision
          proposal={proposal()}
          mayDecide={mayDecide(proposal())}
          mayWithdraw={may('propose') && person()?.id === proposal().proposedBy.id}
        />
      </Show>
    </article>
  )
}
