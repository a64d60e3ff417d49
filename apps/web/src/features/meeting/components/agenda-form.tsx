import type { Day } from '@tributary/domain/date/day'
import type { AgendaItem } from '@tributary/domain/meeting/meeting'
import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type ReadItem, readItem, writtenItem } from '../agenda-item.ts'

type Faults = Extract<ReadItem, { ok: false }>['faults']

/** Writes one item of an agenda, a new one where there is none. */
export function AgendaForm(props: {
  of?: AgendaItem
  isSeries: boolean
  on: Day | undefined
  onSave: (item: AgendaItem) => void
  onRemove?: () => void
  onClose: () => void
}) {
  const { t, bodies } = useReader()
  const form = createUniqueId()
  // A new item is of the meeting that is looked at; of a series whole, of all its meetings.
  const start = props.of
    ? writtenItem(props.of)
    : { ...writtenItem(), isStanding: props.on === undefined }
  const [written, setWritten] = createSignal(start)
  const [faults, setFaults] = createSignal<Faults>({})
  const set = (more: Partial<typeof start>) => setWritten({ ...written(), ...more })
  let first: HTMLInputElement | undefined
  onMount(() => first?.focus())
  return (
    <form
      class="card grid gap-3 p-3"
      aria-label={props.of ? t('agenda.editNamed', { title: props.of.title }) : t('agenda.add')}
      onSubmit={submit => {
        submit.preventDefault()
        save()
      }}
      onKeyDown={key => {
        if (key.key === 'Escape') props.onClose()
      }}
    >
      <label class="block text-sm font-medium">
        {t('agenda.itemTitle')}
        <input
          ref={first}
          class="field mt-1 w-full font-normal"
          required
          maxlength={500}
          pattern=".*\S.*"
          value={written().title}
          onInput={input => set({ title: input.currentTarget.value })}
        />
      </label>
      <div class="grid gap-3 sm:grid-cols-[1fr_7rem]">
        <label class="block min-w-0 text-sm font-medium">
          {t('agenda.owner')}
          <select
            class="field mt-1 w-full font-normal"
            onChange={chosen => set({ owner: chosen.currentTarget.value })}
          >
            <option value="">{t('agenda.nobody')}</option>
            <For each={bodies()}>
              {({ id, acronym }) => (
                <option value={id} selected={id === written().owner}>
                  {acronym}
                </option>
              )}
            </For>
          </select>
        </label>
        <label class="block text-sm font-medium">
          {t('agenda.length')}
          <input
            class="field mt-1 w-full font-normal"
            inputmode="numeric"
            value={written().minutes}
            aria-invalid={faults().minutes}
            aria-describedby={`${form}-minutes`}
            onInput={input => set({ minutes: input.currentTarget.value })}
          />
        </label>
      </div>
      <p id={`${form}-minutes`} class="text-sm text-bad empty:hidden">
        {faults().minutes ? t('agenda.lengthFault') : ''}
      </p>
      <label class="block text-sm font-medium">
        {t('agenda.papers')}
        <span class="block text-xs font-normal text-soft">{t('agenda.papersHint')}</span>
        <textarea
          class="field mt-1 block w-full font-normal"
          rows="2"
          value={written().papers}
          aria-invalid={faults().papers}
          aria-describedby={`${form}-papers`}
          onInput={input => set({ papers: input.currentTarget.value })}
        />
      </label>
      <p id={`${form}-papers`} class="text-sm text-bad empty:hidden">
        {faults().papers ? t('agenda.papersFault') : ''}
      </p>
      <Show when={props.isSeries && (props.on ?? props.of?.on) !== undefined}>
        <label class="block text-sm font-medium">
          {t('agenda.stands')}
          <select
            class="field mt-1 w-full font-normal"
            onChange={chosen => set({ isStanding: chosen.currentTarget.value === 'always' })}
          >
            <option value="once" selected={!written().isStanding}>
              {t('agenda.standsOnce')}
            </option>
            <option value="always" selected={written().isStanding}>
              {t('agenda.standsAlways')}
            </option>
          </select>
        </label>
      </Show>
      <div class="flex flex-wrap gap-2">
        <button type="submit" class="button button-main">
          {t(props.of ? 'agenda.save' : 'agenda.addDeed')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('form.back')}
        </button>
        <Show when={props.onRemove}>
          {remove => (
            <button
              type="button"
              class="button button-quiet ms-auto"
              onClick={() => {
                remove()()
                props.onClose()
              }}
            >
              {t('agenda.remove')}
            </button>
          )}
        </Show>
      </div>
    </form>
  )

  function save(): void {
    const id = props.of?.id ?? `item-${crypto.randomUUID()}`
    const read = readItem(written(), { id, on: props.on, before: props.of })
    if (!read.ok) {
      setFaults(read.faults)
      return
    }
    props.onSave(read.item)
    props.onClose()
  }
}
