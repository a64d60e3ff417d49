import type { Problem } from '@tributary/contract/problem'
import Alert from 'lucide-solid/icons/circle-alert'
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { dropDraft, keepDraft, readDraft } from '../../change/draft.ts'
import { asStored, type Mentionable } from '../mention-labels.ts'
import { MentionArea } from './mention-area.tsx'

/** A field for a comment. What is typed outlives a failure and a reload. */
export function CommentForm(props: {
  draftName: string
  label: string
  /** What stands in it at first. */
  text?: string
  send: string
  failed: string
  people: Mentionable[]
  isFocused?: boolean
  /** Sends what is typed, as it is stored; under the same key it is said once. */
  onSend: (text: string, key: string) => Promise<void>
  /** What to say of a refusal beyond its own words. */
  explain?: (problem: Problem) => JSX.Element
  onCancel?: () => void
}) {
  const { t } = useReader()
  const id = createUniqueId()
  const draft = readDraft(props.draftName)
  const [text, setText] = createSignal(String(draft?.values.text ?? props.text ?? ''))
  const [problem, setProblem] = createSignal<Problem>()
  const [isBusy, setBusy] = createSignal(false)
  let key = draft?.key
  const keep = () => keepDraft(props.draftName, { values: { text: text() }, ...(key && { key }) })
  const said = (refused: Problem) =>
    refused.errors?.map(({ message }) => message).join('; ') ?? refused.detail
  const send = async () => {
    const stored = asStored(text(), props.people).trim()
    if (stored === '' || isBusy()) return
    if (key?.of !== stored) key = { id: crypto.randomUUID(), of: stored }
    keep()
    setBusy(true)
    try {
      await props.onSend(stored, key.id)
      dropDraft(props.draftName)
      key = undefined
      setText('')
      setProblem(undefined)
    } catch (error) {
      setProblem(problemOf(error))
    }
    setBusy(false)
  }
  return (
    <form
      class="no-print"
      onSubmit={submit => {
        submit.preventDefault()
        void send()
      }}
    >
      <MentionArea
        label={props.label}
        describedBy={`${id}-hint ${id}-problem`}
        isInvalid={problem() !== undefined}
        value={text()}
        people={props.people}
        isFocused={props.isFocused ?? false}
        isBusy={isBusy()}
        onType={typed => {
          setText(typed)
          keep()
        }}
        onSend={() => void send()}
      />
      <p id={`${id}-hint`} class="mt-1 text-xs text-soft">
        {t('comment.hint')}
      </p>
      <div id={`${id}-problem`} role="alert">
        <Show when={problem()}>
          {refused => (
            <div class="mt-2 flex items-start gap-1.5 text-sm">
              <Alert size={16} aria-hidden="true" class="mt-0.5 shrink-0 text-bad" />
              <div class="min-w-0 [overflow-wrap:anywhere]">
                <p class="text-bad">
                  {props.failed}: {said(refused())}
                </p>
                {props.explain?.(refused())}
              </div>
            </div>
          )}
        </Show>
      </div>
      <div class="mt-2 flex flex-wrap gap-2">
        <button
          type="submit"
          class="button button-main"
          disabled={text().trim() === '' || isBusy()}
        >
          {isBusy() ? t('comment.sending') : props.send}
        </button>
        <Show when={props.onCancel}>
          <button
            type="button"
            class="button"
            onClick={() => {
              dropDraft(props.draftName)
              props.onCancel?.()
            }}
          >
            {t('comment.keep')}
          </button>
        </Show>
      </div>
    </form>
  )
}
