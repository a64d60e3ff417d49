import { createAsync } from '@solidjs/router'
import { writeInstant } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { DropDown } from '../../ui/drop-down.tsx'
import { getDrafts } from './queries.ts'

/** The drafts that are open, for those who take part. */
export function DraftsMenu() {
  const { preparation } = useReader()
  const { may } = useSession()
  const drafts = createAsync(
    async () => (may('meet') ? getDrafts(preparation().id).catch(() => []) : []),
    { initialValue: [] },
  )
  return (
    <Show when={drafts.latest.length > 0}>
      <Menu drafts={drafts.latest} />
    </Show>
  )
}

function Menu(props: { drafts: Awaited<ReturnType<typeof getDrafts>> }) {
  const { messages, href, timeZone } = useReader()
  const say = whatIfTexts(messages)
  return (
    <DropDown
      class="max-h-96 w-80 overflow-auto p-1"
      label={say('whatIf.draftsCount', { count: props.drafts.length })}
    >
      {() => (
        <ul aria-label={say('whatIf.drafts')}>
          <For each={props.drafts}>
            {draft => (
              <li>
                <a
                  class="block rounded px-3 py-2 text-sm no-underline hover:bg-hover"
                  href={href(`/roadmaps?draft=${draft.id}`)}
                >
                  <span class="block font-medium [overflow-wrap:anywhere]">{draft.name}</span>
                  <span class="block text-xs text-soft">
                    {say('whatIf.draftMoves', {
                      count: draft.moves.length,
                      by: draft.by,
                      when: writeInstant(messages, draft.changedAt, timeZone()),
                    })}
                  </span>
                </a>
              </li>
            )}
          </For>
        </ul>
      )}
    </DropDown>
  )
}
