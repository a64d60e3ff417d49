import type { Proposal } from '@tributary/contract/proposal/schema'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { ProposalItem } from './proposal-item.tsx'

/**
 * Proposals one below the other, those of one draft together under its name; what somebody types
 * in one stays while others change.
 */
export function ProposalList(props: {
  proposals: Proposal[]
  empty?: JSX.Element
  isOnItsMilestone?: boolean
}) {
  const groups = createMemo(() =>
    Map.groupBy(props.proposals, ({ id, draft }) =>
      draft && !props.isOnItsMilestone ? `draft ${draft.id}` : id,
    ),
  )
  const draftOf = (key: string) => (key.startsWith('draft ') ? groups().get(key)?.[0]?.draft : null)
  return (
    <ul class="grid gap-4">
      <For each={[...groups().keys()]} fallback={<li>{props.empty}</li>}>
        {key => (
          <Show
            when={draftOf(key)}
            fallback={<Parts proposals={groups().get(key) ?? []} {...onMilestone()} />}
          >
            {draft => (
              <li class="rounded-md border border-line bg-sunken p-3 sm:p-4">
                <DraftHead draft={draft()} count={groups().get(key)?.length ?? 0} />
                <ul class="mt-3 grid gap-3">
                  <Parts proposals={groups().get(key) ?? []} isPart />
                </ul>
              </li>
            )}
          </Show>
        )}
      </For>
    </ul>
  )

  function onMilestone() {
    return { isOnItsMilestone: props.isOnItsMilestone === true }
  }
}

function DraftHead(props: { draft: { id: string; name: string }; count: number }) {
  const { t, href } = useReader()
  return (
    <div class="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-1 text-sm">
      <h3 class="font-semibold [overflow-wrap:anywhere]">
        {t('proposal.draft', { name: props.draft.name })}{' '}
        <span class="ms-1 font-normal text-soft">
          {t('proposal.parts', { count: props.count })}
        </span>
      </h3>
      <a
        class="link"
        aria-label={`${t('proposal.seeDraft')}: ${props.draft.name}`}
        href={href(`/roadmaps?draft=${props.draft.id}`)}
      >
        {t('proposal.seeDraft')}
      </a>
    </div>
  )
}

function Parts(props: { proposals: Proposal[]; isOnItsMilestone?: boolean; isPart?: boolean }) {
  const find = (id: string) => props.proposals.find(proposal => proposal.id === id)
  return (
    <For each={props.proposals.map(({ id }) => id)}>
      {id => (
        <li>
          <Show when={find(id)}>
            {proposal => (
              <ProposalItem
                proposal={proposal()}
                isOnItsMilestone={props.isOnItsMilestone === true}
                isPart={props.isPart === true}
              />
            )}
          </Show>
        </li>
      )}
    </For>
  )
}
