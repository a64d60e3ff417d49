import { createSignal } from 'solid-js'

const [isOpen, setOpen] = createSignal(false)

/** Whether the search is open, over whatever page. */
export const isSearchOpen = isOpen

export function openSearch(): void {
  setOpen(true)
}

export function closeSearch(): void {
  setOpen(false)
}
