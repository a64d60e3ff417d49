import { createAsync } from '@solidjs/router'
import type { Baseline } from '@tributary/contract/baseline/routes'
import { baselineTexts } from '@tributary/messages/baseline'
import { writeDate, writeInstant } from '@tributary/messages/date'
import Check from 'lucide-solid/icons/check'
import { For, type JSX, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { removeBaseline } from '../actions.ts'
import { dayAt } from '../day-at.ts'
import { getBaselines } from '../queries.ts'

/** The baselines to choose from; those of one's own, or all for a coordinator, can be removed. */
export default function BaselineList(props: {
  chosen: string | undefined
  onChoose: (id: string) => void
}) {
  const { messages, preparation } = useReader()
  const say = baselineTexts(messages)
  const found = createAsync(() =>
    getBaselines(preparation().id).then(
      items => ({ items, trouble: '' }),
      error => ({ items: [], trouble: problemOf(error).detail }),
    ),
  )
  return (
    <Show when={found()}>
      {answer => (
        <>
          <p role="alert" class="px-2 text-sm text-bad empty:hidden">
            {answer().trouble}
          </p>
          <Show
            when={answer().items.length > 0}
            fallback={
              <Show when={!answer().trouble}>
                <p class="px-2 py-1 text-sm">{say('baseline.noneYet')}</p>
              </Show>
            }
          >
            <ul aria-label={say('baseline.list')}>
              <li>
                <Row isChosen={!props.chosen} onChoose={() => props.onChoose('')}>
                  <span class="text-sm">{say('baseline.none')}</span>
                </Row>
              </li>
              <For each={answer().items}>
                {baseline => (
                  <li class="flex items-center gap-2">
                    <Row
                      isChosen={props.chosen === baseline.id}
                      onChoose={() => props.onChoose(baseline.id)}
                    >
                      <Named baseline={baseline} />
                    </Row>
                    <Removal
                      baseline={baseline}
                      isChosen={props.chosen === baseline.id}
                      onClear={() => props.onChoose('')}
                    />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </>
      )}
    </Show>
  )
}

function Row(props: { isChosen: boolean; onChoose: () => void; children: JSX.Element }) {
  return (
    <button
      type="button"
      class="flex min-h-9 min-w-0 flex-1 items-start gap-2 rounded px-2 py-1.5 text-start hover:bg-hover"
      aria-pressed={props.isChosen}
      onClick={() => props.onChoose()}
    >
      <Check
        size={16}
        aria-hidden="true"
        class={`mt-0.5 shrink-0 text-accent ${props.isChosen ? '' : 'invisible'}`}
      />
      {props.children}
    </button>
  )
}

function Named(props: { baseline: Baseline }) {
  const { messages, timeZone } = useReader()
  const say = baselineTexts(messages)
  const about = () => {
    const { at, by } = props.baseline
    const day = dayAt(at)
    const date = day
      ? writeDate(messages, { start: day, precision: 'day' })
      : writeInstant(messages, at, timeZone())
    return by === undefined ? say('baseline.asOf', { date }) : say('baseline.asOfBy', { date, by })
  }
  return (
    <span class="min-w-0 text-sm">
      <span class="block font-medium [overflow-wrap:anywhere]">{props.baseline.name}</span>
      <span class="block text-xs text-soft">{about()}</span>
    </span>
  )
}

function Removal(props: { baseline: Baseline; isChosen: boolean; onClear: () => void }) {
  const { messages, preparation } = useReader()
  const { actor, may } = useSession()
  const say = baselineTexts(messages)
  const name = () => props.baseline.name
  const mayRemove = () =>
    may('baseline') && (props.baseline.isOwn || actor().role === 'coordinator')
  return (
    <Show when={mayRemove()}>
      <Confirm
        open={say('baseline.remove')}
        openNamed={say('baseline.removeNamed', { name: name() })}
        title={say('baseline.removeTitle', { name: name() })}
        about={say('baseline.removeAbout')}
        deed={say('baseline.remove')}
        onConfirm={async () => {
          // Once it is gone, it is chosen no longer.
          const wasChosen = props.isChosen
          await removeBaseline(preparation().id, props.baseline.id)
          if (wasChosen) props.onClear()
        }}
      />
    </Show>
  )
}
