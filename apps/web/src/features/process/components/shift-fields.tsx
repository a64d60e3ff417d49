import type { ProcessResource } from '@tributary/contract/process/schema'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { shifted, yearsTo } from '@tributary/domain/process/shifted'
import { writeDate } from '@tributary/messages/date'
import { dateReading } from '@tributary/messages/date-reading'
import { createMemo, For, Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { goalIn, goalOf, shiftIn } from '../new-process.ts'
import { shiftPreview } from '../shift-preview.ts'
import { ShiftOutline } from './shift-outline.tsx'

/** Which process to take the structure of, and by how much its dates move; what comes of it. */
export function ShiftFields(props: {
  processes: ProcessResource[]
  chosen: string
  onChoice: (id: string) => void
  source: ProcessDocument | undefined
}) {
  const messages = useMessages()
  const { t } = messages
  const form = useForm()
  const goal = () => props.source && goalOf(props.source)
  const read = createMemo(() => goalIn(form.values))
  const understood = () => {
    const date = read()
    return date.ok ? date.fields : undefined
  }
  const nearest = () => {
    const [from, to] = [goal(), understood()]
    return from && to ? yearsTo(from, to.start) : undefined
  }
  const preview = createMemo(() => {
    const { source } = props
    const shift = source && shiftIn(form.values, source)
    return source && shift ? shiftPreview(source, shifted(source, shift)) : undefined
  })
  const yearsHint = () => {
    const years = nearest()
    const near = years === undefined ? '' : t('process.yearsNearest', { years })
    return [t('process.yearsHint'), near].filter(Boolean).join(' ')
  }
  return (
    <>
      <label class="block text-sm font-medium">
        {t('process.source')}
        <select
          class="field mt-1 w-full font-normal"
          value={props.chosen}
          onChange={change => props.onChoice(change.currentTarget.value)}
        >
          <For each={props.processes}>
            {({ id, title }) => (
              <option value={id} selected={id === props.chosen}>
                {title}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={goal()}>
        {found => (
          <div>
            <TextField
              name="goal"
              label={t('process.goalOn')}
              hint={t('process.goalOnHint', {
                goal: found().title,
                date: writeDate(messages, found()),
              })}
            />
            <p aria-live="polite" class="mt-1 min-h-5 text-sm font-medium text-accent">
              <Show when={understood()}>{date => dateReading(messages, date())}</Show>
            </p>
          </div>
        )}
      </Show>
      <Show when={props.source}>
        <TextField
          name="years"
          label={t('process.years')}
          hint={yearsHint()}
          inputmode="numeric"
          optional={goal() !== undefined}
        />
      </Show>
      <Show when={preview()}>{found => <ShiftOutline of={found()} />}</Show>
    </>
  )
}
