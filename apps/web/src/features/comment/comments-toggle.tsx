import { createAsync, useLocation } from '@solidjs/router'
import type { Commented } from '@tributary/domain/comment/comment'
import Bubble from 'lucide-solid/icons/message-square'
import { createEffect, createSignal, createUniqueId, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Comments } from './comments.tsx'
import { getCommentCounts } from './queries.ts'

/** How many comments a thing in a list has, and the comments once they are asked for. */
export function CommentsToggle(props: {
  thing: Commented
  id: string
  title: string
  /** Whether the address asks for the thing. */
  isShown: boolean
}) {
  const { t, preparation, asOf } = useReader()
  const { may } = useSession()
  const id = createUniqueId()
  const location = useLocation()
  const [isOpen, setOpen] = createSignal(false)
  createEffect(() => {
    if (props.isShown && location.hash.startsWith('#comment-')) setOpen(true)
  })
  const isFor = () => may('meet') && !asOf()
  const counts = createAsync(async () =>
    isFor() ? getCommentCounts(preparation().id, props.thing).catch(() => undefined) : undefined,
  )
  const count = () => counts.latest?.get(props.id) ?? 0
  return (
    <Show when={isFor()}>
      <button
        type="button"
        class="button button-quiet no-print -ms-3"
        aria-expanded={isOpen()}
        aria-controls={id}
        aria-label={t('comment.countOn', { count: count(), title: props.title })}
        onClick={() => setOpen(!isOpen())}
      >
        <Bubble size={16} aria-hidden="true" />
        {t('comment.count', { count: count() })}
      </button>
      <div id={id} hidden={!isOpen()} class="mt-3 max-w-3xl">
        <Show when={isOpen()}>
          <Comments thing={props.thing} id={props.id} level={3} />
        </Show>
      </div>
    </Show>
  )
}
