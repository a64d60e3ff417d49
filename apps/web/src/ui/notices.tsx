import Close from 'lucide-solid/icons/x'
import { createEffect, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useReader } from '../reader.tsx'

/** Something to tell that needs no page: what was saved, with a way to undo it. */
export type Notice = {
  /** What it is about: a later notice about the same takes its place. */
  about: string
  text: string
  isBad?: boolean
  link?: { href: string; label: string }
  /** What undoes it; given back to whoever shows the notices. */
  undo?: unknown
  /** Milliseconds since 1970 until which it stays. */
  until: number
}

const KEPT = 'tributary.notices'
const SHOWN = 3
const MINUTES = 60_000

const [notices, setNotices] = createSignal<Notice[]>(kept())

/** Shows a notice: ten minutes where it can be undone, until it is dismissed where it is bad. */
export function notify(notice: Omit<Notice, 'until'>): void {
  const stays = notice.undo || notice.isBad || notice.link ? 10 * MINUTES : MINUTES / 6
  const others = notices().filter(({ about }) => about !== notice.about)
  show([...others, { ...notice, until: Date.now() + stays }].slice(-SHOWN))
}

/** Takes a notice away. */
export function dismiss(about: string): void {
  show(notices().filter(notice => notice.about !== about))
}

function show(list: Notice[]): void {
  setNotices(list)
  sessionStorage.setItem(KEPT, JSON.stringify(list))
}

function kept(): Notice[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Notice[]
  } catch {
    return []
  }
}

/** Where notices stand, on every page; `u` leads to the latest. None goes while it has the focus. */
export function Notices(props: { onUndo: (undo: unknown) => void }) {
  const { t } = useReader()
  let list: HTMLUListElement | undefined
  const expire = () => {
    const held = list?.contains(document.activeElement) || list?.matches(':hover')
    const now = Date.now()
    if (!held && notices().some(({ until }) => until <= now)) {
      show(notices().filter(({ until }) => until > now))
    }
  }
  createEffect(() => {
    const next = Math.min(...notices().map(({ until }) => until))
    if (next === Number.POSITIVE_INFINITY) return
    const timer = setTimeout(expire, Math.max(next - Date.now(), 0) + 1)
    onCleanup(() => clearTimeout(timer))
  })
  const press = (press: KeyboardEvent) => {
    if (press.key !== 'u' || press.ctrlKey || press.metaKey || press.altKey) return
    if (press.target instanceof Element && press.target.closest('input, select, textarea, dialog'))
      return
    list?.querySelector<HTMLElement>('li:last-child :is(button, a)')?.focus()
  }
  onMount(() => document.addEventListener('keydown', press))
  onCleanup(() => document.removeEventListener('keydown', press))
  return (
    <section
      aria-label={t('edit.notices')}
      class="no-print pointer-events-none fixed inset-x-0 bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-40 px-4 md:bottom-4"
    >
      <ul
        ref={list}
        aria-live="polite"
        class="mx-auto grid max-w-md gap-2 md:me-0"
        onFocusOut={() => queueMicrotask(expire)}
        onMouseLeave={expire}
      >
        <For each={notices()}>
          {notice => (
            <li
              class={`card pointer-events-auto flex flex-wrap items-center gap-x-3 gap-y-1 py-2 ps-4 pe-2 text-sm shadow-float ${notice.isBad ? 'border-bad' : ''}`}
            >
              <span class="min-w-0 flex-1 [overflow-wrap:anywhere]">{notice.text}</span>
              <Show when={notice.undo}>
                <button
                  type="button"
                  class="button text-accent"
                  aria-label={t('edit.undoNamed', { text: notice.text })}
                  onClick={() => props.onUndo(notice.undo)}
                >
                  {t('edit.undo')}
                </button>
              </Show>
              <Show when={notice.link}>
                {link => (
                  <a class="link" href={link().href} onClick={() => dismiss(notice.about)}>
                    {link().label}
                  </a>
                )}
              </Show>
              <button
                type="button"
                class="grid size-9 place-items-center text-soft"
                aria-label={t('edit.dismiss')}
                onClick={() => dismiss(notice.about)}
              >
                <Close size={16} aria-hidden="true" />
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
