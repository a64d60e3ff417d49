import type { Proposal } from '@tributary/contract/proposal/schema'
import { For, type JSX, Show } from 'solid-js'
import { ProposalItem } from './proposal-item.tsx'

/** Proposals one below the other; what somebody types in one stays while others change. */
export function ProposalList(props: {
  proposals: Proposal[]
  empty?: JSX.Element
  isOnItsMilestone?: boolean
}) {
  const find = (id: string) => props.proposals.find(proposal => proposal.id === id)
  return (
    <ul class="grid gap-4">
      <For each={props.proposals.map(({ id }) => id)} fallback={<li>{props.empty}</li>}>
        {id => (
          <li>
            <Show when={find(id)}>
              {proposal => (
                <ProposalItem
                  proposal={proposal()}
                  isOnItsMilestone={props.isOnItsMilestone === true}
                />
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
