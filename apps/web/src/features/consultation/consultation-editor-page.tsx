import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { useMayCreate } from '../change/add-thing.tsx'
import { Allowed } from '../change/allowed.tsx'
import { EditedInList } from '../change/edited-in-list.tsx'
import { ThingEditor } from '../change/thing-editor.tsx'
import { pathOf } from '../change/thing-paths.ts'
import { consultationWrites } from './actions.ts'
import { type ConsultationAsked, fieldsAsked } from './consultation-asked.ts'
import { ConsultationFields } from './consultation-fields.tsx'
import { getConsultations } from './queries.ts'

/** The form of a consultation: a new one, or one that is there. */
export default function ConsultationEditorPage() {
  const { t, href, preparation, bodies } = useReader()
  const { membership } = useSession()
  const params = useParams<{ id?: string }>()
  const [search] = useSearchParams<ConsultationAsked>()
  const consultations = createAsync(() => getConsultations(preparation().id))
  const seenAt = (id: string) => href(id ? pathOf('consultation', id) : '/consultations')
  const mayCreate = useMayCreate('consultation')
  const initial = () => ({
    title: '',
    format: 'in-person',
    region: preparation().regions[0] ?? '',
    organisers: membership()?.body ? [membership()?.body] : [],
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'unverified',
    ...fieldsAsked(search, preparation(), bodies()),
  })
  return (
    <Show
      when={params.id}
      fallback={
        <Allowed when={mayCreate()} title={t('edit.add.consultation')}>
          <Page title={t('edit.add.consultation')}>
            <ThingEditor
              thing="consultation"
              initial={initial()}
              writes={consultationWrites}
              seenAt={seenAt}
              editedAt={href('/consultations/new')}
            >
              <ConsultationFields among={consultations() ?? []} />
            </ThingEditor>
          </Page>
        </Allowed>
      }
    >
      <EditedInList<ConsultationResource>
        thing="consultation"
        id={params.id ?? ''}
        items={consultations()}
        listKey={getConsultations.keyFor(preparation().id)}
        writes={consultationWrites}
        seenAt={seenAt}
        editedAt={href(`/consultations/${params.id}/edit`)}
      >
        <ConsultationFields id={params.id ?? ''} among={consultations() ?? []} />
      </EditedInList>
    </Show>
  )
}
