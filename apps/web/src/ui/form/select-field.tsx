import { For, Show } from 'solid-js'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'

export type FieldOption = { value: string; label: string; group?: string | undefined }

/** One of a list; `none` is what the empty choice is called. */
export function SelectField(props: FieldProps & { options: FieldOption[]; none?: string }) {
  const form = useForm()
  const value = () => String(form.values[props.name] ?? '')
  const groups = () => [...Map.groupBy(props.options, ({ group = '' }) => group)]
  const isKnown = () => value() === '' || props.options.some(option => option.value === value())
  return (
    <Field {...props}>
      {described => (
        <select
          {...described()}
          class="field w-full"
          value={value()}
          onChange={change => form.set(props.name, change.currentTarget.value)}
        >
          <Show when={props.none !== undefined || value() === ''}>
            <option value="" selected={value() === ''}>
              {props.none ?? ''}
            </option>
          </Show>
          <Show when={!isKnown()}>
            <option value={value()} selected>
              {value()}
            </option>
          </Show>
          <For each={groups()}>
            {([group, options]) => (
              <Show when={group} fallback={<Options of={options} value={value()} />}>
                <optgroup label={group}>
                  <Options of={options} value={value()} />
                </optgroup>
              </Show>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}

function Options(props: { of: FieldOption[]; value: string }) {
  return (
    <For each={props.of}>
      {option => (
        <option value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      )}
    </For>
  )
}
