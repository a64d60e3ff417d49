import { useLocation } from '@solidjs/router'
import type { Comment } from '@tributary/domain/comment/comment'
import { writeInstant } from '@tributary/messages/date'
import { createSignal, onMount, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import type { Mentionable } from '../mention-labels.ts'
import { CommentDeeds } from './comment-deeds.tsx'
import { CommentEdit } from './comment-edit.tsx'
import { CommentText } from './comment-text.tsx'

/** One comment: who, for whom, when and what; that it was edited or removed shows. */
export function CommentItem(props: { comment: Comment; people: Mentionable[] }) {
  const { t, messages, timeZone } = useReader()
  const location = useLocation()
  const [isEditing, setEditing] = createSignal(false)
  const id = () => `comment-${props.comment.id}`
  const isAskedFor = () => location.hash === `#${id()}`
  const at = (instant: string) => writeInstant(messages, instant, timeZone())
  let item: HTMLLIElement | undefined
  onMount(() => {
    if (!isAskedFor()) return
    item?.scrollIntoView({ block: 'center' })
    item?.focus()
  })
  return (
    <li
      ref={item}
      id={id()}
      tabindex="-1"
      class={`py-3 ${isAskedFor() ? 'border-s-3 border-accent ps-3' : ''}`}
    >
      <p class="flex flex-wrap items-baseline gap-x-3 text-xs text-soft">
        <strong class="text-sm font-medium text-ink [overflow-wrap:anywhere]">
          {props.comment.author.name}
        </strong>
        <Show when={props.comment.authorBody}>{body => <BodyMark id={body()} />}</Show>
        <time datetime={props.comment.at}>{at(props.comment.at)}</time>
        <Show when={!props.comment.removedAt && props.comment.editedAt}>
          {edited => <span>{t('comment.edited', { at: at(edited()) })}</span>}
        </Show>
      </p>
      <Show
        when={props.comment.removedAt}
        fallback={
          <Show
            when={isEditing()}
            fallback={
              <>
                <CommentText text={props.comment.text ?? ''} mentions={props.comment.mentions} />
                <CommentDeeds comment={props.comment} onEdit={() => setEditing(true)} />
              </>
            }
          >
            <CommentEdit
              comment={props.comment}
              people={props.people}
              onDone={() => {
                setEditing(false)
                item?.focus()
              }}
            />
          </Show>
        }
      >
        {removed => (
          <p class="text-sm text-soft italic [overflow-wrap:anywhere]">
            {t('comment.removed', {
              name: props.comment.removedBy?.name ?? '',
              at: at(removed()),
            })}
          </p>
        )}
      </Show>
    </li>
  )
}
