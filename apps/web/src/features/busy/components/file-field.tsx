import { Field, type FieldProps } from '../../../ui/form/field.tsx'
import { useForm } from '../../../ui/form/form.tsx'

/** A file of one’s own. */
export function FileField(props: FieldProps & { accept: string }) {
  const form = useForm()
  return (
    <Field {...props}>
      {described => (
        <input
          {...described()}
          type="file"
          class="field w-full py-1.5"
          accept={props.accept}
          onChange={change => form.set(props.name, change.currentTarget.files?.[0])}
        />
      )}
    </Field>
  )
}
