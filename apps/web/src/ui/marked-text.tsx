import type { Marked } from '@tributary/domain/search/search'
import { For } from 'solid-js'

/** A text in which what was asked for stands out. */
export function MarkedText(props: { of: Marked }) {
  const pieces = () => {
    const { text, marks } = props.of
    let rest = 0
    const all = marks.flatMap(([from, to]) => {
      const before = { text: text.slice(rest, from), isMarked: false }
      rest = to
      return [before, { text: text.slice(from, to), isMarked: true }]
    })
    return [...all, { text: text.slice(rest), isMarked: false }]
  }
  return (
    <For each={pieces()}>
      {({ text, isMarked }) =>
        isMarked ? <mark class="rounded-xs bg-accent-soft text-inherit">{text}</mark> : text
      }
    </For>
  )
}
