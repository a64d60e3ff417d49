import { createSignal, type JSX } from 'solid-js'
import { problemOf } from '../../api.ts'
import { capitalised } from './capitalised.ts'
import { type Errors, type Form, FormProvider } from './form.tsx'

/** A short form: what the server refuses shows at its field, else above the button. */
export function AskingForm(props: {
  form: Form
  submit: string
  send: () => Promise<unknown>
  /** What stands beside the button. */
  beside?: JSX.Element
  children: JSX.Element
}) {
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  return (
    <FormProvider form={props.form}>
      <form
        noValidate
        onSubmit={submit => {
          submit.preventDefault()
          void send()
        }}
      >
        <div class="grid gap-5">{props.children}</div>
        <p role="alert" class="mt-3 text-sm text-bad empty:hidden [overflow-wrap:anywhere]">
          {trouble()}
        </p>
        <div class="mt-5 flex flex-wrap items-center gap-3">
          <button type="submit" class="button button-main" disabled={isBusy()}>
            {props.submit}
          </button>
          {props.beside}
        </div>
      </form>
    </FormProvider>
  )

  async function send(): Promise<void> {
    setTrouble('')
    if (goTo(props.form.showErrors())) return
    setBusy(true)
    try {
      await props.send()
    } catch (error) {
      const { detail, errors = [] } = problemOf(error)
      const told = Object.fromEntries(
        errors.map(({ path, message }) => [path, capitalised(message)]),
      )
      props.form.refuse(told)
      if (!goTo(told)) setTrouble(detail)
    } finally {
      setBusy(false)
    }
  }

  function goTo(errors: Errors): boolean {
    const field = Object.keys(errors)
      .map(name => document.getElementById(props.form.idOf(name)))
      .find(element => element !== null)
    field?.focus()
    return field !== undefined
  }
}
