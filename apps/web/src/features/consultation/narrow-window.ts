import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether the window is too narrow for seven days side by side; what is printed is not. */
export function createNarrowWindow(): Accessor<boolean> {
  const narrow = window.matchMedia('screen and (width < 40rem)')
  const [isNarrow, setNarrow] = createSignal(narrow.matches)
  const follow = () => setNarrow(narrow.matches)
  narrow.addEventListener('change', follow)
  onCleanup(() => narrow.removeEventListener('change', follow))
  return isNarrow
}
