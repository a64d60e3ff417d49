import type { JSX } from 'solid-js'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'

/** One line of text. */
export function TextField(
  props: FieldProps & {
    type?: 'date' | 'datetime-local' | 'number' | 'time' | 'url'
    inputmode?: JSX.HTMLAttributes<HTMLInputElement>['inputMode']
    autocomplete?: string
    list?: string
    class?: string
  },
) {
  const form = useForm()
  return (
    <Field {...props}>
      {described => (
        <input
          {...described()}
          type={props.type ?? 'text'}
          class={`field w-full ${props.class ?? ''}`}
          value={String(form.values[props.name] ?? '')}
          inputmode={props.inputmode}
          autocomplete={props.autocomplete ?? 'off'}
          onInput={input => form.set(props.name, input.currentTarget.value)}
        />
      )}
    </Field>
  )
}
