import Lens from 'lucide-solid/icons/search'
import Close from 'lucide-solid/icons/x'
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  on,
  onMount,
  Show,
} from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { createSearch } from '../create-search.ts'
import { addressOf } from '../hit-address.ts'
import { SearchHit } from './search-hit.tsx'

/**
 * Finds as one types: an editable combobox whose list, of links by kind, is always in sight. What
 * is typed last counts; Escape gives the focus back.
 */
export default function SearchDialog(props: { onClose: () => void }) {
  const reader = useReader()
  const { t, preparation, asOf } = reader
  const id = createUniqueId()
  const search = createSearch(() => preparation().id)
  const [active, setActive] = createSignal(0)
  let dialog: HTMLDialogElement | undefined
  onMount(() => dialog?.showModal())
  createEffect(on(search.found, () => setActive(0)))
  const groups = createMemo(() => {
    let index = 0
    return (search.found()?.groups ?? []).map(group => ({
      ...group,
      lines: group.hits.map(hit => ({
        hit,
        index: index++,
        ...addressOf(reader, group.kind, hit),
      })),
    }))
  })
  const count = () => groups().reduce((sum, { lines }) => sum + lines.length, 0)
  const optionId = (index: number) => `${id}-${index}`
  const option = (index: number) => document.getElementById(optionId(index))
  const step = (by: number) => {
    if (count() === 0) return
    setActive((active() + by + count()) % count())
    option(active())?.scrollIntoView({ block: 'nearest' })
  }
  const follow = async () => {
    if (!search.isCurrent()) await search.ask()
    if (search.isCurrent()) option(active())?.click()
  }
  const press = (key: KeyboardEvent) => {
    if (key.key === 'ArrowDown') step(1)
    else if (key.key === 'ArrowUp') step(-1)
    else if (key.key === 'Enter') void follow()
    else return
    key.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-label={t('search.title')}
      class="card m-auto mt-[10dvh] max-h-[80dvh] w-[42rem] max-w-[calc(100vw-2rem)] flex-col overflow-hidden p-0 text-ink shadow-float backdrop:bg-black/30 open:flex max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-screen max-sm:max-w-none max-sm:rounded-none max-sm:border-0"
      onClose={() => props.onClose()}
    >
      <div class="flex items-center gap-2 border-b border-line px-4 py-2">
        <Lens size={18} aria-hidden="true" class="shrink-0 text-soft" />
        <input
          type="search"
          class="min-h-11 min-w-0 flex-1 bg-transparent text-base outline-none [&::-webkit-search-cancel-button]:hidden"
          role="combobox"
          aria-label={t('search.label', { process: preparation().title })}
          aria-autocomplete="list"
          aria-expanded={count() > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={count() > 0 ? optionId(active()) : undefined}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
          spellcheck={false}
          maxlength="200"
          placeholder={t('search.placeholder')}
          value={search.typed()}
          onInput={typed => search.type(typed.currentTarget.value)}
          onKeyDown={press}
        />
        <button
          type="button"
          class="grid size-9 shrink-0 place-items-center text-soft"
          aria-label={t('frame.close')}
          onClick={() => dialog?.close()}
        >
          <Close size={18} aria-hidden="true" />
        </button>
      </div>
      <p class="sr-only" role="status">
        {search.found() && !search.found()?.problem ? t('search.count', { count: count() }) : ''}
      </p>
      <div class="min-h-0 flex-1 overflow-auto" tabindex="-1">
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('search.results')}
          aria-busy={search.isBusy()}
          class={count() > 0 ? 'p-2' : ''}
        >
          <For each={groups()}>
            {group => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options.
              <div role="group" aria-labelledby={`${id}-${group.kind}`} class="mb-2">
                <div
                  id={`${id}-${group.kind}`}
                  class="flex justify-between px-2 py-1 text-xs font-medium text-soft"
                >
                  {t(`search.kind.${group.kind}`)}
                  <Show when={group.total > group.lines.length}>
                    <span class="font-normal">
                      {t('search.someOf', { shown: group.lines.length, total: group.total })}
                    </span>
                  </Show>
                </div>
                <For each={group.lines}>
                  {line => (
                    <a
                      id={optionId(line.index)}
                      role="option"
                      aria-selected={line.index === active()}
                      tabindex="-1"
                      href={line.href}
                      {...(line.isElsewhere && { target: '_blank', rel: 'noopener noreferrer' })}
                      class="block rounded px-2 py-2 text-sm no-underline aria-selected:bg-hover aria-selected:shadow-[inset_3px_0_var(--accent)]"
                      onPointerMove={() => setActive(line.index)}
                      onClick={() => line.isElsewhere || dialog?.close()}
                    >
                      <SearchHit kind={group.kind} hit={line.hit} isElsewhere={line.isElsewhere} />
                    </a>
                  )}
                </For>
              </div>
            )}
          </For>
        </div>
        <Show when={search.found()?.problem}>
          {problem => (
            <div role="alert" class="p-4 text-sm">
              <p class="font-medium">{t('search.failed')}</p>
              <p class="mt-1 text-soft">{problem().detail}</p>
              <button type="button" class="button mt-3" onClick={() => void search.ask()}>
                {t('frame.again')}
              </button>
            </div>
          )}
        </Show>
        <Show when={search.found() && !search.found()?.problem && count() === 0}>
          <p class="p-4 text-sm [overflow-wrap:anywhere]">
            {t('search.none', { q: search.found()?.q ?? '' })}
          </p>
        </Show>
        <p id={`${id}-hint`} class={`p-4 text-xs text-soft ${search.found() ? 'sr-only' : ''}`}>
          {t('search.hint')} <Show when={asOf()}>{t('search.hintPast')}</Show>
        </p>
      </div>
    </dialog>
  )
}
