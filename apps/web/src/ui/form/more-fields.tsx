import { createSignal, createUniqueId, type JSX } from 'solid-js'
import { useForm } from './form.tsx'

/**
 * Fields that are seldom needed, under a title that opens them. They stand open where something is
 * in them, and open by themselves where something in them is wrong.
 */
export function MoreFields(props: {
  title: string
  hint: string
  /** The names of its fields. */
  names: string[]
  children: JSX.Element
}) {
  const form = useForm()
  const id = createUniqueId()
  const [isOpen, setOpen] = createSignal(props.names.some(name => isFilled(form.values[name])))
  return (
    <details
      class="group border-t border-line pt-4"
      open={isOpen() || form.isWrong(props.names)}
      onToggle={toggle => setOpen(toggle.currentTarget.open)}
    >
      <summary class="cursor-pointer rounded-md py-1 font-medium" aria-describedby={id}>
        {props.title}
      </summary>
      <p id={id} class="ms-[1.1em] text-sm text-soft group-open:hidden">
        {props.hint}
      </p>
      <div class="mt-3 mb-2 grid gap-5">{props.children}</div>
    </details>
  )
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}
