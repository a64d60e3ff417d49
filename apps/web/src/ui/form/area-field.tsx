import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'

/** Several lines of text. */
export function AreaField(props: FieldProps & { rows?: number }) {
  const form = useForm()
  return (
    <Field {...props}>
      {described => (
        <textarea
          {...described()}
          class="field block w-full"
          rows={props.rows ?? 3}
          value={String(form.values[props.name] ?? '')}
          onInput={input => form.set(props.name, input.currentTarget.value)}
        />
      )}
    </Field>
  )
}
