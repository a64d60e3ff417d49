import { useNavigate } from '@solidjs/router'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { openSearch } from '../features/search/open-search.ts'
import { useReader } from '../reader.tsx'
import { PLACES } from './places.tsx'

const TIMELINE_KEYS = [
  [['←', '→', '↑', '↓'], 'timeline.keys.walk'],
  [['['], 'timeline.keys.before'],
  [[']'], 'timeline.keys.after'],
  [['+', '-'], 'timeline.keys.zoom'],
  [['t'], 'timeline.keys.today'],
  [['Alt', '←', '→'], 'timeline.keys.move'],
] as const

/** `/` searches, `g` and a letter go to a place, `?` lists the shortcuts. */
export function Shortcuts() {
  const { t, href } = useReader()
  const navigate = useNavigate()
  const [isGoing, setGoing] = createSignal(false)
  const [isOpened, setOpened] = createSignal(false)
  let dialog: HTMLDialogElement | undefined
  const press = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target)) return
    const place = isGoing() && PLACES.find(({ key }) => key === press.key)
    setGoing(press.key === 'g')
    if (place) navigate(href(place.path))
    if (press.key === '?') {
      setOpened(true)
      dialog?.showModal()
    }
    if (press.key === '/') {
      press.preventDefault()
      openSearch()
    }
  }
  onMount(() => document.addEventListener('keydown', press))
  onCleanup(() => document.removeEventListener('keydown', press))
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts"
      class="card m-auto w-96 max-w-[calc(100vw-2rem)] p-6 text-ink shadow-float backdrop:bg-black/30"
    >
      <h2 id="shortcuts" class="text-xl font-semibold">
        {t('frame.shortcuts')}
      </h2>
      <dl class="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        <For each={PLACES}>
          {place => (
            <>
              <dt>
                <kbd>g</kbd> <kbd>{place.key}</kbd>
              </dt>
              <dd>{t(place.label)}</dd>
            </>
          )}
        </For>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('search.title')}</dd>
        <dt>
          <kbd>u</kbd>
        </dt>
        <dd>{t('edit.toNotice')}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('frame.shortcuts')}</dd>
      </dl>
      {/* Its texts are not among those of the first page. */}
      <Show when={isOpened()}>
        <h3 class="mt-5 text-sm font-semibold">{t('timeline.keys')}</h3>
        <dl class="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
          <For each={TIMELINE_KEYS}>
            {([keys, label]) => (
              <>
                <dt>
                  <For each={keys}>{key => <kbd class="me-1">{key}</kbd>}</For>
                </dt>
                <dd>{t(label)}</dd>
              </>
            )}
          </For>
        </dl>
      </Show>
      <form method="dialog" class="mt-5">
        <button type="submit" class="button">
          {t('frame.close')}
        </button>
      </form>
    </dialog>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
}
