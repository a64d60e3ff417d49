import { createUniqueId, For } from 'solid-js'

type Option = { value: string; label: string }

/** A labelled list to choose one of; the empty value stands for all. */
export function Choice(props: {
  label: string
  value: string
  options: Option[]
  all?: string
  onChange: (value: string) => void
}) {
  const id = createUniqueId()
  return (
    <div class="flex min-w-0 flex-col gap-1">
      <label for={id} class="text-xs font-medium text-soft">
        {props.label}
      </label>
      <select
        id={id}
        class="field font-normal text-ink sm:max-w-56"
        value={props.value}
        onChange={change => props.onChange(change.currentTarget.value)}
      >
        {props.all && <option value="">{props.all}</option>}
        <For each={props.options}>
          {option => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}

/** A few alternatives side by side, one of which is chosen. */
export function Segments(props: {
  label: string
  value: string
  options: Option[]
  onChange: (value: string) => void
}) {
  return (
    <fieldset class="inline-flex rounded-md border border-line bg-sunken p-0.5">
      <legend class="sr-only">{props.label}</legend>
      <For each={props.options}>
        {option => (
          <button
            type="button"
            aria-pressed={option.value === props.value}
            class="min-h-8 rounded-[5px] px-3 text-sm font-medium text-soft transition-colors aria-pressed:bg-pressed aria-pressed:text-ink aria-pressed:shadow-sm"
            onClick={() => props.onChange(option.value)}
          >
            {option.label}
          </button>
        )}
      </For>
    </fieldset>
  )
}
