import { For, Index, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'
import type { FieldOption } from './select-field.tsx'

export type RowColumn = {
  name: string
  label: string
  type?: 'date' | 'datetime-local' | 'email' | 'url'
  class?: string
  placeholder?: string
  /** What it is one of; without them it is written. */
  options?: FieldOption[]
}
type Row = Record<string, unknown>

/** Rows of short texts that people add, fill and take out. */
export function RowsField(
  props: FieldProps & {
    columns: RowColumn[]
    add: string
    /** What the ids of new rows begin with, where they have ids. */
    prefix?: string
  },
) {
  const { t } = useReader()
  const form = useForm()
  const rows = () => (form.values[props.name] as Row[] | undefined) ?? []
  const change = (at: number, name: string, value: string) =>
    form.set(
      props.name,
      rows().map((row, index) => (index === at ? { ...row, [name]: value } : row)),
    )
  const freeId = () => {
    const taken = rows().map(({ id }) => id)
    let number = rows().length + 1
    while (taken.includes(`${props.prefix}${number}`)) number += 1
    return `${props.prefix}${number}`
  }
  const errorAt = (index: number, name: string) => form.errorOf(`${props.name}.${index}.${name}`)
  const cellId = (index: number, name: string) => `${form.idOf(props.name)}-${index}-${name}`
  return (
    <Field {...props} group>
      {described => (
        <div id={described().id} tabindex="-1" class="grid gap-2">
          <Index each={rows()}>
            {(row, index) => (
              <div class="card grid gap-2 p-2 sm:flex sm:flex-wrap sm:items-start">
                <For each={props.columns}>
                  {column => (
                    <div class={`min-w-0 text-xs text-soft ${column.class ?? 'flex-1'}`}>
                      <label for={cellId(index, column.name)}>{column.label}</label>
                      <Show
                        when={column.options}
                        fallback={
                          <input
                            id={cellId(index, column.name)}
                            type={column.type ?? 'text'}
                            class="field w-full text-ink"
                            placeholder={column.placeholder}
                            value={String(row()[column.name] ?? '')}
                            aria-invalid={errorAt(index, column.name) ? true : undefined}
                            onInput={input => change(index, column.name, input.currentTarget.value)}
                          />
                        }
                      >
                        {options => (
                          <select
                            id={cellId(index, column.name)}
                            class="field w-full text-ink"
                            aria-invalid={errorAt(index, column.name) ? true : undefined}
                            onChange={chosen =>
                              change(index, column.name, chosen.currentTarget.value)
                            }
                          >
                            <option value="" />
                            <For each={options()}>
                              {({ value, label }) => (
                                <option value={value} selected={value === row()[column.name]}>
                                  {label}
                                </option>
                              )}
                            </For>
                          </select>
                        )}
                      </Show>
                      <Show when={errorAt(index, column.name)}>
                        <span class="text-bad">{errorAt(index, column.name)}</span>
                      </Show>
                    </div>
                  )}
                </For>
                <button
                  type="button"
                  class="button sm:mt-4"
                  aria-label={t('form.removeRow', { number: index + 1, label: props.label })}
                  onClick={() =>
                    form.set(
                      props.name,
                      rows().filter((_, other) => other !== index),
                    )
                  }
                >
                  {t('form.takeOut')}
                </button>
              </div>
            )}
          </Index>
          <button
            type="button"
            class="button justify-self-start"
            onClick={() => form.set(props.name, [...rows(), props.prefix ? { id: freeId() } : {}])}
          >
            {props.add}
          </button>
        </div>
      )}
    </Field>
  )
}
