import { createSignal, type JSX, Show } from 'solid-js'
import { problemOf } from '../api.ts'
import { useMessages } from '../reader.tsx'
import { Dialog } from './dialog.tsx'

/** A button for what is not done by one press: it says what will happen, and asks. */
export function Confirm(props: {
  /** What the button says, and what it says to those who listen. */
  open: string
  openNamed?: string
  title: string
  about: string
  deed: string
  onConfirm: () => Promise<unknown>
  children?: JSX.Element
}) {
  const { t } = useMessages()
  const [isOpen, setOpen] = createSignal(false)
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={props.openNamed}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {props.open}
      </button>
      <Show when={isOpen()}>
        <Dialog title={props.title} onClose={close}>
          {shut => (
            <form
              onSubmit={submit => {
                submit.preventDefault()
                void confirm().then(isDone => isDone && shut())
              }}
            >
              <p class="mt-2 text-sm text-soft [overflow-wrap:anywhere]">{props.about}</p>
              {props.children}
              <p role="alert" class="mt-2 text-sm text-bad empty:hidden">
                {trouble()}
              </p>
              <div class="mt-5 flex flex-wrap gap-3">
                <button type="submit" class="button button-main" disabled={isBusy()}>
                  {props.deed}
                </button>
                <button type="button" class="button" onClick={shut}>
                  {t('form.back')}
                </button>
              </div>
            </form>
          )}
        </Dialog>
      </Show>
    </>
  )

  function close(): void {
    setOpen(false)
    setTrouble('')
  }

  async function confirm(): Promise<boolean> {
    setBusy(true)
    try {
      await props.onConfirm()
      return true
    } catch (error) {
      setTrouble(problemOf(error).detail)
      return false
    } finally {
      setBusy(false)
    }
  }
}
