import type { Proposal } from '@tributary/contract/proposal/schema'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { acceptProposal, declineProposal, refreshProposals, withdrawProposal } from '../actions.ts'

/** What one may do with an open proposal: accept or decline it, withdraw one's own. */
export function ProposalDecision(props: {
  proposal: Proposal
  mayDecide: boolean
  mayWithdraw: boolean
}) {
  const { t, preparation } = useReader()
  const id = createUniqueId()
  const [answer, setAnswer] = createSignal('')
  const [trouble, setTrouble] = createSignal('')
  const [isMissing, setMissing] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const one = () => ({ process: preparation().id, id: props.proposal.id })
  const named = () => ({ title: props.proposal.milestone.title })
  const hasClash = () => props.proposal.clashes.length > 0
  let field: HTMLInputElement | undefined
  return (
    <Show when={props.mayDecide || props.mayWithdraw}>
      <div class="no-print mt-4 border-t border-line pt-4">
        <Show when={props.mayDecide}>
          <Show when={hasClash()}>
            <p class="mb-3 text-sm text-warn">{t('proposal.clashes')}</p>
          </Show>
          <label for={`${id}-answer`} class="block text-sm font-medium">
            {t('proposal.answer')}
          </label>
          <p id={`${id}-hint`} class="text-xs text-soft">
            {t('proposal.answerHint')}
          </p>
          <input
            ref={field}
            id={`${id}-answer`}
            type="text"
            class="field mt-1 w-full"
            maxlength="500"
            autocomplete="off"
            aria-describedby={`${id}-hint ${id}-trouble`}
            aria-invalid={isMissing() ? true : undefined}
            value={answer()}
            onInput={input => {
              setAnswer(input.currentTarget.value)
              setTrouble('')
              setMissing(false)
            }}
          />
        </Show>
        <p id={`${id}-trouble`} role="alert" class="mt-1 text-sm text-bad">
          {trouble()}
        </p>
        <div class="mt-3 flex flex-wrap gap-3">
          <Show when={props.mayDecide}>
            <button
              type="button"
              class="button button-main"
              aria-label={t('proposal.acceptNamed', named())}
              disabled={isBusy() || hasClash()}
              onClick={() => void send(accept)}
            >
              {t('proposal.accept')}
            </button>
            <button
              type="button"
              class="button"
              aria-label={t('proposal.declineNamed', named())}
              disabled={isBusy()}
              onClick={decline}
            >
              {t('proposal.decline')}
            </button>
          </Show>
          <Show when={props.mayWithdraw}>
            <button
              type="button"
              class="button"
              aria-label={t('proposal.withdrawNamed', named())}
              disabled={isBusy()}
              onClick={() => void send(() => withdrawProposal(one()))}
            >
              {t('proposal.withdraw')}
            </button>
          </Show>
        </div>
      </div>
    </Show>
  )

  function accept(): Promise<void> {
    const { revision } = props.proposal.milestone
    return acceptProposal(one(), { revision, answer: answer().trim() || undefined })
  }

  function decline(): void {
    if (answer().trim()) {
      void send(() => declineProposal(one(), answer().trim()))
      return
    }
    setTrouble(t('proposal.answerMissing'))
    setMissing(true)
    field?.focus()
  }

  async function send(decide: () => Promise<void>): Promise<void> {
    setBusy(true)
    try {
      await decide()
    } catch (error) {
      const { status, detail } = problemOf(error)
      setTrouble(status === 412 ? t('proposal.movedOn') : detail)
      if (status === 412 || status === 409) await refreshProposals()
    } finally {
      setBusy(false)
    }
  }
}
