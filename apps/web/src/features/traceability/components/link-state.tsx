import { findingsTexts } from '@tributary/messages/findings'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { useInputWords, useLateWords } from '../late-words.ts'
import type { TracedLink } from '../trace.ts'

/** How far the input of one consultation to one output is, and whether it is late. */
export function LinkState(props: { link: TracedLink }) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  const late = useLateWords()
  const written = useInputWords()
  return (
    <>
      <Show when={props.link.late || props.link.mayBeLate}>
        <StatusMark tone={props.link.late ? 'bad' : 'warn'}>
          {say(props.link.late ? 'trace.isLate' : 'trace.isMaybeLate')}
        </StatusMark>{' '}
        <span class={props.link.late ? 'text-bad' : 'text-warn'}>{late(props.link)}</span>
        {'. '}
      </Show>
      <span class="text-soft">{say(`trace.state.${props.link.state}`)}</span>
      <For each={props.link.inputs}>
        {input => (
          <span class="text-soft">
            {': '}
            <Show when={input.url} fallback={written(input)}>
              {url => (
                <a class="link" href={url()} rel="noreferrer" target="_blank">
                  {written(input)}
                </a>
              )}
            </Show>
          </span>
        )}
      </For>
    </>
  )
}
