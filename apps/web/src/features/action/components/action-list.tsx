import { createAsync } from '@solidjs/router'
import type { ActionResource } from '@tributary/contract/action/schema'
import { createMemo, For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { FirstOf } from '../../../ui/first-of.tsx'
import { Section } from '../../../ui/section.tsx'
import { getSources } from '../../process/queries.ts'
import { groupsByBody, groupsByYear } from '../action-groups.ts'
import { useActionNames } from '../action-names.ts'
import { ActionItem } from './action-item.tsx'

const STEP = 40

/** Actions under their bodies, or under the years in which they are due. */
export function ActionList(props: {
  by: 'body' | 'due'
  /** The only body that is asked for. */
  body?: string | undefined
  /** Those that are shown, and all of them. */
  shown: ActionResource[]
  actions: ActionResource[]
  /** The one that the address asks for. */
  show?: string | undefined
}) {
  const { t, preparation, bodies, acronym, past } = useReader()
  const sources = createAsync(() => getSources(preparation().id, ...past()), { initialValue: [] })
  const names = useActionNames()
  const bySource = createMemo(() => new Map(sources().map(source => [source.id, source])))
  const groups = createMemo(() => {
    const ids = props.body ? [props.body] : bodies().map(({ id }) => id)
    const all = props.by === 'due' ? groupsByYear(props.shown) : groupsByBody(props.shown, ids)
    return new Map(all.map(({ key, actions }) => [key, actions]))
  })
  const of = (key: string) => groups().get(key) ?? []
  const asked = (key: string) => of(key).find(({ id }) => id === props.show)
  // One of several bodies is brought into sight where it stands first.
  const firstWithAsked = () => [...groups().keys()].find(key => asked(key))
  return (
    <div class="grid gap-10">
      <For each={[...groups().keys()]}>
        {key => (
          <Section title={titleOf(key)}>
            <ul class="grid gap-2">
              <FirstOf
                items={of(key)}
                step={STEP}
                also={asked(key)}
                more={count => t('action.more', { count })}
              >
                {action => (
                  <ActionItem
                    action={action}
                    actions={props.actions}
                    isShown={action.id === props.show && key === firstWithAsked()}
                    names={names}
                    source={action.source ? bySource().get(action.source) : undefined}
                  />
                )}
              </FirstOf>
            </ul>
          </Section>
        )}
      </For>
    </div>
  )

  function titleOf(key: string): string {
    if (props.by === 'body') return key === '' ? t('overview.unnamed') : acronym(key)
    return key === '' ? t('action.undated') : t('action.dueIn', { year: key })
  }
}
