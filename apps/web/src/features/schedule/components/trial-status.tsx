import { goalChangeSentence } from '@tributary/messages/schedule-sentences'
import { whatIfTexts } from '@tributary/messages/what-if'
import { useReader } from '../../../reader.tsx'
import type { Trial } from '../trial.ts'

/** What was tried out does, in a line: heard as it changes, and in sight where there is no side. */
export function TrialStatus(props: { trial: Trial }) {
  const { messages } = useReader()
  const say = whatIfTexts(messages)
  const status = () => {
    const ripple = props.trial.ripple()
    if (!ripple || props.trial.moves().length === 0) return ''
    const { slips, goal } = ripple
    const title = (id: string) => props.trial.milestoneOf(id)?.title ?? id
    const told = goal ? `${goalChangeSentence(messages, goal, title)} ` : ''
    return told + say('whatIf.summary', { slips: slips.length })
  }
  return (
    <p
      role="status"
      class="no-print sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-20 -mx-4 border-t border-accent-line bg-accent-soft px-4 py-2 text-sm font-medium empty:sr-only sm:-mx-6 sm:px-6 md:bottom-0 xl:sr-only"
    >
      {status()}
    </p>
  )
}
