import {
  createContext,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  useContext,
} from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'

/** What stands in the fields of a form, by the names of the fields. */
export type Values = Record<string, unknown>

/** What is wrong, by the name of the field. */
export type Errors = Record<string, string>

/** What a form holds, and what is wrong with it. */
export type Form = {
  values: Values
  set: (name: string, value: unknown) => void
  /** Says that somebody has been in the field: from then on its error shows. */
  visit: (name: string) => void
  /** The error to show at a field. */
  errorOf: (name: string) => string | undefined
  /** Whether an error shows at one of some fields, or within its rows. */
  isWrong: (names: string[]) => boolean
  /** The element of a field, for labels and links. */
  idOf: (name: string) => string
  /** Shows everything that is wrong; what it is. */
  showErrors: () => Errors
  /** Shows what somebody else says of the fields, until each is changed. */
  refuse: (errors: Errors) => void
  snapshot: () => Values
  /** Puts other values in, as if nobody had been here. */
  reset: (values: Values) => void
}

/** Makes a form; `check` says what is wrong with its values. */
export function createForm(initial: Values, check: (values: Values) => Errors): Form {
  const prefix = createUniqueId()
  const [values, setValues] = createStore<Values>(structuredClone(initial))
  const [visited, setVisited] = createStore<Record<string, boolean>>({})
  const [isShown, setShown] = createSignal(false)
  const [refused, setRefused] = createStore<Record<string, string | undefined>>({})
  const wrong = createMemo(() => check(values))
  const errorOf = (name: string) => {
    if (refused[name]) return refused[name]
    return isShown() || visited[name] ? wrong()[name] : undefined
  }
  return {
    values,
    set(name, value) {
      setValues(name, value)
      setRefused(name, undefined)
    },
    visit: name => setVisited(name, true),
    errorOf,
    isWrong: names =>
      [...Object.keys(wrong()), ...Object.keys(refused)].some(
        name => names.includes(name.split('.')[0] ?? '') && errorOf(name) !== undefined,
      ),
    idOf: name => `${prefix}-${name}`,
    showErrors() {
      setShown(true)
      return wrong()
    },
    refuse: setRefused,
    snapshot: () => structuredClone(unwrap(values)),
    reset(next) {
      const absent = Object.keys(values).filter(name => !(name in next))
      setValues({ ...structuredClone(next), ...Object.fromEntries(absent.map(name => [name])) })
      setShown(false)
      setVisited(reconcile({}))
    },
  }
}

const FormContext = createContext<Form>()

export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm is used outside FormProvider')
  return form
}

export function FormProvider(props: { form: Form; children: JSX.Element }) {
  return <FormContext.Provider value={props.form}>{props.children}</FormContext.Provider>
}
