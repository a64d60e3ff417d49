import { type Comment, mayEdit, mayRemove } from '@tributary/domain/comment/comment'
import { writeInstant } from '@tributary/messages/date'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { removeComment } from '../actions.ts'

/** What one may do with a comment; removing it is asked for twice. */
export function CommentDeeds(props: { comment: Comment; onEdit: () => void }) {
  const { t, messages, timeZone, preparation } = useReader()
  const { may, actor } = useSession()
  const [isSure, setSure] = createSignal(false)
  const [problem, setProblem] = createSignal('')
  const author = () => props.comment.author
  const values = () => ({
    name: author().name,
    at: writeInstant(messages, props.comment.at, timeZone()),
  })
  const remove = async () => {
    try {
      await removeComment(preparation().id, props.comment.id)
    } catch (error) {
      setProblem(problemOf(error).detail)
    }
  }
  return (
    <Show when={may('comment') && mayRemove(actor(), author().id)}>
      <div class="no-print mt-1 flex flex-wrap items-center gap-x-4 text-xs">
        <Show when={mayEdit(actor(), author().id)}>
          <button
            type="button"
            class="link min-h-6"
            aria-label={t('comment.editNamed', values())}
            onClick={() => props.onEdit()}
          >
            {t('comment.edit')}
          </button>
        </Show>
        <Show
          when={isSure()}
          fallback={
            <button
              type="button"
              class="link min-h-6"
              aria-label={t('comment.removeNamed', values())}
              onClick={() => setSure(true)}
            >
              {t('comment.remove')}
            </button>
          }
        >
          <span role="status">{t('comment.removeSure')}</span>
          <button
            type="button"
            class="link min-h-6 text-bad"
            ref={button => queueMicrotask(() => button.focus())}
            onClick={() => void remove()}
          >
            {t('comment.remove')}
          </button>
          <button type="button" class="link min-h-6" onClick={() => setSure(false)}>
            {t('comment.keep')}
          </button>
        </Show>
        <span role="alert" class="text-bad">
          {problem()}
        </span>
      </div>
    </Show>
  )
}
