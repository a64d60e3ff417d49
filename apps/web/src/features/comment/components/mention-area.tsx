import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type Completion, completionAt, type Mentionable } from '../mention-labels.ts'

/**
 * A text area that completes names after `@`: arrow keys and Enter or Tab choose, Escape leaves the
 * name as it is typed, Ctrl or Cmd with Enter sends.
 */
export function MentionArea(props: {
  label: string
  describedBy: string
  isInvalid: boolean
  value: string
  people: Mentionable[]
  isFocused?: boolean
  /** Whether what is typed is on its way. */
  isBusy: boolean
  onType: (text: string) => void
  onSend: () => void
}) {
  const { t } = useReader()
  const id = createUniqueId()
  const [completion, setCompletion] = createSignal<Completion>()
  const [active, setActive] = createSignal(0)
  let area: HTMLTextAreaElement | undefined
  const optionId = (index: number) => `${id}-${index}`
  const look = () => {
    if (!area) return
    const { value, selectionStart, selectionEnd } = area
    const isTyping = selectionStart === selectionEnd
    setCompletion(isTyping ? completionAt(value, selectionStart, props.people) : undefined)
    setActive(0)
  }
  const choose = (person: Mentionable | undefined) => {
    const at = completion()
    if (!area || !at || !person) return
    area.setRangeText(`@${person.label} `, at.from, area.selectionStart, 'end')
    area.focus()
    props.onType(area.value)
    setCompletion(undefined)
  }
  const press = (key: KeyboardEvent) => {
    const people = completion()?.people
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key]
    if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) props.onSend()
    else if (!people) return
    else if (step) setActive((active() + step + people.length) % people.length)
    else if ((key.key === 'Enter' && !key.isComposing) || key.key === 'Tab')
      choose(people[active()])
    else if (key.key === 'Escape') setCompletion(undefined)
    else return
    key.preventDefault()
    key.stopPropagation()
  }
  return (
    <div class="relative">
      <label for={id} class="block text-sm font-medium">
        {props.label}
      </label>
      <textarea
        ref={element => {
          area = element
          if (props.isFocused) {
            queueMicrotask(() => {
              element.focus()
              element.setSelectionRange(element.value.length, element.value.length)
            })
          }
        }}
        id={id}
        class="field mt-1 block w-full"
        rows="3"
        readonly={props.isBusy}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid || undefined}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={completion() ? `${id}-list` : undefined}
        aria-activedescendant={completion() ? optionId(active()) : undefined}
        value={props.value}
        onInput={() => {
          props.onType(area?.value ?? '')
          look()
        }}
        onClick={look}
        onKeyDown={press}
        onBlur={() => setCompletion(undefined)}
      />
      <Show when={completion()}>
        {found => (
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={t('comment.people')}
            class="card absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-auto p-1 text-sm shadow-float"
          >
            <For each={found().people}>
              {(person, index) => (
                <button
                  id={optionId(index())}
                  type="button"
                  role="option"
                  aria-selected={index() === active()}
                  tabindex="-1"
                  class="block w-full rounded px-2 py-1.5 text-start [overflow-wrap:anywhere] aria-selected:bg-accent-soft"
                  onPointerDown={down => down.preventDefault()}
                  onPointerMove={() => setActive(index())}
                  onClick={() => choose(person)}
                >
                  {person.label}
                </button>
              )}
            </For>
          </div>
        )}
      </Show>
      <p class="sr-only" role="status">
        {completion() ? t('comment.found', { count: completion()?.people.length ?? 0 }) : ''}
      </p>
    </div>
  )
}
