import Alert from 'lucide-solid/icons/circle-alert'
import { type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useMessages } from '../../reader.tsx'
import { afterPress } from './after-press.ts'
import { useForm } from './form.tsx'

export type FieldProps = {
  name: string
  label: string
  hint?: string | undefined
  /** Whether it may stay empty. */
  optional?: boolean | undefined
}

/** What a field's control says of itself to those who listen. */
export type Described = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
  'aria-required': boolean | undefined
}

/** A label, a hint, a control and what is wrong with it, wired to each other. */
export function Field(
  props: FieldProps & {
    /** It is a group of controls, each with a label of its own. */
    group?: boolean
    children: (described: () => Described) => JSX.Element
  },
) {
  const { t } = useMessages()
  const form = useForm()
  const id = () => form.idOf(props.name)
  const error = () => form.errorOf(props.name)
  const described = (): Described => ({
    id: id(),
    'aria-describedby':
      [props.hint && `${id()}-hint`, error() && `${id()}-error`].filter(Boolean).join(' ') ||
      undefined,
    'aria-invalid': error() ? true : undefined,
    'aria-required': props.group || props.optional ? undefined : true,
  })
  return (
    <Dynamic
      component={props.group ? 'fieldset' : 'div'}
      class="min-w-0"
      onFocusOut={(leave: FocusEvent & { currentTarget: HTMLElement }) => {
        const next = leave.relatedTarget
        if (next instanceof Node && leave.currentTarget.contains(next)) return
        afterPress(() => form.visit(props.name))
      }}
    >
      <Dynamic
        component={props.group ? 'legend' : 'label'}
        for={props.group ? undefined : id()}
        class="block text-sm font-medium"
      >
        {props.label}
        <Show when={props.optional}>
          <span class="font-normal text-soft"> {t('form.optional')}</span>
        </Show>
      </Dynamic>
      <Show when={props.hint}>
        <p id={`${id()}-hint`} class="text-xs text-soft">
          {props.hint}
        </p>
      </Show>
      <div class="mt-1">{props.children(described)}</div>
      <Show when={error()}>
        <p id={`${id()}-error`} class="mt-1 flex items-start gap-1.5 text-sm text-bad">
          <Alert size={16} aria-hidden="true" class="mt-0.5 shrink-0" />
          <span class="[overflow-wrap:anywhere]">{error()}</span>
        </p>
      </Show>
    </Dynamic>
  )
}
