import { useSearchParams } from '@solidjs/router'
import type { ReportedAction } from '@tributary/contract/report/routes'
import { createSignal, onMount, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useMessages } from '../../../reader.tsx'
import { ReasonField } from '../../action/reason-field.tsx'
import { StatusChoice } from '../../action/status-choice.tsx'
import { lookAgain, type Said, sendReport } from '../actions.ts'
import { ReportedFacts } from './reported-facts.tsx'

const STATUSES = ['done', 'in-progress', 'blocked', 'open'] as const

/** Says how far an action is: what the link says is chosen, and its button has the focus. */
export function ReportForm(props: { action: ReportedAction; token: string }) {
  const { t } = useMessages()
  const [search] = useSearchParams<{ status: string }>()
  const chosen = STATUSES.find(known => known === search.status)
  const now = () => STATUSES.find(known => known === props.action.status) ?? 'open'
  const [status, setStatus] = createSignal<Said['status']>(chosen ?? now())
  const [reason, setReason] = createSignal(props.action.statusReason ?? '')
  const [note, setNote] = createSignal(props.action.note ?? '')
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const [saved, setSaved] = createSignal<Said['status']>()
  const isDropped = () => props.action.status === 'dropped'
  let button: HTMLButtonElement | undefined
  let why: HTMLInputElement | undefined
  onMount(() => (why ?? button)?.focus())
  return (
    <>
      <ReportedFacts action={props.action} />
      <Show when={!isDropped()} fallback={<p class="mt-6">{t('report.dropped')}</p>}>
        <Show
          when={saved() === undefined}
          fallback={
            <div class="mt-6" role="status">
              <p class="font-medium text-good">{saidSaved()}</p>
              <p class="mt-1 text-soft">{t('report.savedLead')}</p>
              <div class="mt-5 flex flex-wrap gap-3">
                <a
                  class="button"
                  href={`/${props.action.process.id}/actions?show=${props.action.id}`}
                >
                  {t('report.open')}
                </a>
                <button type="button" class="button" onClick={() => setSaved(undefined)}>
                  {t('report.change')}
                </button>
              </div>
            </div>
          }
        >
          <form
            class="mt-6 grid gap-5"
            onSubmit={submit => {
              submit.preventDefault()
              void send()
            }}
          >
            <StatusChoice
              label={t('report.how')}
              statuses={STATUSES}
              value={status()}
              onChange={setStatus}
            />
            <Show when={status() === 'blocked'}>
              <ReasonField
                status={status()}
                value={reason()}
                onInput={setReason}
                ref={input => {
                  why = input
                }}
              />
            </Show>
            <label class="block text-sm font-medium">
              {t('report.note')} <span class="font-normal text-soft">{t('form.optional')}</span>
              <span class="block text-xs font-normal text-soft">{t('report.noteHint')}</span>
              <textarea
                rows="3"
                maxlength="10000"
                class="field mt-1 block w-full font-normal"
                value={note()}
                onInput={input => setNote(input.currentTarget.value)}
              />
            </label>
            <p role="alert" class="text-sm text-bad empty:hidden [overflow-wrap:anywhere]">
              {trouble()}
            </p>
            <button
              ref={button}
              type="submit"
              class="button button-main justify-self-start"
              disabled={isBusy()}
            >
              {t('report.send', { status: t(`action.status.${status()}`) })}
            </button>
          </form>
        </Show>
      </Show>
    </>
  )

  function saidSaved(): string {
    const said = saved()
    return said ? t('report.saved', { status: t(`action.status.${said}`) }) : ''
  }

  async function send(): Promise<void> {
    setTrouble('')
    setBusy(true)
    const said = {
      status: status(),
      ...(status() === 'blocked' && { statusReason: reason().trim() }),
      note: note().trim() || null,
    }
    try {
      await sendReport(props.token, props.action.revision, said)
      setSaved(said.status)
    } catch (error) {
      const { status, detail } = problemOf(error)
      setTrouble(status === 412 ? t('report.stale') : t('report.failed', { why: detail }))
    } finally {
      setBusy(false)
      await lookAgain()
    }
  }
}
