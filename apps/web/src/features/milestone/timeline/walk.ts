import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { Lane, Mark } from './lanes.ts'
import { type Layout, seatOf } from './layout.ts'
import { chainNeighbour, neighbour } from './neighbour.ts'

/**
 * The walk through the marks by keys: one of them is the timeline's tab stop, the one where the
 * walk stands or else the one nearest to today.
 */
export function createWalk(given: {
  lanes: Accessor<Lane[]>
  marks: Accessor<Map<string, Mark>>
  layout: Accessor<Layout>
  today: Accessor<number>
  frame: Accessor<HTMLElement | undefined>
  /** Brings days into view. */
  reach: (mark: Mark) => void
}) {
  const [standing, setStanding] = createSignal<string>()
  const [hasFocus, setFocus] = createSignal(false)
  const first = createMemo(() => nearestTo(given.lanes(), given.today()))
  const stop = () => given.marks().get(standing() ?? '') ?? first()
  const seatElement = (mark: Mark) => {
    const gathered = seatOf(given.layout(), mark.key)?.gathered
    return given.frame()?.querySelector<SVGElement>(`[data-key="${gathered?.key ?? mark.key}"]`)
  }
  const goTo = (mark: Mark) => {
    setStanding(mark.key)
    given.reach(mark)
    requestAnimationFrame(() => seatElement(mark)?.focus())
  }
  // A mark that moves to another place of its lane loses the focus on the way.
  createEffect(
    on(
      given.layout,
      () => {
        const mark = stop()
        if (!hasFocus() || !mark || document.activeElement !== document.body) return
        queueMicrotask(() => seatElement(mark)?.focus({ preventScroll: true }))
      },
      { defer: true },
    ),
  )
  return {
    /** The mark that the tab key leads to. */
    stop,
    goTo,
    onFocusIn(key: string) {
      setFocus(true)
      if (given.marks().has(key)) setStanding(key)
    },
    /** Says where the focus goes: nowhere, where its mark is redrawn. */
    onFocusOut: (next: EventTarget | null) => setFocus(next === null && hasFocus()),
    /** Goes where a key leads, and says whether it leads anywhere. */
    press(mark: Mark, key: string): boolean {
      const next =
        neighbour(given.lanes(), outermost(given.layout(), mark, key), key) ??
        chainNeighbour(given.lanes(), mark, key)
      if (next) goTo(next)
      return next !== undefined
    },
  }
}

// From gathered marks one leaves by the last or the first of them.
function outermost(layout: Layout, mark: Mark, key: string): Mark {
  const marks = seatOf(layout, mark.key)?.gathered?.marks
  if (!marks) return mark
  return (key === 'ArrowRight' ? marks.at(-1) : key === 'ArrowLeft' ? marks[0] : mark) ?? mark
}

function nearestTo(lanes: Lane[], day: number): Mark | undefined {
  let best: Mark | undefined
  for (const { marks } of lanes) {
    for (const mark of marks) {
      if (!best || Math.abs(mark.from - day) < Math.abs(best.from - day)) best = mark
    }
  }
  return best
}
