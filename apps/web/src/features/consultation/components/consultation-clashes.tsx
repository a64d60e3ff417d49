import { createAsync } from '@solidjs/router'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { planningTexts } from '@tributary/messages/planning'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { getClashes } from '../queries.ts'
import { SeverityMark } from './severity-mark.tsx'

/** What a consultation clashes with as it stands; what was acknowledged is left out. */
export function ConsultationClashes(props: { of: ConsultationResource }) {
  const { href, messages, preparation, past } = useReader()
  const say = planningTexts(messages)
  const all = createAsync(() => getClashes(preparation().id, ...past()).catch(() => []), {
    initialValue: [],
  })
  const own = createMemo(() =>
    all.latest.filter(
      ({ acknowledged, consultations }) =>
        acknowledged === null && consultations.includes(props.of.id),
    ),
  )
  return (
    <Show when={own().length > 0}>
      <section class="mt-5 border-t border-line pt-4 text-sm">
        <h3 class="font-semibold">
          <a class="quiet-link" href={href('/consultations/clashes')}>
            {say('clash.count', { count: own().length })}
          </a>
        </h3>
        <ul class="mt-1 grid gap-2">
          <For each={own()}>
            {clash => (
              <li class="[overflow-wrap:anywhere]">
                <SeverityMark severity={clash.severity} certainty={clash.certainty} />{' '}
                {clash.sentence}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
