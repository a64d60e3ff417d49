import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { ErrorSummary, type SummaryLine } from '../../ui/form/error-summary.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

/** The frame of a thing's fields: what stands in the way, why it is written, and the buttons. */
export function ThingForm(props: {
  submit: string
  isBusy: boolean
  /** What stands in the way of saving. */
  summary: SummaryLine[] | undefined
  /** Whether it holds what was typed before. */
  isKept: boolean
  needsReason: boolean
  onSubmit: () => void
  onStartAfresh: () => void
  onLeave: () => void
  children: JSX.Element
}) {
  const { t } = useReader()
  return (
    <form
      noValidate
      class="max-w-2xl"
      onSubmit={submit => {
        submit.preventDefault()
        props.onSubmit()
      }}
    >
      <Show when={props.isKept}>
        <p class="card mb-6 flex flex-wrap items-center gap-3 px-4 py-2 text-sm" role="status">
          {t('edit.draftKept')}
          <button type="button" class="link" onClick={() => props.onStartAfresh()}>
            {t('edit.startAfresh')}
          </button>
        </p>
      </Show>
      <Show when={props.summary} keyed>
        {lines => <ErrorSummary title={t('form.problem')} lines={lines} />}
      </Show>
      <div class="grid gap-5">
        {props.children}
        <TextField
          name="reason"
          label={t('edit.reason')}
          hint={props.needsReason ? undefined : t('edit.reasonHint')}
          optional={!props.needsReason}
        />
      </div>
      <div class="mt-8 flex flex-wrap items-center gap-3">
        <button type="submit" class="button button-main" disabled={props.isBusy}>
          {props.submit}
        </button>
        <button type="button" class="button" onClick={() => props.onLeave()}>
          {t('edit.leave')}
        </button>
      </div>
    </form>
  )
}
