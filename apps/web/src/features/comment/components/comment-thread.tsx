import { createAsyncStore, revalidate } from '@solidjs/router'
import type { Commented } from '@tributary/domain/comment/comment'
import { createMemo, createSignal, ErrorBoundary, For, Show, Suspense } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { getPeople } from '../../person/queries.ts'
import { addComment } from '../actions.ts'
import { labelled } from '../mention-labels.ts'
import { getComments } from '../queries.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'

/** What was said on a thing, and a field to say more; it comes when it is needed. */
export default function CommentThread(props: { thing: Commented; id: string }) {
  const { t } = useReader()
  return (
    <ErrorBoundary
      fallback={(error, reset) => (
        <div role="alert" class="text-sm">
          <p class="font-medium">{t('comment.failed')}</p>
          <p class="mt-1 text-soft">{problemOf(error).detail}</p>
          <button
            type="button"
            class="button mt-2"
            onClick={() => {
              void revalidate([getComments.key, getPeople.key])
              reset()
            }}
          >
            {t('frame.again')}
          </button>
        </div>
      )}
    >
      <Suspense fallback={<div class="h-24 animate-pulse rounded-md bg-hover" />}>
        <Thread thing={props.thing} id={props.id} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Thread(props: { thing: Commented; id: string }) {
  const { t, preparation, acronym } = useReader()
  const { may } = useSession()
  const comments = createAsyncStore(() => getComments(preparation().id, props.thing, props.id))
  const participants = createAsyncStore(() => getPeople(preparation().id).catch(() => []))
  const [isSent, setSent] = createSignal(false)
  // Who was named and has left since can be named on in what is edited.
  const people = createMemo(() => {
    const present = participants() ?? []
    const others = (comments() ?? [])
      .flatMap(({ mentions }) => mentions)
      .filter(({ id }) => !present.some(person => person.id === id))
    const once = new Map(others.map(person => [person.id, person]))
    return labelled([...present, ...once.values()], acronym)
  })
  const mentionable = () =>
    people().filter(({ id }) => participants()?.some(person => person.id === id))
  return (
    <>
      <Show
        when={comments()?.length}
        fallback={<p class="text-sm text-soft">{t('comment.none')}</p>}
      >
        <ol class="divide-y divide-line">
          <For each={comments()}>
            {comment => <CommentItem comment={comment} people={people()} />}
          </For>
        </ol>
      </Show>
      <Show when={may('comment')}>
        <div class="mt-3">
          <CommentForm
            draftName={`comment:${preparation().id}:${props.thing}:${props.id}`}
            label={t('comment.write')}
            send={t('comment.send')}
            failed={t('comment.notSent')}
            people={mentionable()}
            onSend={async (text, key) => {
              setSent(false)
              const { thing, id } = props
              await addComment(preparation().id, { thing, id, text }, key)
              setSent(true)
            }}
          />
          <p class="sr-only" role="status">
            {isSent() ? t('comment.sent') : ''}
          </p>
        </div>
      </Show>
    </>
  )
}
