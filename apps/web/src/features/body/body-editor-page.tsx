import { useParams } from '@solidjs/router'
import type { BodyResource } from '@tributary/contract/body/schema'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Page } from '../../ui/page.tsx'
import { useMayCreate } from '../change/add-thing.tsx'
import { Allowed } from '../change/allowed.tsx'
import { EditedInList } from '../change/edited-in-list.tsx'
import { ThingEditor } from '../change/thing-editor.tsx'
import { getBodies } from '../process/queries.ts'
import { bodyWrites } from './actions.ts'
import { BodyFields } from './components/body-fields.tsx'

/** The form of a body: a new one, or one that is there. */
export default function BodyEditorPage() {
  const { t, href, preparation, bodies } = useReader()
  const mayCreate = useMayCreate('body')
  const params = useParams<{ id?: string }>()
  const seenAt = () => href('/bodies')
  const initial = { acronym: '', name: '', role: 'participant', dutyStation: '' }
  return (
    <Show
      when={params.id}
      fallback={
        <Allowed when={mayCreate()} title={t('edit.add.body')}>
          <Page title={t('edit.add.body')}>
            <ThingEditor
              thing="body"
              initial={initial}
              writes={bodyWrites}
              seenAt={seenAt}
              editedAt={href('/bodies/new')}
            >
              <BodyFields />
            </ThingEditor>
          </Page>
        </Allowed>
      }
    >
      <EditedInList<BodyResource>
        thing="body"
        id={params.id ?? ''}
        items={bodies()}
        listKey={getBodies.keyFor(preparation().id)}
        writes={bodyWrites}
        seenAt={seenAt}
        editedAt={href(`/bodies/${params.id}/edit`)}
      >
        <BodyFields />
      </EditedInList>
    </Show>
  )
}
