import type { Source } from '@tributary/domain/process/process'
import { Show } from 'solid-js'

/** Where a fact comes from, as a link where the source has an address. */
export function SourceLink(props: { source: Source }) {
  return (
    <Show when={props.source.url} fallback={<span>{props.source.title}</span>}>
      {url => (
        <a
          class="link [overflow-wrap:anywhere]"
          href={url()}
          rel="noopener noreferrer"
          target="_blank"
        >
          {props.source.title}
        </a>
      )}
    </Show>
  )
}
