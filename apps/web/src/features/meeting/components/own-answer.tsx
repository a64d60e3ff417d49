import type { Day } from '@tributary/domain/date/day'
import { createSignal, For } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { type Answer, answerInvitation } from '../attendance-actions.ts'

const ANSWERS: Answer[] = ['accepted', 'tentative', 'declined']

/** Whether the reader comes: to a meeting, to a series, or to one of its meetings. */
export function OwnAnswer(props: {
  meeting: string
  isSeries: boolean
  on: Day | undefined
  reply: Answer | 'needs-action'
}) {
  const { t, preparation } = useReader()
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  return (
    <fieldset class="no-print" disabled={isBusy()}>
      <legend class="text-sm font-medium">{t('attendance.yours')}</legend>
      <div class="mt-1 flex flex-wrap gap-2">
        <For each={ANSWERS}>
          {reply => (
            <button
              type="button"
              class="button aria-pressed:border-accent-line aria-pressed:bg-accent-soft aria-pressed:text-accent"
              aria-pressed={props.reply === reply}
              onClick={() => void answer(reply)}
            >
              {t(`attendance.say.${reply}`)}
            </button>
          )}
        </For>
      </div>
      <p class="mt-1 text-xs text-soft empty:hidden">
        {props.isSeries && t(props.on ? 'attendance.oneDate' : 'attendance.wholeSeries')}
      </p>
      <p role="alert" class="mt-1 text-sm text-bad empty:hidden">
        {trouble()}
      </p>
    </fieldset>
  )

  async function answer(reply: Answer): Promise<void> {
    setTrouble('')
    setBusy(true)
    try {
      const param = { process: preparation().id, id: props.meeting }
      await answerInvitation(param, { reply, ...(props.on && { on: props.on }) })
    } catch (error) {
      setTrouble(problemOf(error).detail)
    } finally {
      setBusy(false)
    }
  }
}
