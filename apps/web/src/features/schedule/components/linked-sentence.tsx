import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'

const MARKED = /\ue000([^\ue001]*)\ue001/

/** A sentence in which each milestone that it names is a link: `say` is given how to name one. */
export function LinkedSentence(props: {
  say: (title: (id: string) => string) => string
  title: (id: string) => string
}) {
  const { href } = useReader()
  const parts = () => props.say(id => `\ue000${id}\ue001`).split(MARKED)
  return (
    <For each={parts()}>
      {(part, index) =>
        index() % 2 === 0 ? (
          part
        ) : (
          <a
            class="text-ink underline decoration-line-strong/50 underline-offset-3 hover:decoration-current"
            href={href(`/milestones/${part}`)}
          >
            {props.title(part)}
          </a>
        )
      }
    </For>
  )
}
