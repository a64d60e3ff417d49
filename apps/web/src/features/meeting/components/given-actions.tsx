import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { getActions } from '../../action/queries.ts'
import { pathOf } from '../../change/thing-paths.ts'

/** What a meeting gave to do, and how far it is; nothing where it gave nothing. */
export function GivenActions(props: { meeting: string }) {
  const { t, href, preparation, past } = useReader()
  const actions = createAsync(() => getActions(preparation().id, ...past()), { initialValue: [] })
  const given = () => actions().filter(({ meeting }) => meeting === props.meeting)
  return (
    <Show when={given().length > 0}>
      <Section title={t('meeting.actions')}>
        <ul class="divide-y divide-line border-y border-line text-sm">
          <For each={given()}>
            {action => (
              <li class="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5">
                <a
                  class="quiet-link min-w-0 font-medium [overflow-wrap:anywhere]"
                  href={href(pathOf('action', action.id))}
                >
                  {action.title}
                </a>
                <span class="flex flex-wrap items-center gap-x-3 text-soft">
                  <For each={action.responsible}>{body => <BodyMark id={body} />}</For>
                  <StatusMark tone={action.status === 'done' ? 'good' : 'plain'}>
                    {t(`action.status.${action.status}`)}
                  </StatusMark>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  )
}
