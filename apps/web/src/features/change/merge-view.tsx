import type { Fields } from '@tributary/domain/change/change'
import {
  type MergeChoice,
  type MergePart,
  merged,
  mergeParts,
  usualChoice,
} from '@tributary/domain/change/merge'
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useReader } from '../../reader.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { EditedThing } from './thing-values.ts'
import { labelOf, useThingWords } from './thing-words.ts'

const MARKS = {
  me: 'merge.byMe',
  them: 'merge.byThem',
  same: 'merge.bySame',
  each: 'merge.byEach',
} as const

/** Two changes of one thing side by side, field by field, to keep what one wants of each. */
export function MergeView(props: {
  thing: EditedThing
  base: Fields
  mine: Fields
  theirs: Fields
  onSave: (fields: Fields) => void
  onForm: (fields: Fields) => void
  onDrop: () => void
}) {
  const { t } = useReader()
  const id = createUniqueId()
  const parts = createMemo(() => mergeParts(props.base, props.mine, props.theirs))
  const [choices, setChoices] = createStore<Record<string, MergeChoice>>({})
  const [isAsked, setAsked] = createSignal(false)
  const choiceOf = (part: MergePart) => choices[part.name] ?? usualChoice(part)
  const isOpen = (part: MergePart) => choiceOf(part) === undefined
  const result = () => merged(props.theirs, parts(), part => choiceOf(part) ?? 'mine')
  const done = (finish: (fields: Fields) => void) => {
    const open = parts().find(isOpen)
    setAsked(open !== undefined)
    if (open) document.getElementById(`${id}-${open.name}-mine`)?.focus()
    else finish(result())
  }
  return (
    <section aria-labelledby={`${id}-title`} class="max-w-4xl">
      <div role="alert">
        <h2
          id={`${id}-title`}
          tabindex="-1"
          class="text-xl font-semibold"
          ref={heading => queueMicrotask(() => heading.focus())}
        >
          {t('merge.title')}
        </h2>
        <p class="mt-1 text-soft">{t('merge.lead')}</p>
      </div>
      <div class="mt-6 grid gap-4">
        <For each={parts()}>
          {part => (
            <Part
              thing={props.thing}
              part={part}
              name={`${id}-${part.name}`}
              choice={choiceOf(part)}
              isWanted={isAsked() && isOpen(part)}
              onChoice={choice => setChoices(part.name, choice)}
            />
          )}
        </For>
      </div>
      <div class="mt-8 flex flex-wrap items-center gap-3">
        <button type="button" class="button button-main" onClick={() => done(props.onSave)}>
          {t('merge.save')}
        </button>
        <button type="button" class="button" onClick={() => done(props.onForm)}>
          {t('merge.toForm')}
        </button>
        <button type="button" class="button" onClick={() => props.onDrop()}>
          {t('merge.takeTheirs')}
        </button>
      </div>
    </section>
  )
}

function Part(props: {
  thing: EditedThing
  part: MergePart
  name: string
  choice: MergeChoice | undefined
  isWanted: boolean
  onChoice: (choice: MergeChoice) => void
}) {
  const { t, messages } = useReader()
  const words = useThingWords(props.thing)
  const label = () => labelOf(messages, props.part.name) ?? props.part.name
  const sides = (): MergeChoice[] =>
    props.part.both ? ['mine', 'theirs', 'both', 'base'] : ['mine', 'theirs', 'base']
  return (
    <fieldset
      class="card min-w-0 p-4"
      aria-describedby={props.isWanted ? `${props.name}-wanted` : undefined}
    >
      <legend class="sr-only">{t('merge.choose', { field: label() })}</legend>
      <div class="flex flex-wrap items-baseline gap-3" aria-hidden="true">
        <span class="font-medium">{label()}</span>
        <StatusMark tone={props.part.by === 'each' ? 'warn' : 'plain'}>
          {t(MARKS[props.part.by])}
        </StatusMark>
      </div>
      <Show when={props.isWanted}>
        <p id={`${props.name}-wanted`} class="mt-1 text-sm text-bad">
          {t('merge.unchosen')}
        </p>
      </Show>
      <div class={`mt-2 grid gap-2 ${props.part.both ? 'sm:grid-cols-2' : 'sm:grid-cols-3'}`}>
        <For each={sides()}>
          {side => (
            <label class="flex min-w-0 items-start gap-2 rounded-md border border-line p-3 text-sm has-checked:border-accent-line has-checked:bg-accent-soft">
              <input
                id={`${props.name}-${side}`}
                type="radio"
                class="mt-0.5 size-4 shrink-0 accent-[var(--accent-fill)]"
                name={props.name}
                checked={props.choice === side}
                onChange={() => props.onChoice(side)}
              />
              <span class="min-w-0">
                <span class="block text-xs text-soft">{t(`merge.${side}`)}</span>
                <span class="block whitespace-pre-line [overflow-wrap:anywhere]">
                  {words(props.part[side] ?? {})}
                </span>
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
