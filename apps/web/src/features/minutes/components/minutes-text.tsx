import type { IssuedMinutes } from '@tributary/contract/minutes/schema'
import { type MinutesBlock, minutesBlocks } from '@tributary/messages/minutes-blocks'
import { For, Match, Show, Switch } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Fact } from '../../../ui/fact.tsx'
import { pathOf } from '../../change/thing-paths.ts'

type Of<Kind> = Extract<MinutesBlock, { kind: Kind }>

/** What minutes say, as a page to read and to print. */
export function MinutesText(props: { of: IssuedMinutes }) {
  const { messages, acronym } = useReader()
  const blocks = () => minutesBlocks(messages, props.of.content, acronym)
  const facts = () => blocks().filter((block): block is Of<'fact'> => block.kind === 'fact')
  const rest = () => blocks().filter(block => block.kind !== 'fact')
  return (
    <div class="grid max-w-3xl gap-3">
      <dl class="mb-4 grid gap-2 text-sm">
        <For each={facts()}>{({ label, text }) => <Fact term={label}>{text}</Fact>}</For>
      </dl>
      <For each={rest()}>
        {block => (
          <Switch>
            <Match when={block.kind === 'heading'}>
              <h2 class="mt-4 text-xl font-semibold tracking-tight">{block.text}</h2>
            </Match>
            <Match when={block.kind === 'text'}>
              <p class="[overflow-wrap:anywhere]">{block.text}</p>
            </Match>
            <Match when={block.kind === 'item'}>
              <p class="[overflow-wrap:anywhere]">– {block.text}</p>
            </Match>
            <Match when={block.kind === 'decision' && block}>
              {decision => <Recorded of={decision()} />}
            </Match>
            <Match when={block.kind === 'action' && block}>
              {action => <Recorded of={action()} />}
            </Match>
          </Switch>
        )}
      </For>
    </div>
  )
}

// An action has a place of its own, where it goes on.
function Recorded(props: { of: Of<'decision' | 'action'> }) {
  const { href } = useReader()
  return (
    <p class="border-s-[3px] border-accent-line ps-3 [overflow-wrap:anywhere]">
      <strong class="font-semibold">{props.of.label}: </strong>
      <Show when={props.of.kind === 'action'} fallback={props.of.text}>
        <a class="link" href={href(pathOf('action', props.of.id))}>
          {props.of.text}
        </a>
      </Show>
      <Show when={props.of.more}>{more => <span class="text-soft"> ({more()})</span>}</Show>
    </p>
  )
}
