import Remove from 'lucide-solid/icons/x'
import { createEffect, createMemo, createSignal, For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Field, type FieldProps } from './field.tsx'
import { useForm } from './form.tsx'

export type NamedId = { value: string; label: string; detail?: string | undefined }

const SHOWN = 40

/**
 * Any of many, found by typing: an editable combobox with a list of options (WAI-ARIA APG), and
 * what is chosen above it, each with a way to take it out. With `single`, one of many.
 */
export function IdsField(props: FieldProps & { options: NamedId[]; single?: boolean }) {
  const { t } = useReader()
  const form = useForm()
  const [query, setQuery] = createSignal('')
  const [isOpen, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(0)
  let input: HTMLInputElement | undefined
  let popup: HTMLDivElement | undefined
  createEffect(() => isOpen() && popup?.scrollIntoView({ block: 'nearest' }))
  const chosen = createMemo(() => {
    const value = form.values[props.name]
    if (Array.isArray(value)) return value as string[]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  const labels = createMemo(() => new Map(props.options.map(({ value, label }) => [value, label])))
  const found = createMemo(() => {
    const words = query().toLocaleLowerCase().split(/\s+/).filter(Boolean)
    return props.options
      .filter(({ value, label, detail = '' }) => {
        const text = `${label} ${detail}`.toLocaleLowerCase()
        return !chosen().includes(value) && words.every(word => text.includes(word))
      })
      .slice(0, SHOWN)
  })
  const list = () => `${form.idOf(props.name)}-list`
  const optionId = (index: number) => `${list()}-${index}`
  const choose = (values: string[]) =>
    form.set(props.name, props.single ? (values.at(-1) ?? '') : values)
  const add = (option: NamedId | undefined) => {
    if (!option) return
    choose([...chosen(), option.value])
    setQuery('')
    setActive(0)
    setOpen(false)
  }
  const remove = (value: string) => {
    choose(chosen().filter(other => other !== value))
    input?.focus()
    setOpen(false)
  }
  const step = (by: number) => {
    const count = found().length
    if (isOpen() && count > 0) setActive((active() + by + count) % count)
    setOpen(true)
    document.getElementById(optionId(active()))?.scrollIntoView({ block: 'nearest' })
  }
  const press = (key: KeyboardEvent) => {
    const last = chosen().at(-1)
    if (key.key === 'ArrowDown') step(1)
    else if (key.key === 'ArrowUp') step(-1)
    else if (key.key === 'Enter' && isOpen()) add(found()[active()])
    else if (key.key === 'Escape' && isOpen()) setOpen(false)
    else if (key.key === 'Backspace' && query() === '' && last !== undefined) remove(last)
    else return
    key.preventDefault()
    key.stopPropagation()
  }

  return (
    <Field {...props}>
      {described => (
        <div
          class="relative"
          onFocusOut={leave => {
            const next = leave.relatedTarget
            if (!(next instanceof Node && leave.currentTarget.contains(next))) setOpen(false)
          }}
        >
          <Show when={chosen().length > 0}>
            <ul
              class="mb-1 flex flex-wrap gap-1"
              aria-label={t('form.chosen', { label: props.label })}
            >
              <For each={chosen()}>
                {value => (
                  <li class="flex min-w-0 max-w-full items-center rounded bg-accent-soft ps-2 text-sm">
                    <span class="min-w-0 [overflow-wrap:anywhere]">
                      {labels().get(value) ?? value}
                    </span>
                    <button
                      type="button"
                      class="grid size-7 shrink-0 place-items-center"
                      aria-label={t('form.remove', { name: labels().get(value) ?? value })}
                      onClick={() => remove(value)}
                    >
                      <Remove size={14} aria-hidden="true" />
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <input
            {...described()}
            ref={input}
            type="text"
            class="field w-full"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen()}
            aria-controls={list()}
            aria-activedescendant={isOpen() && found()[active()] ? optionId(active()) : undefined}
            placeholder={t('form.find')}
            value={query()}
            onInput={typed => {
              setQuery(typed.currentTarget.value)
              setActive(0)
              setOpen(true)
            }}
            onClick={() => setOpen(true)}
            onKeyDown={press}
          />
          <div
            ref={popup}
            class="card absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-auto p-1 text-sm shadow-float"
            hidden={!isOpen()}
          >
            <div id={list()} role="listbox" aria-label={props.label}>
              <For each={isOpen() ? found() : []}>
                {(option, index) => (
                  <button
                    id={optionId(index())}
                    type="button"
                    role="option"
                    aria-selected={index() === active()}
                    tabindex="-1"
                    class="block w-full rounded px-2 py-1.5 text-start aria-selected:bg-accent-soft"
                    onPointerDown={down => down.preventDefault()}
                    onPointerMove={() => setActive(index())}
                    onClick={() => add(option)}
                  >
                    <span class="[overflow-wrap:anywhere]">{option.label}</span>
                    <Show when={option.detail}>
                      <span class="ms-2 text-xs text-soft">{option.detail}</span>
                    </Show>
                  </button>
                )}
              </For>
            </div>
            <p class="px-2 text-soft" role="status">
              {isOpen() && found().length === 0 ? t('form.noneFound') : ''}
            </p>
          </div>
        </div>
      )}
    </Field>
  )
}
