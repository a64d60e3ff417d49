import type { Commented } from '@tributary/domain/comment/comment'
import { createUniqueId, lazy, Show, Suspense } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'

const CommentThread = lazy(() => import('./components/comment-thread.tsx'))

/** What was said on a thing, for those who take part; it is no part of a past record. */
export function Comments(props: { thing: Commented; id: string; level?: 2 | 3 }) {
  const { t, asOf } = useReader()
  const { may } = useSession()
  const heading = createUniqueId()
  const level = () => props.level ?? 2
  return (
    <Show when={may('meet') && !asOf()}>
      <section aria-labelledby={heading} class="no-print">
        <Dynamic
          component={`h${level()}`}
          id={heading}
          class={`mb-3 font-semibold tracking-tight ${level() === 2 ? 'text-xl' : 'text-base'}`}
        >
          {t('comment.title')}
          <span class="ms-2 text-sm font-normal text-soft">{t('comment.audience')}</span>
        </Dynamic>
        <Suspense fallback={<div class="h-24 animate-pulse rounded-md bg-hover" />}>
          <Show when={props.id} keyed>
            {id => <CommentThread thing={props.thing} id={id} />}
          </Show>
        </Suspense>
      </section>
    </Show>
  )
}
