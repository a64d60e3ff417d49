import type { Named } from '@tributary/domain/comment/comment'
import { partsOf } from '@tributary/domain/comment/comment-parts'
import { For } from 'solid-js'

/** What somebody said: text, its addresses as links, its people by the name that they have now. */
export function CommentText(props: { text: string; mentions: Named[] }) {
  const nameOf = (id: string) => props.mentions.find(person => person.id === id)?.name ?? id
  return (
    <p class="text-sm whitespace-pre-line [overflow-wrap:anywhere]">
      <For each={partsOf(props.text)}>
        {part => {
          if (part.kind === 'text') return part.text
          if (part.kind === 'mention') {
            return <span class="font-medium text-accent">@{nameOf(part.person)}</span>
          }
          return (
            <a class="link" href={part.href} target="_blank" rel="noopener noreferrer nofollow">
              {part.text}
            </a>
          )
        }}
      </For>
    </p>
  )
}
