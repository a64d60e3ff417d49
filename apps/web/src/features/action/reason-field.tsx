import { useMessages } from '../../reader.tsx'

/** Why an action is blocked or dropped: one line, which is needed. */
export function ReasonField(props: {
  status: string
  value: string
  onInput: (text: string) => void
  ref?: ((input: HTMLInputElement) => void) | undefined
}) {
  const { t } = useMessages()
  return (
    <label class="block text-sm font-medium">
      {t(props.status === 'dropped' ? 'action.whyDropped' : 'action.whyBlocked')}
      <input
        ref={element => props.ref?.(element)}
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
