import type { Problem } from '@tributary/contract/problem'
import type { Comment } from '@tributary/domain/comment/comment'
import { Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { editComment } from '../actions.ts'
import { asTyped, type Mentionable } from '../mention-labels.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentText } from './comment-text.tsx'

/** Other words for a comment. What another window wrote meanwhile shows before it is replaced. */
export function CommentEdit(props: {
  comment: Comment
  people: Mentionable[]
  onDone: () => void
}) {
  const { t, preparation } = useReader()
  let seen = props.comment.editedAt ?? null
  const current = (problem: Problem) => problem.current as Comment | undefined
  return (
    <div class="mt-1">
      <CommentForm
        draftName={`comment:${preparation().id}:${props.comment.id}`}
        label={t('comment.write')}
        text={asTyped(props.comment.text ?? '', props.people)}
        send={t('comment.save')}
        failed={t('comment.notSaved')}
        people={props.people}
        isFocused
        onSend={async text => {
          try {
            await editComment(preparation().id, props.comment.id, { text, editedAt: seen })
          } catch (error) {
            seen = current(problemOf(error))?.editedAt ?? seen
            throw error
          }
          props.onDone()
        }}
        explain={problem => (
          <Show when={current(problem)}>
            {now => (
              <>
                <p class="mt-1 text-soft">{t('comment.elsewhere')}</p>
                <blockquote class="border-s-2 border-line ps-3">
                  <CommentText text={now().text ?? ''} mentions={now().mentions} />
                </blockquote>
                <p class="mt-1 text-soft">{t('comment.overwrite')}</p>
              </>
            )}
          </Show>
        )}
        onCancel={props.onDone}
      />
    </div>
  )
}
