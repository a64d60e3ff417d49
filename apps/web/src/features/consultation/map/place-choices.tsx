import { findingsTexts } from '@tributary/messages/findings'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'

type Option = { key: string; name: string; count: number }

/** Places or regions side by side, with how many take place in each; one or none is chosen. */
export function PlaceChoices(props: {
  label: string
  options: Option[]
  chosen: string[]
  onChoose: (key: string | undefined) => void
}) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  const isChosen = (key: string) => props.chosen.includes(key)
  return (
    <fieldset class="no-print flex flex-wrap gap-2">
      <legend class="mb-2 text-xs font-medium text-soft">{props.label}</legend>
      <For each={props.options}>
        {({ key, name, count }) => (
          <button
            type="button"
            class="button min-h-8 py-1 whitespace-normal"
            aria-pressed={isChosen(key)}
            onClick={() => props.onChoose(isChosen(key) ? undefined : key)}
          >
            <span class="text-start">{name}</span>
            <span class="tabular text-soft" aria-hidden="true">
              {count}
            </span>
            <span class="sr-only">{say('map.count', { count })}</span>
          </button>
        )}
      </For>
    </fieldset>
  )
}
