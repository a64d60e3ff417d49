import { useForm } from './form.tsx'

/** One thing that is so or not. */
export function CheckField(props: { name: string; label: string; hint?: string }) {
  const form = useForm()
  const id = () => form.idOf(props.name)
  return (
    <div>
      <label class="flex min-h-6 items-center gap-2 text-sm font-medium">
        <input
          id={id()}
          type="checkbox"
          class="size-4 accent-[var(--accent-fill)]"
          checked={form.values[props.name] === true}
          aria-describedby={props.hint ? `${id()}-hint` : undefined}
          onChange={change => form.set(props.name, change.currentTarget.checked)}
        />
        {props.label}
      </label>
      {props.hint && (
        <p id={`${id()}-hint`} class="ms-6 text-xs text-soft">
          {props.hint}
        </p>
      )}
    </div>
  )
}
