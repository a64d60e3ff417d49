import { annexTexts } from '@tributary/messages/annex'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Import } from '../create-import.ts'

/** Writes the rows that are taken, with one reason for all. */
export function ApplyForm(props: { of: Import }) {
  const { messages } = useReader()
  const say = annexTexts(messages)
  const id = createUniqueId()
  const [reason, setReason] = createSignal('')
  const isKnown = () => props.of.preview()?.rows.every(({ kind }) => kind === 'identical')
  const count = () => props.of.chosen().length
  return (
    <Show
      when={props.of.writable().length > 0}
      fallback={
        <p class="text-soft">{say(isKnown() ? 'annex.nothingToWrite' : 'annex.noneToTake')}</p>
      }
    >
      <form
        class="sticky bottom-0 -mx-4 border-t border-line bg-ground px-4 py-4 max-md:bottom-14"
        onSubmit={submit => {
          submit.preventDefault()
          void props.of.apply(reason().trim()).then(() => setReason(''))
        }}
      >
        <div class="flex flex-wrap items-end gap-4">
          <div class="min-w-0 grow basis-64">
            <label for={id} class="text-sm font-medium">
              {say('annex.reason')}{' '}
              <span class="font-normal text-soft">{say('annex.reasonHint')}</span>
            </label>
            <input
              id={id}
              class="field mt-1 w-full"
              maxLength={500}
              value={reason()}
              onInput={input => setReason(input.currentTarget.value)}
            />
          </div>
          <button
            type="submit"
            class="button button-main"
            disabled={count() === 0 || props.of.isBusy()}
          >
            {say('annex.apply', { count: count() })}
          </button>
        </div>
      </form>
    </Show>
  )
}
