import { For } from 'solid-js'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'
import type { FieldOption } from './select-field.tsx'

/** Any of a few, side by side. */
export function ChecksField(props: FieldProps & { options: FieldOption[] }) {
  const form = useForm()
  const chosen = () => (form.values[props.name] as string[] | undefined) ?? []
  const toggle = (value: string, isChosen: boolean) => {
    const kept = chosen().filter(other => other !== value)
    const next = isChosen ? [...kept, value] : kept
    // In the order of the options, so that the same choice is the same list.
    const order = props.options.map(option => option.value)
    form.set(
      props.name,
      next.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    )
  }
  return (
    <Field {...props} group>
      {described => (
        <div class="grid gap-x-6 gap-y-1 sm:grid-cols-2" id={described().id} tabindex="-1">
          <For each={props.options}>
            {option => (
              <label class="flex min-h-8 items-start gap-2 py-1 text-sm">
                <input
                  type="checkbox"
                  class="mt-0.5 size-4 shrink-0 accent-[var(--accent-fill)]"
                  checked={chosen().includes(option.value)}
                  aria-describedby={described()['aria-describedby']}
                  onChange={change => toggle(option.value, change.currentTarget.checked)}
                />
                {option.label}
              </label>
            )}
          </For>
        </div>
      )}
    </Field>
  )
}
