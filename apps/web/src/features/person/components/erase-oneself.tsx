import { createSignal } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { erasePerson } from '../actions.ts'

/** Erases oneself, once one's own address is typed. */
export function EraseOneself(props: { email: string }) {
  const { t } = useMessages()
  const [typed, setTyped] = createSignal('')
  return (
    <div class="mt-3">
      <Confirm
        open={t('person.eraseMe')}
        title={t('person.eraseTitle')}
        about={t('person.eraseSure')}
        deed={t('person.eraseMe')}
        onConfirm={() => erasePerson(typed())}
      >
        <label class="mt-4 block text-sm font-medium [overflow-wrap:anywhere]">
          {t('person.eraseConfirm', { email: props.email })}
          <input
            type="text"
            inputmode="email"
            autocomplete="off"
            class="field mt-1 w-full font-normal"
            value={typed()}
            onInput={input => setTyped(input.currentTarget.value)}
          />
        </label>
      </Confirm>
    </div>
  )
}
