import { subjectOf } from '@tributary/domain/person/may'
import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Allowed } from './allowed.tsx'
import { showInList } from './show-value.ts'
import { ThingEditor, type ThingRules } from './thing-editor.tsx'
import { type EditedThing, titleOf } from './thing-values.ts'
import type { ThingWrites } from './thing-writes.ts'

/** The form of one of a list of things: what is written of it shows in the list at once. */
export function EditedInList<Item extends { id: string; revision: number }>(props: {
  thing: Exclude<EditedThing, 'process'>
  id: string
  /** The list, once it is here. */
  items: Item[] | undefined
  /** The key of the query that gave it. */
  listKey: string
  writes: ThingWrites
  seenAt: (id: string) => string
  editedAt: string
  rules?: ThingRules
  children: JSX.Element
}) {
  const { t } = useReader()
  const { may } = useSession()
  const item = () => props.items?.find(({ id }) => id === props.id)
  const title = () => t('edit.editNamed', { title: titleOf(item() ?? {}) })
  return (
    <Show when={props.items}>
      <Show
        when={item()?.id}
        keyed
        fallback={
          <Page title={t('frame.notFound')}>
            <Empty>{t('edit.missing')}</Empty>
          </Page>
        }
      >
        <Allowed when={may('change', subjectOf(props.thing, item() ?? {}))} title={title()}>
          <Page title={title()}>
            <ThingEditor
              thing={props.thing}
              of={item()}
              writes={props.writes}
              seenAt={props.seenAt}
              editedAt={props.editedAt}
              rules={props.rules}
              show={fields => showInList(props.listKey, props.items ?? [], props.id, fields)}
            >
              {props.children}
            </ThingEditor>
          </Page>
        </Allowed>
      </Show>
    </Show>
  )
}
