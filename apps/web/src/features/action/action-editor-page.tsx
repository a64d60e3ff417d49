import { createAsync, useParams } from '@solidjs/router'
import type { ActionResource } from '@tributary/contract/action/schema'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { useMayCreate } from '../change/add-thing.tsx'
import { Allowed } from '../change/allowed.tsx'
import { EditedInList } from '../change/edited-in-list.tsx'
import { ThingEditor } from '../change/thing-editor.tsx'
import { pathOf } from '../change/thing-paths.ts'
import { actionWrites } from './actions.ts'
import { ActionFields } from './components/action-fields.tsx'
import { getActions } from './queries.ts'

/** The form of an action: a new one, or one that is there. */
export default function ActionEditorPage() {
  const { t, href, preparation } = useReader()
  const { membership } = useSession()
  const params = useParams<{ id?: string }>()
  const actions = createAsync(() => getActions(preparation().id))
  const seenAt = (id: string) => href(id ? pathOf('action', id) : '/actions')
  const mayCreate = useMayCreate('action')
  const initial = () => ({
    title: '',
    responsible: membership()?.body ? [membership()?.body] : [],
    status: 'open',
    askedOf: [],
    confidence: 'unverified',
  })
  return (
    <Show
      when={params.id}
      fallback={
        <Allowed when={mayCreate()} title={t('edit.add.action')}>
          <Page title={t('edit.add.action')}>
            <ThingEditor
              thing="action"
              initial={initial()}
              writes={actionWrites}
              seenAt={seenAt}
              editedAt={href('/actions/new')}
            >
              <ActionFields />
            </ThingEditor>
          </Page>
        </Allowed>
      }
    >
      <EditedInList<ActionResource>
        thing="action"
        id={params.id ?? ''}
        items={actions()}
        listKey={getActions.keyFor(preparation().id)}
        writes={actionWrites}
        seenAt={seenAt}
        editedAt={href(`/actions/${params.id}/edit`)}
      >
        <ActionFields />
      </EditedInList>
    </Show>
  )
}
