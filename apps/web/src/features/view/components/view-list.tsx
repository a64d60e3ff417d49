import { createAsync, useLocation } from '@solidjs/router'
import type { View } from '@tributary/contract/view/routes'
import { baselineTexts } from '@tributary/messages/baseline'
import { For, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { removeView } from '../actions.ts'
import { getViews } from '../queries.ts'
import { viewQuery } from '../view-query.ts'
import { SaveView } from './save-view.tsx'

/** The shared views by name, and the way to share what one sees. */
export default function ViewList(props: { onOpen: () => void }) {
  const { messages, preparation } = useReader()
  const { may } = useSession()
  const say = baselineTexts(messages)
  const found = createAsync(() =>
    getViews(preparation().id).then(
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
                <p class="px-2 text-sm text-soft">{say('view.none')}</p>
              </Show>
            }
          >
            <ul aria-label={say('view.list')}>
              <For each={answer().items}>
                {view => (
                  <li class="flex items-center gap-2">
                    <ViewLink view={view} onOpen={() => props.onOpen()} />
                    <Removal view={view} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={may('keep')}>
            <SaveView />
          </Show>
        </>
      )}
    </Show>
  )
}

function ViewLink(props: { view: View; onOpen: () => void }) {
  const { messages, href } = useReader()
  const location = useLocation()
  const say = baselineTexts(messages)
  const isOpen = () => viewQuery(location.search) === viewQuery(props.view.query)
  const address = () => href(`/roadmaps${props.view.query && `?${props.view.query}`}`)
  return (
    <a
      class="min-w-0 flex-1 rounded px-2 py-1.5 text-sm no-underline hover:bg-hover aria-[current=true]:bg-accent-soft"
      aria-current={isOpen() ? 'true' : undefined}
      href={address()}
      onClick={() => props.onOpen()}
    >
      <span class="block font-medium [overflow-wrap:anywhere]">{props.view.name}</span>
      <span class="block text-xs text-soft">{say('view.by', { by: props.view.by })}</span>
    </a>
  )
}

function Removal(props: { view: View }) {
  const { messages, preparation } = useReader()
  const { actor, may } = useSession()
  const say = baselineTexts(messages)
  const name = () => props.view.name
  return (
    <Show when={may('keep') && (props.view.isOwn || actor().role === 'coordinator')}>
      <Confirm
        open={say('view.remove')}
        openNamed={say('view.removeNamed', { name: name() })}
        title={say('view.removeTitle', { name: name() })}
        about={say('view.removeAbout')}
        deed={say('view.remove')}
        onConfirm={() => removeView(preparation().id, props.view.id)}
      />
    </Show>
  )
}
