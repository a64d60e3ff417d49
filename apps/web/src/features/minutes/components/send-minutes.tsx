import { createAsync } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { notify } from '../../../ui/notices.tsx'
import { sendMinutes } from '../actions.ts'
import { getMinutesReaders } from '../queries.ts'

type Of = { meeting: string; on: Day | undefined; number: number }

/** Sends minutes by mail to those whom somebody chooses among the invited. */
export function SendMinutes(props: Of) {
  const { t } = useReader()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('minutes.send')}
      </button>
      <Show when={isOpen()}>
        <Modal title={t('minutes.sendTitle')} onClose={() => setOpen(false)}>
          {close => (
            <Suspense>
              <Readers {...props} onClose={close} />
            </Suspense>
          )}
        </Modal>
      </Show>
    </>
  )
}

function Readers(props: Of & { onClose: () => void }) {
  const { t, acronym, preparation } = useReader()
  const readers = createAsync(() => getMinutesReaders(preparation().id, props.meeting, props.on), {
    initialValue: [],
  })
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const chosen = () => readers().filter(({ key }) => !left().has(key))
  return (
    <form
      class="mt-3 grid gap-3 text-sm"
      onSubmit={submit => {
        submit.preventDefault()
        void send()
      }}
    >
      <p class="text-soft">{t('minutes.sendHint')}</p>
      <label class="flex items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          class="size-5 accent-(--accent-fill)"
          checked={left().size === 0}
          onChange={change =>
            setLeft(new Set(change.currentTarget.checked ? [] : readers().map(({ key }) => key)))
          }
        />
        {t('minutes.all')}
      </label>
      <ul class="grid max-h-72 gap-1.5 overflow-auto">
        <For each={readers()}>
          {({ key, name, body, isGuest }) => (
            <li>
              <label class="flex items-center gap-2.5">
                <input
                  type="checkbox"
                  class="size-5 shrink-0 accent-(--accent-fill)"
                  checked={!left().has(key)}
                  onChange={() => {
                    const next = new Set(left())
                    if (!next.delete(key)) next.add(key)
                    setLeft(next)
                  }}
                />
                <span class="min-w-0 [overflow-wrap:anywhere]">
                  {isGuest ? t('minutes.guest', { name }) : name}
                  <Show when={body}>{of => <span class="text-soft"> · {acronym(of())}</span>}</Show>
                </span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <p role="alert" class="text-bad empty:hidden">
        {trouble()}
      </p>
      <div class="flex flex-wrap gap-3">
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy() || chosen().length === 0}
        >
          {t('minutes.sendNow', { count: chosen().length })}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('form.back')}
        </button>
      </div>
    </form>
  )

  async function send(): Promise<void> {
    setBusy(true)
    setTrouble('')
    try {
      const { meeting } = props
      const to = chosen().map(({ key }) => key)
      const { sent, failed } = await sendMinutes(preparation().id, meeting, props, to)
      if (failed.length > 0) {
        const again = new Set(failed.map(({ key }) => key))
        setLeft(new Set(readers().flatMap(({ key }) => (again.has(key) ? [] : [key]))))
        setTrouble(t('minutes.failed', { count: failed.length }))
        return
      }
      props.onClose()
      notify({ about: `minutes/${meeting}/${props.on}`, text: t('minutes.sent', { count: sent }) })
    } catch (error) {
      setTrouble(`${t('minutes.notSent')}. ${problemOf(error).detail}`)
    } finally {
      setBusy(false)
    }
  }
}
