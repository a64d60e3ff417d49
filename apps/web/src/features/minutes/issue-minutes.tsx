import { createAsync, revalidate, useNavigate } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { problemOf } from '../../api.ts'
import { useReader } from '../../reader.tsx'
import { Modal } from '../../ui/modal.tsx'
import { notify } from '../../ui/notices.tsx'
import { pathOfOne } from '../meeting/occurrence-asked.ts'
import { issueMinutes } from './actions.ts'
import { getMinutesPreview } from './queries.ts'

/** Issues minutes, once somebody has seen what that records and what it cannot. */
export function IssueMinutes(props: { meeting: string; on: Day | undefined }) {
  const { t } = useReader()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <button
        type="button"
        class="button button-main"
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        {t('minutes.prepare')}
      </button>
      <Show when={isOpen()}>
        <Modal title={t('minutes.prepare')} onClose={() => setOpen(false)}>
          {close => (
            <Suspense fallback={<p class="mt-3 text-soft">{t('minutes.preparing')}</p>}>
              <Preview {...props} onClose={close} />
            </Suspense>
          )}
        </Modal>
      </Show>
    </>
  )

  async function open(): Promise<void> {
    await revalidate(getMinutesPreview.key)
    setOpen(true)
  }
}

function Preview(props: { meeting: string; on: Day | undefined; onClose: () => void }) {
  const { t, href, preparation } = useReader()
  const navigate = useNavigate()
  const preview = createAsync(() =>
    getMinutesPreview(preparation().id, props.meeting, props.on).catch(error => {
      setTrouble(problemOf(error).detail)
      return undefined
    }),
  )
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  return (
    <form
      class="mt-3 grid gap-4 text-sm"
      onSubmit={submit => {
        submit.preventDefault()
        void issue()
      }}
    >
      <Show when={preview()}>
        {found => (
          <>
            <Lines
              title={t('minutes.create')}
              none={t('minutes.createNothing')}
              of={found().create}
            />
            <Show when={found().unreadable.length > 0}>
              <Lines
                title={t('minutes.unreadable')}
                hint={t('minutes.unreadableHint')}
                of={found().unreadable}
                isBad
              />
            </Show>
            <Show when={found().there.length > 0}>
              <Lines
                title={t('minutes.there')}
                of={found().there.map(line => ({
                  ...line,
                  detail: line.differs ? t('minutes.differs') : undefined,
                }))}
              />
            </Show>
          </>
        )}
      </Show>
      <p role="alert" class="text-bad empty:hidden">
        {trouble() && `${t('minutes.notIssued')}. ${trouble()}`}
      </p>
      <div class="flex flex-wrap gap-3">
        <button type="submit" class="button button-main" disabled={isBusy()}>
          {t('minutes.issue')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('form.back')}
        </button>
      </div>
    </form>
  )

  async function issue(): Promise<void> {
    const { meeting, on } = props
    setBusy(true)
    try {
      const { number } = await issueMinutes(preparation().id, meeting, on)
      props.onClose()
      notify({ about: `minutes/${meeting}/${on}`, text: t('minutes.isIssued', { number }) })
      navigate(href(pathOfOne(meeting, on, 'minutes')))
    } catch (error) {
      setTrouble(problemOf(error).detail)
    } finally {
      setBusy(false)
    }
  }
}

type Line = { kind: 'decision' | 'action'; line: number; text: string; detail?: string | undefined }

function Lines(props: {
  title: string
  hint?: string
  none?: string
  of: Line[]
  isBad?: boolean
}) {
  const { t } = useReader()
  return (
    <section>
      <h3 class={`font-semibold ${props.isBad ? 'text-bad' : ''}`}>{props.title}</h3>
      <Show when={props.hint}>
        <p class="mt-1 text-soft">{props.hint}</p>
      </Show>
      <ul class="mt-1 grid gap-1">
        <For each={props.of} fallback={<li class="text-soft">{props.none}</li>}>
          {({ kind, line, text, detail }) => (
            <li class="[overflow-wrap:anywhere]">
              <span class="text-soft">{t(`minutes.${kind}`)}: </span>
              {props.isBad ? t('minutes.line', { line: line + 1, text }) : text}
              <Show when={detail}>
                <span class="block text-warn">{detail}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
