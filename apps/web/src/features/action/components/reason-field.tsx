import { useReader } from '../../../reader.tsx'

/** Why an action is blocked or dropped: one line, which is needed. */
export function ReasonField(props: {
  status: string
  value: string
  onInput: (text: string) => void
}) {
  const { t } = useReader()
  return (
    <label class="block text-sm font-medium">
      {t(props.status === 'dropped' ? 'action.whyDropped' : 'action.whyBlocked')}
      <input
        type="text"
        required
        maxlength="500"
        class="field mt-1 w-full font-normal"
        value={props.value}
        onInput={input => props.onInput(input.currentTarget.value)}
      />
    </label>
  )
}
